import { locale } from "../messages/ja/locale.ts";
import { type TemplateResult, html } from "lit";
import type { GlossaryTerm, Misprint } from "../model/report.ts";
import type { AnnotatedPiece } from "../text/cut/annotate.ts";
import { runsOf } from "../text/cut/cut.ts";
import { type MisprintSpan, isLastSpan } from "../text/misprints.ts";
import "./atlas-misprint.ts";
import "./atlas-term.ts";
import { messages } from "./messages.ja.ts";

/** A word joiner: no line breaks between a passage and its number. */
const wordJoiner = "\u2060";

/** The lists that pieces point into by index. */
export interface TextSources {
  readonly glossary: readonly GlossaryTerm[];
  readonly misprints: readonly Misprint[];
}

/**
 * Draws the pieces of one text: counted passages are underlined and numbered, suspected misprints have their likely
 * reading, terms their explanation, and quotes are marked. It adds no white space; all other additions have
 * `data-added`.
 */
export function textOfPieces(pieces: readonly AnnotatedPiece[], { glossary }: TextSources): readonly unknown[] {
  return runsOf(pieces, "link").map((linked) => {
    const inside = runsOf(linked.pieces, "misprint").map((suspected) => {
      const words = runsOf(suspected.pieces, "term").map((named) => {
        const term = named.of === null ? undefined : glossary[named.of.term];
        const marked = named.pieces.map(quoted);
        return term ? html`<atlas-term .heading=${term.term} .text=${term.text}>${marked}</atlas-term>` : marked;
      });
      return suspected.of === null ? words : misprinted(suspected.of, words);
    });
    return linked.of === null
      ? inside
      : html`<span class="counted">${inside}</span
          ><sup class="number bold nowrap" data-added lang=${locale.language}
            >${wordJoiner}${messages.noteNumber(linked.of.index)}</sup
          >`;
  });
}

function quoted({ text, quotes }: AnnotatedPiece): string | TemplateResult {
  return quotes.length === 0 ? text : html`<mark data-quotes=${quotes.join(" ")}>${text}</mark>`;
}

function misprinted(span: MisprintSpan, words: unknown): TemplateResult {
  return html`<atlas-misprint .misprint=${span.misprint} .ends=${isLastSpan(span)}>${words}</atlas-misprint>`;
}
