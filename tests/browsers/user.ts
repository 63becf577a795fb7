import { expect } from "vitest";
import type { Engine } from "./engines/engine.ts";

/** Finds elements in all shadow roots: by a selector, and by words that they say or are called by. */
const finding = `
const below = (part, root) => [
  ...root.querySelectorAll(part),
  ...[...root.querySelectorAll("*")].flatMap((one) => (one.shadowRoot ? below(part, one.shadowRoot) : [])),
];
const all = (selector) => selector.split(" ").reduce(
  (roots, part) => roots.flatMap((root) => below(part, root.shadowRoot ?? root)), [document]);
const seen = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== "hidden";
const find = (selector, words) => all(selector).find((one) =>
  seen(one) && (words === null || one.getAttribute("aria-label") === words || one.textContent.trim().startsWith(words)));
`;

/** What somebody does with the page, and sees. */
export class User {
  constructor(readonly engine: Engine) {}

  /** Runs the body of a function in the page, which has `all` and `find`. */
  run(body: string): Promise<unknown> {
    return this.engine.run(`${finding}\n${body}`);
  }

  /** Waits until something is to be seen. */
  async sees(selector: string, words: string | null = null): Promise<void> {
    const look = () => this.run(`return Boolean(find(${JSON.stringify(selector)}, ${JSON.stringify(words)}))`);
    await expect.poll(look, { timeout: 15_000, message: `${selector} ${words ?? ""}` }).toBe(true);
  }

  /** Presses something when it is to be seen and stands still: notices that come meanwhile move what they stand beside. */
  async press(selector: string, words: string | null = null): Promise<void> {
    await this.sees(selector, words);
    const point = (await this.run(`
      const middle = () => {
        const one = find(${JSON.stringify(selector)}, ${JSON.stringify(words)});
        one?.scrollIntoView({ block: "nearest" });
        const { x, y, width, height } = one?.getBoundingClientRect() ?? {};
        return [x + width / 2, y + height / 2];
      };
      for (let before = middle(); ; ) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const now = middle();
        if (now[0] === before[0] && now[1] === before[1]) return now;
        before = now;
      }
    `)) as [number, number];
    await this.engine.click(...point);
  }
}
