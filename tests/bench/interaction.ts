import type { Page } from "playwright-core";

/** An interaction to time. */
export interface Interaction {
  /** Events of which the first one begins it, as the page sees them. */
  readonly begins: readonly ("click" | "pointermove")[];
  /**
   * CSS selectors of the elements whose text or lines tell that the page has answered, once all of them have others, in
   * whatever shadow tree they stand.
   */
  readonly answers: readonly string[];
  /** Has the browser do it, as a person would. */
  readonly act: () => Promise<void>;
}

/** How long an answer took: in milliseconds to its paint, and in frames, of which the first is the one after the event. */
export interface Taken {
  readonly time: number;
  readonly frames: number;
}

/**
 * Runs in the page: waits for the event, then until the answering elements' visible texts are other ones, then for the
 * paint. Counts from the event's own time stamp, when the browser got it; ends where markAfterPaint would.
 */
function timeUntilPainted([begins, answers]: [readonly string[], readonly string[]]): void {
  const visible = (element: Element) => element.checkVisibility() || getComputedStyle(element).display === "contents";
  const deepText = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof SVGPathElement) return node.getAttribute("d") ?? "";
    if (!(node instanceof Element)) return "";
    return visible(node) ? [...(node.shadowRoot ?? node).childNodes].map(deepText).join("") : "";
  };
  const find = (selector: string, root: Document | ShadowRoot): Element | undefined => {
    const found = root.querySelector(selector);
    if (found !== null) return found;
    for (const element of root.querySelectorAll("*")) {
      const inner = element.shadowRoot && find(selector, element.shadowRoot);
      if (inner) return inner;
    }
    return undefined;
  };
  const texts = () =>
    answers.map((selector) => {
      const element = find(selector, document);
      return element === undefined ? "" : deepText(element);
    });

  const before = texts();
  const holder = globalThis as unknown as { painted: Promise<Taken> };
  holder.painted = new Promise((resolve) => {
    const begin = (event: Event) => {
      for (const type of begins) removeEventListener(type, begin, true);
      let frames = 0;
      const frame = () => {
        frames += 1;
        if (texts().some((now, index) => now === before[index] || now === "")) {
          requestAnimationFrame(frame);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve({ time: performance.now() - event.timeStamp, frames });
        };
        port2.postMessage(null);
      };
      requestAnimationFrame(frame);
    };
    for (const type of begins) addEventListener(type, begin, true);
  });
}

/** Does it, and returns what it took from the event to the paint of its answer. */
export async function time(page: Page, { begins, answers, act }: Interaction): Promise<Taken> {
  await page.evaluate(timeUntilPainted, [begins, answers] as [readonly string[], readonly string[]]);
  await act();
  const painted = page.evaluate(() => (globalThis as unknown as { painted: Promise<Taken> }).painted);
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no other text in ${answers.join(" and ")} within 10 s`)), 10_000).unref();
  });
  return Promise.race([painted, late]);
}
