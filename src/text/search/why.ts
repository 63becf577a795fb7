import type { Report } from "../../model/report.ts";
import type { HitSpan } from "./find.ts";
import { fold } from "../offsets/normalise.ts";
import type { Term } from "./query.ts";

/** Why a passage was found that does not contain what was typed. */
export type Why =
  /** An equal term stands there. */
  | { readonly kind: "equal"; readonly typed: string; readonly printed: string }
  /** A suspected misprint stands there, and its likely reading is what was looked for. */
  | {
      readonly kind: "reading";
      readonly printed: string;
      readonly reading: string;
      readonly why: string;
    };

/**
 * Why a passage was found, where its hits do not read as typed; each reason once.
 *
 * @param text the passage's
 */
export function whyFound(
  { abbreviations, misprints }: Pick<Report, "abbreviations" | "misprints">,
  text: string,
  spans: readonly HitSpan[],
  include: readonly Term[],
): readonly Why[] {
  const reasons = spans.flatMap(({ start, end, misprint }): Why[] => {
    const suspected = misprint === null ? undefined : misprints[misprint];
    if (suspected) {
      return [{ kind: "reading", printed: suspected.part, reading: suspected.reading, why: suspected.why }];
    }
    const printed = text.slice(start, end);
    const folded = fold(printed);
    if (include.some((term) => folded.includes(term.folded))) return [];
    return include
      .filter((term) => term.kind === "word" && standsFor(abbreviations, term.folded, folded))
      .map((term) => ({ kind: "equal", typed: term.text, printed }));
  });
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

function standsFor(groups: Report["abbreviations"], typed: string, printed: string): boolean {
  return groups.some((group) => {
    const forms = group.map(fold);
    return forms.some((form) => typed.includes(form)) && forms.some((form) => printed.includes(form));
  });
}
