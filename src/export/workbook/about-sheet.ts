import { silenceSentence } from "../../messages/ja.ts";
import { punctuation } from "../../messages/ja/punctuation.ts";
import type { Rows } from "../materials.ts";
import { workbookMessages } from "./messages.ja.ts";
import type { Sheet } from "./sheet.ts";

const { about, sheets } = workbookMessages;

/** What a workbook is, for whoever gets it without the page: source, date, how to read it, what may be done with it. */
export function aboutSheet({ around }: Pick<Rows, "around">): Sheet {
  const { survey } = around.atlas;
  const all = around.all === null ? [] : [about.all(sheets.all, around.all.length - 1)];
  const rows = [
    [about.title, survey.subject],
    [about.asOf, survey.asOf],
    [about.source, survey.citation],
    [about.provenance, around.provenance],
    [about.edition, survey.edition],
    [about.shown(sheets.shown), punctuation.text([...around.shown, ...all])],
    [about.how, about.howText(sheets.evidence, sheets.codebook)],
    [about.silence, punctuation.sentence(silenceSentence)],
    [about.codes, about.codesText],
    [about.licence, about.licenceText],
  ];
  return { name: sheets.about, rows, widths: [24, 100], form: "prose", fixed: 0 };
}
