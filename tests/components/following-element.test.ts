import { html } from "lit";
import { expect, test } from "vitest";
import { FollowingElement, nextFrame } from "../../src/ui/timing/following-element.ts";

class Words extends FollowingElement {
  said = "before";

  protected override render() {
    return html`${this.said}`;
  }
}
customElements.define("following-words", Words);

test("what follows the figure is set at first at once, then after the frame that is painted next", async () => {
  const words = new Words();
  document.body.append(words);
  await Promise.resolve();
  expect(words.shadowRoot?.textContent).toBe("before");

  words.said = "by itself";
  words.requestUpdate();
  await words.updateComplete;
  expect(words.shadowRoot?.textContent).toBe("by itself");

  words.said = "after";
  words.requestUpdate("view", 0);
  await new Promise(requestAnimationFrame);
  expect(words.shadowRoot?.textContent).toBe("by itself");
  await nextFrame();
  await words.updateComplete;
  expect(words.shadowRoot?.textContent).toBe("after");

  words.said = "printed";
  words.requestUpdate("view", 0);
  window.dispatchEvent(new Event("beforeprint"));
  expect(words.shadowRoot?.textContent).toBe("printed");
  words.remove();
});
