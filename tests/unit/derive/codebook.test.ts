import { describe, expect, test } from "vitest";
import { valueOf } from "../../../src/model/atlas.ts";
import { atlas } from "../../support/real-atlas.ts";

/** The codebook's table as its authors wrote it, one metric a paragraph: id, unit, question, then the values in order. */
const codebook = `
office-internship municipality 庁舎実習（市役所・町役場での職場実習）を受け入れているか
held 実施
planned 予定・協議中
unrealised 働きかけたが未実現

employment-subcommittee municipality 自立支援協議会に就労支援部会があるか
exists あり
partial 圏域内の一部の協議会にあり（市町村の特定なし）
planned 設置・移行の予定または検討中（今はない）
absent なし

employer-development centre センター独自の企業開拓をしているか
active 行っている
limited 限定的・減少
reactive 企業側からの声掛け・相談のみ
none 行っていない

universal-support-goal centre 「福祉施設から一般就労する全ての者が就ポツの支援を受けられるようにする」目標をどう見るか
supports 賛同・対応している（不安の記述なし）
concerned 増えた場合の体制に不安
difficult 今の体制では難しい

staff-shortage centre 人員・体制の不足を訴えているか
current 今すでに不足
foreseen 今後不足する見込み

transition-provider-awareness centre 圏域の就労移行支援事業所の状況を把握しているか
full 把握
mostly おおむね把握
partial 一部の事業所・地域を把握
not-tracked （常時は）把握していない

school-registration centre 支援学校の生徒はいつセンターに登録するか
enrolled 在学中（内定・3年冬より前）
at-offer 内定時・3年冬から卒業間際
after-graduation 卒業後
varies 学校による

job-info-route centre ハローワークの求人情報をどう得ているか
pushed ハローワークから届く
both 届く・取りに行くの両方
fetched 主に取りに行く
`;

const table = codebook
  .trim()
  .split("\n\n")
  .map((paragraph) => {
    const [[id, unit, question] = [], ...values] = paragraph.split("\n").map((line) => line.split(" "));
    return { id, unit, question, values: values.map(([value, label]) => ({ id: value, label })) };
  });

const nameOf = new Map(atlas.municipalities.map(({ code, name }) => [code, name]));

describe("the metrics of the real atlas", () => {
  test("are the codebook's, in its order, with its questions, values and labels", () => {
    const own = atlas.metrics.map(({ id, unit, question, values }) => ({
      id,
      unit,
      question,
      values: values.map(({ id: value, label }) => ({ id: value, label })),
    }));
    expect(own).toEqual(table);
  });

  test("have short labels that tell their values apart, none longer than the label", () => {
    for (const { values } of atlas.metrics) {
      expect(new Set(values.map(({ short }) => short)).size).toBe(values.length);
      for (const { label, short } of values) expect(short.length, label).toBeLessThanOrEqual(label.length);
    }
  });

  test("have labels that tell them apart", () => {
    expect(new Set(atlas.metrics.map(({ label }) => label)).size).toBe(8);
  });
});

describe("the codings", () => {
  test("answer every metric for every municipality: 344 answers, with values of the metric", () => {
    const answers = atlas.metrics.flatMap((metric) => {
      const values = [...metric.values.map(({ id }) => id), "not-mentioned", "uncovered"];
      return Object.entries(metric.codings).map(([code, coding]) => {
        expect(nameOf.has(code), code).toBe(true);
        expect(values).toContain(valueOf(coding));
        return `${metric.id} ${code}`;
      });
    });
    expect(new Set(answers).size).toBe(344);
  });

  test("leave 島本町 uncovered, and no other", () => {
    for (const { id, codings } of atlas.metrics) {
      const uncovered = Object.entries(codings).filter(([, { kind }]) => kind === "uncovered");
      expect(
        uncovered.map(([code]) => nameOf.get(code)),
        id,
      ).toEqual(["島本町"]);
    }
  });

  test("rest on a quote where a value is coded, and on none where the row is silent", () => {
    for (const { id, codings } of atlas.metrics) {
      for (const [code, coding] of Object.entries(codings)) {
        const evidence = atlas.findings?.evidence[id]?.[code];
        const quotes = evidence?.quotes.length ?? 0;
        const where = `${id} ${nameOf.get(code) ?? ""}`;
        expect(quotes > 0, where).toBe(coding.kind === "coded");
        expect(evidence !== undefined, where).toBe(coding.kind !== "uncovered");
      }
    }
  });

  test("are one answer a centre where the metric is about the centre", () => {
    for (const metric of atlas.metrics.filter(({ unit }) => unit === "centre")) {
      for (const centre of atlas.centres) {
        const answers = new Set(centre.municipalities.map((code) => JSON.stringify(metric.codings[code])));
        expect(answers.size, `${metric.id} ${centre.id}`).toBe(1);
      }
    }
  });

  test("are said of the municipality where the centre has only one", () => {
    const alone = atlas.centres.filter(({ municipalities }) => municipalities.length === 1);
    expect(alone).toHaveLength(8);
    for (const { id, codings } of atlas.metrics) {
      for (const { municipalities } of alone) {
        const coding = codings[municipalities[0] ?? ""];
        if (coding?.kind === "coded") expect(coding.scope, `${id} ${municipalities.join()}`).toBe("municipality");
      }
    }
  });
});
