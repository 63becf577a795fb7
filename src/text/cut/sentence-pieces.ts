import type { Misprint } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { isLastSpan } from "../misprints.ts";
import type { ItemNotes } from "../row-notes.ts";
import { type TermSpan, firstOfEach } from "../terms.ts";
import type { NumberedSpan } from "./annotate.ts";
import { cut, unbroken } from "./cut.ts";
import { sentencesOf } from "./sentences.ts";

/** A suspected misprint, or the part of it in one sentence. */
export interface SuspectedPart {
  readonly misprint: Misprint;
  /** False where the misprint continues, because the reading stands at its end. */
  readonly ends: boolean;
}

/** A piece of a sentence that is set in one way. */
export interface SentencePiece {
  readonly text: string;
  /** Which of the active coding's quotes it belongs to, or null. */
  readonly quote: number | null;
  /** True where the search found it. */
  readonly hit: boolean;
  /** False where no coding quotes it; true too where use is not asked for. */
  readonly used: boolean;
  /** The suspected misprint that it is in: one object for all pieces of it in a sentence. */
  readonly misprint: SuspectedPart | null;
  /** The term that is explained here, the first of its kind in the item: one object for all its pieces. */
  readonly term: TermSpan | null;
}

/** A sentence of an item, cut where its setting changes. */
export interface CutSentence extends Span {
  readonly pieces: readonly SentencePiece[];
}

/** A span that codings quote, or that none does. */
export interface UsedSpan extends Span {
  readonly metrics: readonly string[];
}

/** What is known of an item's text. */
export interface ItemMarks extends Partial<ItemNotes> {
  /** The active coding's quotes; where two overlap, a piece belongs to the first. */
  readonly quotes?: readonly NumberedSpan[];
  /** What the search found. */
  readonly hits?: readonly Span[];
  /** The whole text by its use, or null where use is not shown. */
  readonly use?: readonly UsedSpan[] | null;
}

/**
 * An item's text as sentences: they partition it to the character.
 *
 * Sentences contain misprints, misprints contain terms, and all of them contain quotes, hits and use. A term that this
 * nesting would cut in two is left out.
 */
export function sentencePieces(text: string, known: ItemMarks): readonly CutSentence[] {
  const { quotes = [], hits = [], use = null, misprints = [] } = known;
  const sentences = sentencesOf(text);
  const terms = firstOfEach(unbroken(known.terms ?? [], [...sentences, ...misprints]));
  const marks = { quotes, hits, use: use ?? [], misprints, terms };
  return sentences.map((sentence) => {
    const parts = new Map(
      misprints.map((span): [Span, SuspectedPart] => [
        span,
        { misprint: span.misprint, ends: isLastSpan(span) && span.end <= sentence.end },
      ]),
    );
    const pieces = cut(text, marks, sentence).map(({ text: own, marks: covering }): SentencePiece => {
      const [misprint] = covering.misprints;
      return {
        text: own,
        quote: covering.quotes[0]?.index ?? null,
        hit: covering.hits.length > 0,
        used: use === null || (covering.use[0]?.metrics.length ?? 0) > 0,
        misprint: (misprint && parts.get(misprint)) ?? null,
        term: covering.terms[0] ?? null,
      };
    });
    return { ...sentence, pieces };
  });
}
