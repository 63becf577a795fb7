import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { AddressProblem } from "../state/address/address-problem.ts";
import { problemsInWords } from "../state/address/problems-in-words.ts";
import { closeLabel } from "../ui/messages.ja.ts";
import "../ui/notice/atlas-notice.ts";

/**
 * What could not be used of the address, in words. The first map does not wait for them.
 *
 * @fires act - when the reader has seen it
 */
@customElement("atlas-address-notice")
export class AtlasAddressNotice extends LitElement {
  /** What could not be used. */
  @property({ attribute: false }) problems: readonly AddressProblem[] = [];

  protected override render() {
    return html`<atlas-notice
      message=${problemsInWords(this.problems)}
      action=${closeLabel}
      @act=${() => this.dispatchEvent(new Event("act"))}
    ></atlas-notice>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-address-notice": AtlasAddressNotice;
  }
}
