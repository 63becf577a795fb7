import type { Page } from "playwright-core";

/** An interaction to time. */
export interface Interaction {
  /** Events of which the first one begins it, as the page sees them. */
  readonly begins: readonly ("click" | "input" | "pointermove")[];
  /** Role of the element whose text tells that the page has answered, wherever in shadow trees it stands. */
  readonly answers: { readonly role: string; readonly label?: string };
  /** Has the browser do it, as a person would. */
  readonly act: () => Promise<void>;
}

/**
 * Runs in the page: waits for the event, then until the answering element's visible text is another one, then for the
 * paint. Counts from the event's own time stamp, when the browser got it; ends where markAfterPaint would.
 */
function timeUntilPainted([begins, role, label]: [readonly string[], string, string | null]): void {
  const deepText = (node: Node): string => {
    if (node instanceof Element && !node.checkVisibility()) return "";
    if (node instanceof Text) return node.data;
    const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
    return [...children].map(deepText).join("");
  };
  const find = (root: Document | ShadowRoot): Element | undefined => {
    const selector = label === null ? `[role="${role}"]` : `[role="${role}"][aria-label="${label}"]`;
    const found = root.querySelector(role.startsWith("#") ? role : selector);
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
  await page.evaluate(timeUntilPainted, [begins, answers.role, answers.label ?? null] as [
    readonly string[],
    string,
    string | null,
  ]);
  await act();
  const painted = page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
  const late = new Promise<never>((_, reject) => {
    setTimeout(
      () => reject(new Error(`no other text in ${answers.label ?? answers.role} within 10 s`)),
      10_000,
    ).unref();
  });
  return Promise.race([painted, late]);
}
