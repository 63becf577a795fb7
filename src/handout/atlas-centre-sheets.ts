import { LitElement, type PropertyValues, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { type CentreSheet, centreSheets } from "../derive/centre-sheets.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { applicationName } from "../messages/ja.ts";
import { sheetMessages } from "../messages/ja/sheets.ts";
import type { Atlas } from "../model/atlas.ts";
import { areaMapGround } from "../render/svg/area-map.ts";
import { sheetIds } from "../state/sheets.ts";
import { AtlasEvent, requestAction } from "../ui/atlas-event.ts";
import type { LoadError } from "../ui/resource.ts";
import { shared } from "../ui/style/shared.ts";
import { sheet } from "../ui/style/sheet.ts";
import centreSheetsCss from "./atlas-centre-sheets.css?inline";
import { centreChoice } from "./centre-choice.ts";
import { centreSheet } from "./centre-sheet.ts";
import { messages } from "./messages.ja.ts";
import { PaperController } from "./paper.ts";
import paperCss from "./paper.css?inline";
import { textTold } from "./text-told.ts";

const { tools: said } = messages;

/** Pages for paper, one or two for each chosen centre, each complete in itself. */
@customElement("atlas-centre-sheets")
export class AtlasCentreSheets extends LitElement {
  static override readonly styles = [shared, sheet(paperCss), sheet(centreSheetsCss)];

  /** Everything that the sheets are derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** The view from which paper was asked for; its state says of which centres. */
  @property({ attribute: false }) view!: ViewModel;
  /** Why the report's text is not there, if it does not come. */
  @property({ attribute: false }) failure: LoadError | null = null;

  @query("h1") private readonly heading!: HTMLElement;

  private readonly paper = new PaperController(this);
  private chosen: ReadonlySet<string> = new Set();

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { atlas, failure, view } = this;
    this.chosen = new Set(sheetIds(view.parameters.sheets ?? [], view.vocabulary));
    // An address may open these pages first, before anything else has asked for the text.
    if (changed.has("atlas") && !atlas.findings && !failure) this.dispatchEvent(new AtlasEvent({ kind: "retry" }));
    this.paper.use("portrait", `${sheetMessages.name}　${atlas.survey.asOf}　${applicationName}`);
  }

  protected override firstUpdated(): void {
    // The focused element has left the page together with the map.
    this.heading.focus();
  }

  protected override render() {
    const { atlas, chosen } = this;
    return html`
      ${guard([atlas.geography], () => areaMapGround(atlas.geography))}
      <div class="tools sticks screen-only" role="region" aria-label=${said.label}>
        <button class="button strong" ?disabled=${!atlas.findings || chosen.size === 0} @click=${() => window.print()}>
          ${said.print}
        </button>
        <button class="button" @click=${() => requestAction(this, { type: "choose-mode", mode: "explore" })}>
          ${said.leave}
        </button>
        ${this.told()}
      </div>
      <main>
        <div class="head screen-only">
          <h1 class="arrival" tabindex="-1">${sheetMessages.heading(chosen.size)}</h1>
          <p class="text-note">${messages.sheets.lead}</p>
          ${centreChoice(centreSheets(atlas), chosen, (ids) => this.choose(ids))}
        </div>
        ${repeat(
          this.sheets,
          ({ id }) => id,
          (one) => guard([one], () => centreSheet(one, atlas)),
        )}
      </main>
    `;
  }

  private get sheets(): readonly CentreSheet[] {
    return centreSheets(this.atlas).filter(({ id }) => this.chosen.has(id));
  }

  private told() {
    if (!this.atlas.findings) return textTold(this, this.failure);
    return html`<p class="told text-note" role="status">${this.chosen.size === 0 ? messages.sheets.none : ""}</p>`;
  }

  private choose(ids: readonly string[]): void {
    requestAction(this, { type: "choose-sheets", sheets: ids });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-centre-sheets": AtlasCentreSheets;
  }
}
