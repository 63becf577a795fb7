import type { Atlas } from "../../model/atlas.ts";
import { uncovered } from "../../model/metric.ts";
import { hasSymbols } from "../../cartography/symbol-boxes.ts";
import type { View } from "../../derive/view-model.ts";
import type { ClassView } from "../../derive/legend-classes.ts";
import { comparisonOf } from "../../views/compare/derive/comparison.ts";
import { deriveEmphasis, noAttention } from "../../derive/highlight.ts";
import { multiplesOf } from "../../views/multiples/derive/multiples.ts";
import { tableOf } from "../../views/table/derive/table.ts";
import { topicViewOf } from "../../derive/topic.ts";
import { scopeLabels } from "../../messages/ja.ts";
import { caution, entryOf } from "./legend-entries.ts";

/** The map of a view in words: alternative text, caption, and what the clipboard gets beside the picture. */
export function describeView(view: View): string {
  const { metric, classes, second } = view;
  return [
    ...focusOf(view),
    `${metric.label}：${countsInWords(classes)}。`,
    ...(second
      ? [`${hasSymbols(view) ? "記号は" : "二つ目の地図は"}${second.metric.label}：${countsInWords(second.classes)}。`]
      : []),
    ...outsideOf(view),
    ...selectionOf(view),
    ...pinsOf(view),
    `${view.survey.asOf}。`,
  ].join("");
}

/** Any view in words; a document, and without the report's text those views that need it, say only what they are. */
export function describePicture(atlas: Atlas, view: View): string {
  switch (view.parameters.view) {
    case "map":
    case "split":
      return describeView(view);
    case "multiples":
      return [
        "全指標の地図。",
        ...multiplesOf(atlas, view.parameters).map(
          ({ metric, classes }) => `${metric.label}：${countsInWords(classes)}。`,
        ),
        ...outsideOf(view),
        `${view.survey.asOf}。`,
      ].join("");
    case "compare": {
      const { centres, metrics, count } = comparisonOf(atlas, view.parameters);
      return [
        `センター比較（${centres.map(({ name }) => name).join("、")}）。${count}`,
        ...metrics.map(({ metric, cells }) => {
          const answers = centres.map(({ name }, index) => {
            const values = [...new Set((cells[index] ?? []).map((answer) => answer.class.label))];
            return `${name} ${values.join("と")}`;
          });
          return `${metric.label}：${answers.join("、")}。`;
        }),
        `${view.survey.asOf}。`,
      ].join("");
    }
    case "topics": {
      const { topic, read } = topicViewOf(atlas, view.parameters);
      return `話題「${topic.label}」。${read?.count ?? ""}${view.survey.asOf}。`;
    }
    case "table": {
      const { rows, columns } = tableOf(atlas, "municipality");
      return (
        `指標一覧。${rows.length}市町村の、${columns.length}指標（${columns.map(({ metric }) => metric.label).join("、")}）の値。` +
        `${outsideOf(view).join("")}${view.survey.asOf}。`
      );
    }
    case "codebook":
      return `コードブック。指標の問いと値、読み取りの根拠。${view.survey.asOf}。`;
    default:
      return `報告書の全文。${view.survey.asOf}。`;
  }
}

/** The classes with their counts; what no row covers is told by name elsewhere. */
export function countsInWords(classes: readonly ClassView[]): string {
  return classes
    .filter(({ value }) => value !== uncovered)
    .map((entry) => {
      const { caution: said } = entryOf(entry);
      return `${entry.label} ${entry.count}${said ? `（${said}）` : ""}`;
    })
    .join("、");
}

function focusOf({ centres }: View): string[] {
  return centres
    .filter(({ focused }) => focused)
    .map(
      ({ name, municipalities }) => `表示範囲は${name}の圏域（${municipalities.map((one) => one.name).join("、")}）。`,
    );
}

function outsideOf({ municipalities }: View): string[] {
  const outside = municipalities.filter(({ centre }) => centre === null).map(({ name }) => name);
  return outside.length === 0 ? [] : [`${outside.join("、")}はどの圏域にも含まれない。`];
}

function selectionOf({ municipalities, metric }: View): string[] {
  return municipalities
    .filter(({ selected }) => selected)
    .map(({ name, centre, class: { label, cautioned }, scope }) => {
      const where = centre ? `（${centre.name}の圏域）` : "";
      // Where nothing was found there is no statement to be about anybody.
      const about = cautioned ? `（${caution}）` : scope ? `（${scopeLabels[scope]}）` : "";
      return `選択した${name}${where}の${metric.label}は、${label}${about}。`;
    });
}

function pinsOf(view: View): string[] {
  const pinned = [...view.classes, ...(view.second?.classes ?? [])].filter((entry) => entry.pinned);
  if (pinned.length === 0) return [];
  const { marked } = deriveEmphasis(view, noAttention);
  const names = view.municipalities.filter(({ code }) => marked.includes(code)).map(({ name }) => name);
  const whose = names.length === 0 ? "該当なし" : names.join("、");
  return [`強調：${pinned.map(({ label }) => label).join("、")}（${whose}）。`];
}
