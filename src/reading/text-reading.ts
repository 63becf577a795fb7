import { type ReactiveController, type ReactiveControllerHost, html, nothing } from "lit";
import type { Atlas } from "../model/atlas.ts";
import { lastOf } from "../model/memo.ts";
import { type CoverageOfText, coverageOfText, useInWords } from "../derive/coverage-of-text.ts";
import { type RowNotes, rowNotesOf } from "../text/row-notes.ts";
import { type SentenceCoding, codingsOnSentence } from "../derive/sentence-codings.ts";
import type { SentencePlace } from "../text/cut/sentences.ts";
import type { Report } from "../model/report.ts";
import { columnIds } from "../model/survey.ts";
import { noAttention } from "../derive/highlight.ts";
import { AtlasEvent } from "../ui/atlas-event.ts";
import { GlossarySwitch } from "./glossary-switch.ts";
import { messages } from "./messages.ja.ts";

/**
 * How the reader reads the full text: the chosen sentence and the codings that rest on it, whether the text is shaded by
 * use, and its terms and misprints. Like the drawn-up sheet, these are one reader's own, so the address does not keep them.
 */
export class TextReading implements ReactiveController {
  /** The chosen sentence. */
  chosen: SentencePlace | null = null;

  private shaded = false;
  private readonly coverage = lastOf(coverageOfText);
  private readonly resting = lastOf(codingsOnSentence);
  private readonly notesOf = lastOf(rowNotesOf);
  /** The codings whose municipalities are marked now. */
  private marked: readonly SentenceCoding[] | null = null;
  private readonly glossary: GlossarySwitch;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    this.glossary = new GlossarySwitch(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.chosen = null;
    this.marked = null;
  }

  /** Forgets the chosen sentence when the text becomes another centre's. */
  follow(centre: string | null): void {
    if (this.chosen && this.chosen.centre !== centre) this.chosen = null;
  }

  /** Chooses a sentence, or none. */
  choose(place: SentencePlace | null, atlas: Atlas | null, report: Report | null): void {
    if (!atlas) return;
    this.chosen = place;
    if (place && !report) this.host.dispatchEvent(new AtlasEvent({ kind: "report-wanted" }));
    this.host.requestUpdate();
  }

  /** The codings that rest on the chosen sentence; null while none is chosen or the report is loading. */
  codings(atlas: Atlas | null, report: Report | null): readonly SentenceCoding[] | null {
    const { chosen: place } = this;
    if (!place || !atlas || !report) return null;
    return this.resting(atlas, report, place);
  }

  /** Marks on the map the municipalities that the chosen sentence colours. */
  mark(atlas: Atlas | null, report: Report | null): void {
    const codings = this.codings(atlas, report);
    if (codings === this.marked) return;
    this.marked = codings;
    const codes = [...new Set(codings?.flatMap(({ municipalities }) => municipalities.map(({ id }) => id)))];
    const attention = codes.length > 0 ? ({ kind: "group", codes } as const) : noAttention;
    this.host.dispatchEvent(new AtlasEvent({ kind: "standing", attention }));
  }

  /** The parts of a centre's row that codings quote, while they are shaded. */
  use(atlas: Atlas | null, centre: string): CoverageOfText["items"][string] | null {
    return this.coverageOf(atlas)?.items[centre] ?? null;
  }

  /** The terms and suspected misprints of a centre's row; null until the report has been loaded. */
  notes(atlas: Atlas | null, report: Report | null, centre: string): RowNotes | null {
    const findings = atlas?.findings;
    if (!findings || !report) return null;
    return this.notesOf(report, findings, centre, this.glossary.explains);
  }

  /** The switches, how to choose a sentence, and the shares in words. */
  tools(atlas: Atlas | null, centre: string) {
    if (!atlas) return nothing;
    const coverage = this.coverageOf(atlas);
    const whole = coverage?.centres[centre];
    const [used, usedMeans] = messages.tools.used;
    const [unused, unusedMeans] = messages.tools.unused;
    return html`<div class="text-tools remark screen-only">
      <div class="cluster">
        <button
          class="button small"
          aria-pressed=${this.shaded}
          @click=${() => {
            this.shaded = !this.shaded;
            this.host.requestUpdate();
          }}
        >
          ${messages.tools.shade}
        </button>
        ${this.glossary.control(nothing)}
      </div>
      ${
        coverage && whole
          ? html`<p><span class="used">${used}</span>${usedMeans}<span class="unused">${unused}</span>${unusedMeans}</p>
              <dl>
                <dt>${messages.tools.share}</dt>
                <dd>${useInWords(whole)}</dd>
                ${columnIds.map(
                  (column) =>
                    html`<dt>${atlas.survey.columns[column]}</dt>
                      <dd>${useInWords(coverage.cells[centre]?.[column] ?? { characters: 0, quoted: 0 })}</dd>`,
                )}
              </dl>`
          : html`<p>${messages.tools.help}</p>`
      }
    </div>`;
  }

  private coverageOf(atlas: Atlas | null): CoverageOfText | null {
    return this.shaded && atlas ? this.coverage(atlas) : null;
  }
}
