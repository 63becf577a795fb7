import type { Browser, Page, Request } from "playwright-core";

/** A stretch of a thread's work in Chromium's trace, in microseconds. */
interface TraceEvent {
  readonly name: string;
  /** `X` for an event that has a duration; `M` for what names a thread. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of the duration in which the thread had a processor: what others do to the machine is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What the trace calls a thread's turn of work. */
const task = "ThreadControllerImpl::RunTask";

/** What the trace calls rendering. */
const rendering = new Set([
  "UpdateLayoutTree",
  "Layout",
  "PrePaint",
  "Paint",
  "Layerize",
  "Commit",
  "CompositeLayers",
  "HitTest",
]);

/**
 * How long a page has to ask for nothing and change nothing to be at rest, in milliseconds, and between two looks at
 * it.
 */
const [rest, look] = [600, 50] as const;

/** Waits until a page is at rest, without running any script in it. */
async function atRest(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  const pending = new Set<Request>();
  const add = (request: Request) => pending.add(request);
  const remove = (request: Request) => pending.delete(request);
  page.on("request", add).on("requestfinished", remove).on("requestfailed", remove);
  await protocol.send("Performance.enable");
  let before: number | undefined;
  for (let quiet = 0; quiet < rest; quiet += look) {
    await page.waitForTimeout(look);
    const { metrics } = await protocol.send("Performance.getMetrics");
    const nodes = metrics.find(({ name }) => name === "Nodes")?.value;
    if (nodes !== before || pending.size > 0) quiet = 0;
    before = nodes;
  }
  page.off("request", add).off("requestfinished", remove).off("requestfailed", remove);
  await protocol.detach();
}

/**
 * Milliseconds of processor time that a page's thread takes for an act and what follows from it, its rendering apart:
 * handlers, updates of elements, observers, compiling, garbage collection.
 *
 * Neither the browser's own counter `ScriptDuration` nor the trace's events of script: both leave out microtasks that run
 * between them, and in those an element comes to life whose code has just arrived.
 *
 * @param act has the browser do it without running any script of its own in the page
 */
export async function scriptTime(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await atRest(page);
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await Promise.all([atRest(page), act()]);
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { readonly traceEvents: readonly TraceEvent[] };
  return workOf(traceEvents) / 1000;
}

/**
 * Processor time of the page's thread, its rendering apart: that of the busiest such thread of a trace, in
 * microseconds.
 */
export function workOf(events: readonly TraceEvent[]): number {
  const threads = events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const works = threads.map(({ pid, tid }) => {
    const own = events.filter((event) => event.ph === "X" && event.pid === pid && event.tid === tid);
    const [whole, rendered] = [outermost(own, (name) => name === task), outermost(own, (name) => rendering.has(name))];
    return whole - rendered;
  });
  return Math.max(0, ...works);
}

/** Sums up the processor time of events of some names, leaving out those that stand within another one of these. */
function outermost(events: readonly TraceEvent[], wanted: (name: string) => boolean): number {
  let [end, sum] = [-Infinity, 0];
  // Of two that begin together the longer one is the outer.
  for (const { ts, dur = 0, tdur = dur } of events
    .filter(({ name }) => wanted(name))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum;
}
