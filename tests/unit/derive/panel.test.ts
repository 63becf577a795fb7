import { describe, expect, test } from "vitest";
import type { Atlas } from "../../../src/model/atlas.ts";
import type { State } from "../../../src/state/state.ts";
import { citationQuery } from "../../../src/state/citation.ts";
import { objectionLink } from "../../../src/state/contact.ts";
import { decode } from "../../../src/state/address/address.ts";
import type { PanelModel } from "../../../src/derive/panel.ts";
import { atlas, codeOf, firstAtlas, viewOf, vocabulary } from "../../support/real-atlas.ts";

const covered = atlas.municipalities.filter(({ centre }) => centre !== null);

/** The panel of a covered municipality. */
function panelOf(name: string, change: Partial<State> = {}, of: Atlas = atlas): PanelModel & { kind: "municipality" } {
  const { panel } = viewOf({ ...change, municipality: codeOf(name) }, of);
  if (panel.kind !== "municipality") throw new Error(`${name} is not covered`);
  return panel;
}

describe("before any choice", () => {
  /** The groups of a metric, by the value's id. */
  function groupsOf(change: Partial<State> = {}, of: Atlas = atlas) {
    const { panel } = viewOf(change, of);
    if (panel.kind !== "prefecture") throw new Error("something is chosen");
    return panel.groups;
  }

  test("the panel is the prefecture's, with a summary of coverage", () => {
    expect(viewOf().panel).toMatchObject({
      kind: "prefecture",
      name: "大阪府",
      coverage: "43市町村のうち42市町村が、18センターのいずれかの圏域に入ります。島本町はどの圏域にも含まれません。",
    });
  });

  test("groups the centres by value, in the legend's order, and leaves out values that nobody has", () => {
    for (const { id: metric } of atlas.metrics) {
      const { classes } = viewOf({ metric });
      const groups = groupsOf({ metric });
      expect(groups.map((group) => group.class.value)).toEqual(
        classes.filter(({ municipalities }) => municipalities.length > 0).map(({ value }) => value),
      );
      for (const { class: own, centres, alone } of groups) {
        expect(centres.map(({ id }) => id)).toEqual(own.centres);
        expect([...centres.flatMap(({ codes }) => codes), ...alone.map(({ code }) => code)].sort()).toEqual(
          own.municipalities,
        );
      }
    }
  });

  test("the groups follow the metric", () => {
    const [first] = groupsOf({ metric: "staff-shortage" });
    expect(first?.class.label).toBe("今すでに不足");
    expect(first?.centres).toHaveLength(7);
  });

  test("each centre has its first quote; silence has none", () => {
    for (const { id: metric } of atlas.metrics) {
      for (const { class: own, centres } of groupsOf({ metric })) {
        for (const { first, evidence } of centres) {
          expect(evidence).toBe(atlas.findings?.evidence[metric]?.[first.code]?.quotes[0]?.text ?? null);
          expect(evidence === null).toBe(own.silent);
        }
      }
    }
  });

  test("no quote is known until the report's text has been loaded", () => {
    const quotes = groupsOf({}, firstAtlas).flatMap(({ centres }) => centres.map(({ evidence }) => evidence));
    expect(quotes).toEqual(quotes.map(() => null));
  });

  test("a centre whose one municipality has its name is named once", () => {
    const answers = groupsOf().flatMap(({ centres }) => centres);
    expect(answers.find(({ name }) => name === "大阪市")?.members).toEqual([]);
    expect(answers.find(({ name }) => name === "すいた")?.members).toEqual([{ code: "27205", name: "吹田市" }]);
  });

  test("島本町 stands alone where no area reaches", () => {
    expect(groupsOf().at(-1)).toMatchObject({ centres: [], alone: [{ code: "27301", name: "島本町" }] });
  });
});

describe("島本町, which no row covers", () => {
  test("has a panel of its own kind, whatever the metric", () => {
    for (const { id: metric } of atlas.metrics) {
      expect(viewOf({ metric, municipality: codeOf("島本町") }).panel).toEqual({
        kind: "uncovered",
        name: "島本町",
        written: "しまもとちょう",
        code: "27301",
      });
    }
  });

  test("is the only one", () => {
    const kinds = atlas.municipalities.map(({ code }) => viewOf({ municipality: code }).panel.kind);
    expect(kinds.filter((kind) => kind === "uncovered")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "municipality")).toHaveLength(42);
  });
});

describe("a municipality's panel", () => {
  test("names it, its centre and the others of its area", () => {
    expect(panelOf("守口市")).toMatchObject({
      name: "守口市",
      written: "もりぐちし",
      code: "27209",
      centre: { id: "kitakawachi-nishi", name: "北河内西", focused: false },
      others: [{ code: "27223", name: "門真市" }],
    });
    expect(panelOf("吹田市").others).toEqual([]);
    for (const { name, code, centre } of covered) {
      const area = atlas.centres.find(({ id }) => id === centre)?.municipalities ?? [];
      expect([code, ...panelOf(name).others.map((other) => other.code)].sort()).toEqual([...area].sort());
    }
  });

  test("knows whether its area is the one shown large", () => {
    expect(panelOf("守口市", { focus: "kitakawachi-nishi" }).centre.focused).toBe(true);
    expect(panelOf("守口市", { focus: "suita" }).centre.focused).toBe(false);
  });

  test("has all values in the picker's order, the active one among them", () => {
    const { active, codings } = panelOf("守口市", { metric: "staff-shortage" });
    expect(codings.map(({ metric }) => metric.id)).toEqual(atlas.metrics.map(({ id }) => id));
    expect(active.metric.id).toBe("staff-shortage");
    expect(codings).toContain(active);
  });

  test("gives each metric the value and scope that the map gives it", () => {
    for (const { id: metric } of atlas.metrics) {
      for (const { code, name, class: own, scope } of viewOf({ metric }).municipalities) {
        if (own.value === "uncovered") continue;
        const coding = panelOf(name).codings.find((candidate) => candidate.metric.id === metric);
        expect(coding, `${metric} ${code}`).toMatchObject({ class: own, scope });
      }
    }
  });
});

describe("a coding's quotes", () => {
  test("stand under their heading", () => {
    expect(panelOf("守口市").active.quotes).toEqual([
      {
        text: "3年連続、守口、門真両市で、庁舎実習を受けてくれている",
        columnLabel: "ネットワーク構築等について",
        heading: "市町村（自立支援協議会）との連携",
      },
    ]);
  });

  test("are none where the row is silent, with the note that says why", () => {
    const { active } = panelOf("東大阪市");
    expect(active).toMatchObject({ quotes: [], scope: null });
    expect(active.class.value).toBe("not-mentioned");
    expect(active.note).toContain("企業の体験実習");
  });

  test("have the place of the first, for every metric that answers", () => {
    for (const { name } of covered) {
      for (const { metric, quotes, place } of panelOf(name).codings) {
        expect(place === null, `${name} ${metric.id}`).toBe(quotes?.length === 0);
        if (!place) continue;
        const item = atlas.findings?.centres[place.centre]?.[place.column][place.item]?.text ?? "";
        expect(quotes?.[0]?.text.startsWith(item.slice(place.start, place.end))).toBe(true);
      }
    }
  });

  test("are unknown, not none, until the report's text has been loaded", () => {
    const panel = panelOf("守口市", {}, firstAtlas);
    expect(panel.findings).toBeNull();
    expect(panel.codings.map(({ quotes }) => quotes)).toEqual(Array<null>(8).fill(null));
    expect(panel.codings.every(({ note }) => note === null)).toBe(true);
    expect(panel.active.class.value).toBe("held");
  });
});

describe("a coding's reference", () => {
  test("is complete for 守口市", () => {
    expect(panelOf("守口市").active.reference.split("\n")).toEqual([
      "指標：庁舎実習（庁舎実習（市役所・町役場での職場実習）を受け入れているか）",
      "市町村：守口市（27209、北河内西の圏域）",
      "値：実施（この市町村についての記述）",
      `読み取りの版：${atlas.survey.edition}`,
      "引用：「3年連続、守口、門真両市で、庁舎実習を受けてくれている」（ネットワーク構築等について／市町村（自立支援協議会）との連携）",
      "出典：大阪府「障害者就業・生活支援センターヒアリング概要（H24年度）」（平成24年（2012年）8月ヒアリング時点）",
      "報告書本文だけを二度独立に読んで付した解釈であり、大阪府・各センターの確認は受けていません",
    ]);
  });

  test("tells an area's answer and a note", () => {
    const { reference, note } = panelOf("泉佐野市").active;
    expect(reference).toContain("値：実施（圏域全体（センター）についての記述）");
    expect(reference).toContain(`注記：${note ?? ""}\n`);
    expect(note).toContain("「市町村では」に「一部」の限定がない");
  });

  test("holds metric, municipality, value, every quote, source and provenance, 336 times", () => {
    const site = `https://atlas.example.jp/shupotsu/?${citationQuery({ metric: "transition-provider-awareness", municipality: "27209", focus: null, query: "" })}`;
    let references = 0;
    for (const { name, code } of covered) {
      const { codings } = panelOf(name);
      for (const { metric, class: own, quotes, note, reference } of codings) {
        references += 1;
        const quoted = (quotes ?? []).flatMap(({ text, columnLabel, heading }) => [text, columnLabel, heading ?? ""]);
        for (const part of [metric.label, metric.question, name, code, own.label, ...quoted, note ?? ""]) {
          expect(reference).toContain(part);
        }
        const { credits, asOf, provenance, edition } = atlas.survey;
        for (const part of [credits.report, asOf, provenance, edition]) expect(reference).toContain(part);
        const mail = objectionLink("atlas@example.jp", { subject: metric.label, reference: `${site}\n${reference}` });
        expect(new URL(mail).searchParams.get("body"), "a mail has which coding it is").toContain(edition);
        expect(reference).not.toMatch(/null|undefined|NaN/u);
        expect(reference.split("\n").filter((line) => line.startsWith("引用："))).toHaveLength(quotes?.length ?? -1);
      }
    }
    expect(references).toBe(336);
  });
});

describe("a coding's address", () => {
  test("opens that coding: its metric, its municipality, the same area large, no pins", () => {
    const change = { metric: "staff-shortage", values: ["foreseen"], focus: "suita", with: "job-info-route" };
    for (const { name, code } of covered) {
      for (const { metric, cited } of panelOf(name, change).codings) {
        expect(decode(citationQuery(cited), vocabulary)).toEqual({
          state: { ...vocabulary.initial, metric: metric.id, municipality: code, focus: "suita" },
          problems: [],
        });
        // The first metric too, which an address else leaves out.
        expect(citationQuery(cited)).toContain(`metric=${metric.id}&`);
      }
    }
  });
});

describe("silence in words", () => {
  const silenceOf = (name: string, metric: string) => {
    const { panel } = viewOf({ municipality: codeOf(name), metric });
    return panel.kind === "municipality" ? panel.active : null;
  };

  test("speaks of the municipality where the answers are the municipalities': the row may answer for another", () => {
    const silence =
      "報告書のこのセンターの記載には、忠岡町について、この問いの答えを決める記述がありません。「いいえ」という意味ではありません。";
    expect(silenceOf("忠岡町", "office-internship")?.silence).toBe(silence);
    expect(silenceOf("忠岡町", "office-internship")?.reference.split("\n")).toContain(silence);
  });

  test("speaks of the row where they are the centre's", () => {
    expect(silenceOf("守口市", "staff-shortage")?.silence).toBe(
      "報告書のこのセンターの記載には、この問いの答えを決める記述がありません。「いいえ」という意味ではありません。",
    );
  });

  test("is none where the row answers", () => {
    expect(silenceOf("守口市", "office-internship")?.silence).toBeNull();
  });
});
