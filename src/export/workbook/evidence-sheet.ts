import { codingsOf } from "../../derive/codings.ts";
import { punctuation } from "../../messages/ja/punctuation.ts";
import type { Atlas } from "../../model/atlas.ts";
import { withCheckDigit } from "../../model/check-digit.ts";
import { workbookMessages } from "./messages.ja.ts";
import type { Sheet } from "./sheet.ts";

/** Every quote that a value rests on, a row each; an answer without a quote has a row where there is a note on it. */
export function evidenceSheet(atlas: Atlas): Sheet {
  const rows = atlas.metrics.flatMap((metric) =>
    codingsOf(atlas, metric).flatMap(({ centre, municipalities, value, scopeText, evidence }) => {
      const note = evidence.note ?? "";
      const quotes = evidence.quotes.map(({ column, heading, text }) => [
        atlas.survey.columns[column],
        heading ?? "",
        text,
      ]);
      const passages = quotes.length > 0 || note === "" ? quotes : [["", "", ""]];
      const codes = municipalities.map(({ id }) => id);
      return passages.map((passage) => [
        metric.label,
        centre.label,
        punctuation.names(municipalities.map(({ label }) => label)),
        punctuation.names(codes),
        punctuation.names(codes.map(withCheckDigit)),
        value.label,
        scopeText ?? "",
        ...passage,
        note,
      ]);
    }),
  );
  return {
    name: workbookMessages.sheets.evidence,
    rows: [workbookMessages.evidence, ...rows],
    widths: [20, 14, 22, 20, 20, 24, 22, 22, 22, 70, 50],
    form: "headed",
    fixed: 2,
  };
}
