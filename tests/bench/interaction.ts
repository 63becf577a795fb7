import type { Page } from "playwright-core";

/** An interaction to time. */
export interface Interaction {
  /** Events of which the first one begins it, as the page sees them. */
  readonly begins: readonly ("click" | "pointermove")[];
  /** CSS selector of the element whose text tells that the page has answered, in whatever shadow tree it stands. */
  readonly answers: string;
  /** Has the browser do it, as a person would. */
  readonly act: () => Promise<void>;
}

/**
 * Runs in the page: waits for the event, then until the answering element's visible text is another one, then for the
 * paint. Counts from the event's own time stamp, when the browser got it; ends where markAfterPaint would.
 */
function timeUntilPainted([begins, answers]: [readonly string[], string]): void {
  const visible = (element: Element) => element.checkVisibility() || getComputedStyle(element).display === "contents";
  const deepText = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return "";
    return visible(node) ? [...(node.shadowRoot ?? node).childNodes].map(deepText).join("") : "";
  };
  const find = (root: Document | ShadowRoot): Element | undefined => {
    const found = root.querySelector(answers);
    if (found !== null) return found;
    for (const element of root.querySelectorAll("*")) {
      const inner = element.shadowRoot && find(element.shadowRoot);
      if (inner) return inner;
    }
    return undefined;
  };
  const text = () => {
    const element = find(document);
    return element === undefined ? "" : deepText(element);
  };

  const before = text();
  const holder = globalThis as unknown as { painted: Promise<number> };
  holder.painted = new Promise((resolve) => {
    const begin = (event: Event) => {
      for (const type of begins) removeEventListener(type, begin, true);
      const frame = () => {
        const now = text();
        if (now === before || now === "") {
          requestAnimationFrame(frame);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(performance.now() - event.timeStamp);
        };
        port2.postMessage(null);
      };
      requestAnimationFrame(frame);
    };
    for (const type of begins) addEventListener(type, begin, true);
  });
}

/** Does it, and returns the milliseconds from the event to the paint of its answer. */
export async function time(page: Page, { begins, answers, act }: Interaction): Promise<number> {
  await page.evaluate(timeUntilPainted, [begins, answers] as [readonly string[], string]);
  await act();
  const painted = page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no other text in ${answers} within 10 s`)), 10_000).unref();
  });
  return Promise.race([painted, late]);
}
