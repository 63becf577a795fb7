import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Picture } from "../../render/page/compose.ts";
import { shared } from "../../ui/style/shared.ts";
import picturePreviewCss from "./atlas-picture-preview.css?inline";
import { sheet } from "../../ui/style/sheet.ts";

/** A picture as it will be saved: the same text, as small as fits. */
@customElement("atlas-picture-preview")
export class AtlasPicturePreview extends LitElement {
  static override readonly styles = [shared, sheet(picturePreviewCss)];

  /** What is shown. */
  @property({ attribute: false }) picture!: Picture;
  /** Whether the background is transparent. */
  @property({ type: Boolean }) transparent = false;

  @state() private address: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("picture");
    if (this.address !== null && before?.svg === this.picture.svg) return;
    if (!changed.has("picture")) return;
    this.release();
    this.address = addressOf(this.picture);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The element may have left the page, which released the address, and come back.
    if (this.hasUpdated && this.address === null) this.address = addressOf(this.picture);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.release();
  }

  protected override render() {
    if (this.address === null) return nothing;
    const { width, height, description } = this.picture;
    return html`<img
      class=${this.transparent ? "transparent" : ""}
      src=${this.address}
      width=${width}
      height=${height}
      alt=${description}
    />`;
  }

  private release(): void {
    if (this.address !== null) URL.revokeObjectURL(this.address);
    this.address = null;
  }
}

function addressOf(picture: Picture): string {
  return URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" }));
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-picture-preview": AtlasPicturePreview;
  }
}
