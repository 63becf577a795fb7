import { locale } from "../messages/ja/locale.ts";
import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import type { ItemSpan } from "../model/span.ts";
import { runsOf } from "../text/cut/cut.ts";
import type { CoverageOfText } from "../derive/coverage-of-text.ts";
import { type RowNotes, notesOnSentence } from "../text/row-notes.ts";
import type { SentenceCoding } from "../derive/sentence-codings.ts";
import type { SentencePlace } from "../text/cut/sentences.ts";
import { shared } from "../ui/style/shared.ts";
import type { ColumnId } from "../model/survey.ts";
import type { QuotedColumn, QuotedItem } from "../text/findings.ts";
import { type SentencePiece, type CutSentence, sentencePieces } from "../text/cut/sentence-pieces.ts";
import { type Sentence, firstSentence, placeOf, same, sentenceIn } from "./sentence-element.ts";
import findingsCss from "./atlas-findings.css?inline";
import "../reading/atlas-misprint.ts";
import "../reading/atlas-term.ts";
import "../reading/atlas-sentence.ts";
import { sheet } from "../ui/style/sheet.ts";
import { setText } from "../reading/set-text.ts";
import { messages } from "./messages.ja.ts";

/** How many sentences on an arrow key leads. */
const arrowSteps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * A centre's full row, column by column. Quoted passages are marked, suspected misprints have their likely reading, and
 * terms explain themselves under the pointer. Readers choose a sentence by pointer, or by Tab and the arrow keys;
 * nothing within a sentence takes the focus.
 *
 * @fires choose-sentence - bubbles; `detail` is the sentence, or null where the reader chose the same one again
 */
@customElement("atlas-findings")
export class AtlasFindings extends LitElement {
  static override readonly styles = [shared, setText, sheet(findingsCss)];

  /** The centre's row. */
  @property({ attribute: false }) columns: readonly QuotedColumn[] = [];
  /** Id of the centre. */
  @property() centre = "";
  /** What the search found in the row, by column. */
  @property({ attribute: false }) hits: Readonly<Partial<Record<ColumnId, readonly ItemSpan[]>>> | null = null;
  /** Which parts codings quote; null where this is not shown. */
  @property({ attribute: false }) use: CoverageOfText["items"][string] | null = null;
  /** Terms and misprints of the row; null until they are loaded. */
  @property({ attribute: false }) notes: RowNotes | null = null;
  /** The chosen sentence. */
  @property({ attribute: false }) chosen: SentencePlace | null = null;
  /** The codings that rest on the chosen sentence; null until they are known. */
  @property({ attribute: false }) codings: readonly SentenceCoding[] | null = null;
  /** Everything that the view is derived from, for what rests on the sentence. */
  @property({ attribute: false }) atlas: Atlas | null = null;
  /** Code of the selected municipality. */
  @property() municipality = "";

  /** The sentence that Tab leads to. */
  @state() private current: Sentence | null = null;

  protected override willUpdate(changed: PropertyValues<AtlasFindings>): void {
    if (changed.has("centre")) this.current = null;
    this.current ??= firstSentence(this.columns);
  }

  protected override render() {
    return this.columns.map(
      ({ id, label, items }) => html`
        <section @click=${this.onClick} @keydown=${this.onKeydown}>
          <h3>${label}</h3>
          ${
            items.length === 0
              ? html`<p class="empty soft">${messages.findings.emptyColumn}</p>`
              : items.map((item, index) => this.item(id, item, index))
          }
        </section>
      `,
    );
  }

  // On one line, because white space between the pieces would be visible.
  private item(column: ColumnId, { kind, marker, text, quotes }: QuotedItem, item: number) {
    const hits = this.hits?.[column]?.filter((span) => span.item === item) ?? [];
    const { terms = [], misprints = [] } = this.notes?.items[column][item] ?? {};
    // Headings are not explained, because the text below them explains their words.
    const heading = kind === "heading" || kind === "subheading";
    const use = this.use?.[column][item] ?? null;
    const sentences = sentencePieces(text, { quotes, hits, use, terms: heading ? [] : terms, misprints });
    const chosen = this.chosen?.column === column && this.chosen.item === item;
    const pieces = sentences.map((sentence, index) => {
      const words = this.sentence(column, item, sentence, index === 0 ? marker : "");
      // It follows its sentence directly; after the paragraph it might be out of sight, or below another sentence.
      const rests = chosen && same({ column, item, ...sentence }, this.chosen);
      // The same element is kept, so that the sentence keeps the focus.
      return html`${words}${rests ? this.resting() : nothing}`;
    });
    return html`<p class=${kind} lang="ja">${sentences.length === 0 ? marker : pieces}</p>`;
  }

  private sentence(column: ColumnId, item: number, { start, end, pieces }: CutSentence, marker: string) {
    const place = { column, item, start, end };
    const current = same(place, this.current);
    const chosen = same(place, this.chosen);
    // Only the sentence that the keyboard reaches is a button; else screen readers would announce hundreds of buttons.
    return html`<span
      class="sentence"
      data-place=${`${column}/${item}/${start}/${end}`}
      tabindex=${current ? 0 : -1}
      role=${current || chosen ? "button" : nothing}
      aria-pressed=${current || chosen ? chosen : nothing}
      >${this.words(pieces, marker)}</span
    >`;
  }

  private words(pieces: readonly SentencePiece[], marker: string) {
    // Only the word is underlined, not the marker before it.
    const first = pieces.find(({ misprint, term }, index) => index === 0 && misprint === null && term === null);
    const runs = runsOf(pieces, "misprint").map((suspected) => {
      const words = runsOf(suspected.pieces, "term").map((named) => {
        const term = named.of === null ? undefined : this.notes?.glossary[named.of.term];
        const marked = named.pieces.map((piece) => this.piece(piece, piece === first ? marker : ""));
        return term
          ? html`<atlas-term passive .heading=${term.term} .text=${term.text}>${marked}</atlas-term>`
          : marked;
      });
      const { of: part } = suspected;
      return part === null
        ? words
        : html`<atlas-misprint .passive=${true} .misprint=${part.misprint} .ends=${part.ends}
            >${words}</atlas-misprint
          >`;
    });
    return [first ? nothing : marker, runs];
  }

  private piece({ text, quote, hit, used }: SentencePiece, marker: string) {
    const plain = quote === null && !hit;
    const marked = plain
      ? text
      : html`<mark class=${hit ? "hit" : nothing} data-quote=${quote ?? nothing}>${text}</mark>`;
    return this.use ? html`<span class=${used ? "used" : "unused"}>${marker}${marked}</span>` : [marker, marked];
  }

  private resting() {
    if (this.codings === null || !this.atlas)
      return html`<span class="waiting block" role="status" lang=${locale.language}
        >${messages.findings.valuesLoading}</span
      >`;
    const { terms = [], misprints = [] } = this.notes && this.chosen ? notesOnSentence(this.notes, this.chosen) : {};
    return html`<atlas-sentence
      class="screen-only"
      lang=${locale.language}
      .atlas=${this.atlas}
      .codings=${this.codings}
      .terms=${terms}
      .misprints=${misprints}
      .municipality=${this.municipality}
    ></atlas-sentence>`;
  }

  protected override updated(changed: PropertyValues<AtlasFindings>): void {
    if (!changed.has("codings") || this.codings === null) return;
    const resting = this.renderRoot.querySelector<LitElement>("atlas-sentence");
    // Its height depends on its content, which is not rendered yet.
    void resting?.updateComplete.then(() => resting.scrollIntoView({ block: "nearest", behavior: "instant" }));
  }

  private onClick(event: Event): void {
    const span = sentenceIn(event);
    // Selecting text to copy it does not choose the sentence.
    if (!span || window.getSelection()?.toString()) return;
    this.choose(span);
  }

  private onKeydown(event: KeyboardEvent): void {
    const span = sentenceIn(event);
    if (!span) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.choose(span);
    } else if (event.key === "Escape" && this.chosen) {
      // Esc leaves the sentence and must not also clear the selection on the map.
      event.stopPropagation();
      this.tell(null);
    } else {
      const step = arrowSteps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const all = [...this.renderRoot.querySelectorAll<HTMLElement>(".sentence")];
      const next = all[all.indexOf(span) + step];
      if (!next) return;
      this.current = placeOf(next);
      next.focus();
    }
  }

  private choose(span: HTMLElement): void {
    const place = placeOf(span);
    this.current = place;
    this.tell(same(place, this.chosen) ? null : { ...place, centre: this.centre });
  }

  private tell(detail: SentencePlace | null): void {
    this.dispatchEvent(new CustomEvent("choose-sentence", { detail, bubbles: true, composed: true }));
  }

  /**
   * Scrolls a quoted passage into sight.
   *
   * @param quote which of the coding's quotes, from 0
   */
  async reveal(quote: number, behavior: ScrollBehavior): Promise<void> {
    await this.updateComplete;
    const mark = this.renderRoot.querySelector(`mark[data-quote="${quote}"]`);
    mark?.scrollIntoView({ block: "center", behavior });
  }

  /**
   * Scrolls a place into sight and focuses its sentence, so that the keyboard continues from there.
   *
   * @returns the sentence, or null where the row has none there
   */
  async revealPlace({ column, item, start }: SentencePlace, behavior: ScrollBehavior): Promise<Sentence | null> {
    await this.updateComplete;
    const found = [...this.renderRoot.querySelectorAll<HTMLElement>(".sentence")].find((span) => {
      const place = placeOf(span);
      return place.column === column && place.item === item && start < place.end;
    });
    if (!found) return null;
    const sentence = placeOf(found);
    this.current = sentence;
    await this.updateComplete;
    found.scrollIntoView({ block: "center", behavior });
    found.focus({ preventScroll: true });
    return sentence;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-findings": AtlasFindings;
  }
  interface HTMLElementEventMap {
    "choose-sentence": CustomEvent<SentencePlace | null>;
  }
}
