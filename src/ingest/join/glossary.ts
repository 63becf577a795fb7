import { type TermSpan, termFinder } from "../../text/terms.ts";
import { InputError } from "../../model/input-error.ts";
import type { GlossaryTerm } from "../../model/report.ts";
import type { GlossaryEntry } from "../survey/glossary.ts";
import type { ShownReport } from "./misprints.ts";
import { columnIds } from "../../model/survey.ts";

/**
 * The glossary's terms.
 *
 * @throws {InputError} naming the key where a form stands in the report more or less often than the glossary says
 */
export function joinGlossary(
  file: string,
  entries: readonly GlossaryEntry[],
  { overview, rows }: Pick<ShownReport, "overview" | "rows">,
): readonly GlossaryTerm[] {
  const terms = entries.map(({ term, forms, text }): GlossaryTerm => {
    const count = Object.values(forms).reduce((sum, times) => sum + times, 0);
    return { term, forms: Object.keys(forms), count, text };
  });
  const find = termFinder(terms);
  const places = [
    find(overview.map(({ text }) => text).join("\n")),
    ...rows.map(({ text }) => columnIds.flatMap((column) => text[column].flatMap((item) => find(item.text)))),
  ];
  entries.forEach(({ forms, places: stated }, index) => {
    const own = ({ term }: TermSpan): boolean => term === index;
    for (const [form, times] of Object.entries(forms)) {
      const found = places.flat().filter((span) => own(span) && span.form === form).length;
      if (found !== times) {
        throw new InputError(
          { file, key: `[${index}].forms.${form}` },
          `${found}, as often as in the report`,
          `${times}`,
        );
      }
    }
    const found = places.filter((spans) => spans.some(own)).length;
    if (found !== stated) {
      throw new InputError({ file, key: `[${index}].places` }, `${found}, as many as have the term`, `${stated}`);
    }
  });
  return terms;
}
