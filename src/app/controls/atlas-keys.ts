import { LitElement, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { keyMessages } from "../../messages/ja/keys.ts";
import { keyList, keyListStyles } from "../../ui/key-list.ts";
import { logFailure } from "../../ui/notice/log-failure.ts";
import { shared } from "../../ui/style/shared.ts";
import { WindowListener } from "../../ui/window-listener.ts";
import { isText } from "../../ui/field/takes-text.ts";

/** The sign that asks for help: an input method for Japanese types the wide one. */
const sign = /^[?？]$/u;

/** Shows the keys when the reader asks for them by `?`. */
@customElement("atlas-keys")
export class AtlasKeys extends LitElement {
  static override readonly styles = [shared, keyListStyles];

  @state() private open = false;

  constructor() {
    super();
    new WindowListener(this, "keydown", this.onKeydown);
  }

  protected override render() {
    return this.open
      ? html`<atlas-dialog .heading=${keyMessages.heading} @close=${() => (this.open = false)}>
          <div class="body scrolls">${keyList()}</div>
        </atlas-dialog>`
      : nothing;
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (!sign.test(event.key) || isText(event)) return;
    event.preventDefault();
    this.open = true;
    void import("../../ui/dialog/atlas-dialog.ts").catch((cause: unknown) => {
      // The same press asks for it once more.
      this.open = false;
      logFailure("the dialog of keys did not arrive", cause);
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-keys": AtlasKeys;
  }
}
