import { describe, expect, test } from "vitest";
import { readAtlas } from "../../../src/ingest/read-atlas.ts";
import { type ProjectCopy, copyInputs } from "../../support/project-copy.ts";
import { inputError } from "./survey/support.ts";
import { views } from "../../../src/views/registry.ts";

const seed = "seeds/hearing-h24";
const misprints = `${seed}/misprints.yaml`;
const abbreviations = `${seed}/abbreviations.yaml`;
const glossary = `${seed}/glossary.yaml`;
const links = `${seed}/overview-links.yaml`;
const codebook = `${seed}/codebook.yaml`;

const vacancy = "{ centre: minamikawachi-kita, column: transition, original: 最近は店員空きがある状況, part: 店員,";

/** Each breaks one thing: what, how, and the whole message. */
const cases: readonly [what: string, how: (copy: ProjectCopy) => void, message: string][] = [
  [
    "a misprint that is not in its row",
    ({ replace }) => replace(misprints, "最近は店員空きがある状況", "最近は店員空きのある状況"),
    `${misprints} at misprints[2].original: expected a passage that stands once in the row of minamikawachi-kita, ` +
      'found "最近は店員空きのある状況", which stands there nowhere',
  ],
  [
    "a misprint that stands in its row twice",
    ({ replace }) => replace(misprints, "original: 最近は店員空きがある状況, part: 店員,", "original: HW, part: HW,"),
    `${misprints} at misprints[2].original: expected a passage that stands once in the row of minamikawachi-kita, ` +
      'found "HW", which stands there 6 times',
  ],
  [
    "a misprint in another column",
    ({ replace }) => replace(misprints, vacancy, vacancy.replace("transition", "network")),
    `${misprints} at misprints[2].original: expected a passage in column network of minamikawachi-kita, ` +
      'found "最近は店員空きがある状況" in column transition',
  ],
  [
    "a misprint of no centre",
    ({ replace }) => replace(misprints, vacancy, vacancy.replace("minamikawachi-kita", "kita")),
    `${misprints} at misprints[2].centre: expected the id of a centre, found "kita"`,
  ],
  [
    "a part that its passage lacks",
    ({ replace }) => replace(misprints, "part: 店員,", "part: 定員,"),
    `${misprints} at misprints[2].part: expected words that stand once in "最近は店員空きがある状況", found "定員"`,
  ],
  [
    "a reading that changes nothing",
    ({ replace }) => replace(misprints, "reading: 定員,", "reading: 店員,"),
    `${misprints} at misprints[2].reading: expected another reading than the printed one, found "店員"`,
  ],
  [
    "a misprint of the overview that is not in it",
    ({ replace }) => replace(misprints, "を受けられるようにすることを旨とする,", "を受けれるようにすることを旨とする,"),
    `${misprints} at misprints[0].original: expected a passage that stands once in the overview, ` +
      'found "障害者就業・生活支援センターの支援を受けれるようにすることを旨とする", which stands there nowhere',
  ],
  [
    "a rule that counts a cell wrongly",
    ({ replace }) =>
      replace(misprints, "{ development: 4, transition: 2, network: 1 }", "{ development: 4, transition: 2 }"),
    `${misprints} at rules[0].cells.kitakawachi-higashi.network: expected "就ボツ" 1 times, as in the report, found 0`,
  ],
  [
    "a rule that counts headings wrongly",
    ({ replace }) => replace(misprints, "higashiosaka-shi: 2, toyono-kita: 2", "higashiosaka-shi: 2, toyono-kita: 3"),
    `${misprints} at rules[0].headings.toyono-kita: expected "就ボツ" 2 times, as in the report, found 3`,
  ],
  [
    "a rule with a wrong sum",
    ({ replace }) => replace(misprints, "count: 20", "count: 21"),
    `${misprints} at rules[0].count: expected 20, as many as in all cells, found 21`,
  ],
  [
    "a term in two groups, though written otherwise",
    ({ replace }) => replace(abbreviations, "- [1W, 1週間]", "- [ｈｗ, 1週間]"),
    `${abbreviations} at [32][0]: expected a term of its own, found "ｈｗ", which [1][0] is already`,
  ],
  [
    "a group of one",
    ({ replace }) => replace(abbreviations, "- [1W, 1週間]", "- [1W]"),
    `${abbreviations} at [32]: expected at least two terms, found 1`,
  ],
  [
    "a glossary that counts a form wrongly",
    ({ replace }) => replace(glossary, "forms: { ジョブコーチ: 3, JC: 4 }", "forms: { ジョブコーチ: 3, JC: 5 }"),
    `${glossary} at [3].forms.JC: expected 4, as often as in the report, found 5`,
  ],
  [
    "a glossary that counts places wrongly",
    ({ replace }) => replace(glossary, "forms: { 圏域: 17 }\n  places: 12", "forms: { 圏域: 17 }\n  places: 13"),
    `${glossary} at [1].places: expected 12, as many as have the term, found 13`,
  ],
  [
    "a passage that the overview lacks",
    ({ replace }) => replace(links, "passage: 対象者が膨らむ一方で", "passage: 対象者がふくらむ一方で"),
    `${links} at [11].passage: expected a passage that stands once in the overview, ` +
      'found "対象者がふくらむ一方で、職員が足りない状況"',
  ],
  [
    "a passage that stands in the overview twice",
    ({ replace }) => replace(links, "passage: 即座に対応することが基本であり", "passage: との回答があった"),
    `${links} at [9].passage: expected a passage that stands once in the overview, found "との回答があった"`,
  ],
  [
    "a link to no metric",
    ({ replace }) => replace(links, "metric: universal-support-goal", "metric: universal-goal"),
    `${links} at [13].metric: expected the id of a metric, found "universal-goal"`,
  ],
  [
    "a note that counts a value of no metric",
    ({ replace }) => replace(links, "「今の体制では難しい」5", "「今の体制ではむずかしい」5"),
    `${links} at [13].note: expected a value of universal-support-goal before a number, found "「今の体制ではむずかしい」5"`,
  ],
  [
    "a note that counts centres wrongly",
    ({ replace }) => replace(links, "「今の体制では難しい」5", "「今の体制では難しい」6"),
    `${links} at [13].note: expected 5 centres and 12 municipalities, found "「今の体制では難しい」6"`,
  ],
  [
    "a note that counts municipalities wrongly",
    ({ replace }) => replace(links, "「予定・協議中」2センター・2市町村", "「予定・協議中」2センター・3市町村"),
    `${links} at [24].note: expected 2 centres and 2 municipalities, found "「予定・協議中」2センター・3市町村"`,
  ],
  [
    "a verdict of silence where rows answer",
    ({ replace }) =>
      replace(links, "metric: job-info-route\n  verdict: borne-out", "metric: job-info-route\n  verdict: silent"),
    `${links} at [3].verdict: expected another verdict: rows answer, found "silent"`,
  ],
  [
    "rules of no metric",
    ({ replace }) => replace(codebook, "  office-internship:", "  internship:"),
    `${codebook} at metrics.internship: expected the id of a metric, found "internship"`,
  ],
  ["no glossary at all", ({ remove }) => remove(glossary), `${glossary}: expected a file of that name, found none`],
];

describe("the build is stopped by", { timeout: 30_000 }, () => {
  test.each(cases)("%s", (_, breakIt, message) => {
    const copy = copyInputs();
    breakIt(copy);
    expect(inputError(() => readAtlas(copy.root, views)).message).toBe(message);
  });
});
