import { classesOf } from "../../derive/legend-classes.ts";
import { unitWords } from "../../messages/ja/counts.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Report } from "../../model/report.ts";
import { punctuation } from "../../messages/ja/punctuation.ts";
import { workbookMessages } from "./messages.ja.ts";
import type { Sheet } from "./sheet.ts";

/** What the values mean, how many have them, and the rules by which they were read; the rules for all metrics come last. */
export function codebookSheet(atlas: Atlas, { rules, metricRules }: Pick<Report, "rules" | "metricRules">): Sheet {
  const values = atlas.metrics.flatMap((metric) =>
    classesOf(atlas, metric, []).map(({ value, label, short, municipalities, centres }) => [
      metric.id,
      metric.label,
      metric.question,
      unitWords[metric.unit],
      value,
      label,
      short,
      municipalities.length,
      centres.length,
      metricRules[metric.id] ?? "",
    ]),
  );
  const common = rules.map(({ title, text }) => [
    "",
    workbookMessages.everyMetric,
    ...Array.from({ length: 7 }, () => ""),
    punctuation.pair(title, text),
  ]);
  return {
    name: workbookMessages.sheets.codebook,
    rows: [workbookMessages.codebook, ...values, ...common],
    widths: [24, 20, 44, 12, 18, 32, 18, 12, 12, 80],
    form: "headed",
    fixed: 2,
  };
}
