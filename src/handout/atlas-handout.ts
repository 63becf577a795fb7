import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { lastOf } from "../model/memo.ts";
import { failureNotice } from "../ui/notice/failure-notice.ts";
import { type LoadError, Resource, loadCode } from "../ui/resource.ts";
import { messages } from "./messages.ja.ts";

const loadPages = () => import("./atlas-handout-pages.ts");
const loadSheets = () => import("./atlas-centre-sheets.ts");

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

  /** The elements may stand in the page before their code has loaded: the browser upgrades them later. */
  private readonly code = lastOf(
    (load: () => Promise<unknown>): Resource<unknown> =>
      new Resource(
        { log: "the handout's code", reader: messages.name },
        () => loadCode(load),
        () => this.requestUpdate(),
      ),
  );

  protected override willUpdate(): void {
    this.code(this.load).want();
  }

  protected override render() {
    const { atlas, view, failure: textFailure, incomplete } = this;
    const code = this.code(this.load);
    if (code.failure) return failureNotice(code.failure, () => code.retry());
    return view.parameters.sheets === null
      ? html`<atlas-handout-pages
          .atlas=${atlas}
          .view=${view}
          .failure=${textFailure}
          ?incomplete=${incomplete}
        ></atlas-handout-pages>`
      : html`<atlas-centre-sheets .atlas=${atlas} .view=${view} .failure=${textFailure}></atlas-centre-sheets>`;
  }

  /** Brings the pages that are asked for: of the metric, or of centres. */
  private get load(): () => Promise<unknown> {
    return this.view.parameters.sheets === null ? loadPages : loadSheets;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-handout": AtlasHandout;
  }
}
