import { apart, within } from "./annotate.ts";
import { isLastSpan } from "./misprints.ts";
import type { ItemNotes } from "./row-notes.ts";
import { type Stretch, sentencesOf } from "./sentence.ts";
import { type TermSpan, firstOfEach } from "./terms.ts";
import type { Misprint } from "../model/report.ts";
import type { SegmentView } from "./findings.ts";

/** A suspected misprint, or what of it is in one sentence. */
export interface SuspectedPart {
  readonly misprint: Misprint;
  /** False where the misprint goes on after it: the reading stands at its end. */
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
export interface SentenceView extends Stretch {
  readonly pieces: readonly SentencePiece[];
}

/** A stretch that codings quote, or that none does. */
export interface UsedStretch extends Stretch {
  readonly metrics: readonly string[];
}

/**
 * An item's text as sentences: they partition it to the character.
 *
 * Sentences hold misprints, misprints hold terms, and all of them hold quotes, hits and use: a term that would have to be
 * cut in two for that is left out.
 *
 * @param segments of the item's shown text, in order
 * @param hits what the search found in it
 * @param use the whole text cut where its use changes, or null where use is not shown
 * @param notes every term and suspected misprint of it
 */
export function sentencePieces(
  segments: readonly Pick<SegmentView, "text" | "quote">[],
  hits: readonly Stretch[],
  use: readonly UsedStretch[] | null,
  notes: ItemNotes = { terms: [], misprints: [] },
): readonly SentenceView[] {
  const text = segments.map((segment) => segment.text).join("");
  let offset = 0;
  const quoted = segments.map((segment) => {
    const start = offset;
    offset += segment.text.length;
    return { start, end: offset, quote: segment.quote };
  });
  const sentences = sentencesOf(text);
  const { misprints } = notes;
  const terms = firstOfEach(
    notes.terms.filter((term) =>
      [...sentences, ...misprints].every((holder) => apart(term, holder) || within(term, holder)),
    ),
  );
  const edges = [...quoted, ...hits, ...(use ?? []), ...misprints, ...terms].flatMap(({ start, end }) => [start, end]);
  return sentences.map(({ start, end }) => {
    const suspected = misprints.map((span) => {
      const part: SuspectedPart = { misprint: span.misprint, ends: isLastSpan(span) && span.end <= end };
      return { start: span.start, end: span.end, part };
    });
    const cuts = [...new Set([start, ...edges.filter((edge) => edge > start && edge < end), end])].sort(
      (a, b) => a - b,
    );
    return {
      start,
      end,
      pieces: cuts.slice(1).map((to, index): SentencePiece => {
        const from = cuts[index] ?? start;
        const around = (stretch: Stretch): boolean => within({ start: from, end: to }, stretch);
        return {
          text: text.slice(from, to),
          quote: quoted.find(around)?.quote ?? null,
          hit: hits.some(around),
          used: use === null || (use.find(around)?.metrics.length ?? 0) > 0,
          misprint: suspected.find(around)?.part ?? null,
          term: terms.find(around) ?? null,
        };
      }),
    };
  });
}
