import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { failureNotice } from "../ui/notice/failure-notice.ts";
import { type LoadError, Resource, loadCode } from "../ui/resource.ts";
import { messages } from "./messages.ja.ts";

/** Holds the pages for paper and loads their code when they are asked for. */
@customElement("atlas-handout")
export class AtlasHandout extends LitElement {
  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is handed out. */
  @property({ attribute: false }) view!: ViewModel;
  /** Why the report's text is not there, if it does not come. */
  @property({ attribute: false }) failure: LoadError | null = null;
  /** True while the metric that the address asks for is not shown yet. */
  @property({ type: Boolean }) incomplete = false;

  /** The element may stand in the page before its code has loaded: the browser upgrades it later. */
  private readonly pages = new Resource(
    { log: "the handout's code", reader: messages.name },
    () => loadCode(() => import("./atlas-handout-pages.ts")),
    () => this.requestUpdate(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.pages.load();
  }

  protected override render() {
    const { failure } = this.pages;
    if (failure) return failureNotice(failure, () => this.pages.retry());
    return html`<atlas-handout-pages
      .atlas=${this.atlas}
      .view=${this.view}
      .failure=${this.failure}
      ?incomplete=${this.incomplete}
    ></atlas-handout-pages>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-handout": AtlasHandout;
  }
}
