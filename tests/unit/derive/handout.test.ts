import { describe, expect, test } from "vitest";
import { handoutOf, marked, withMarks } from "../../../src/derive/handout.ts";
import { atlas, codeOf, firstAtlas, viewOf } from "../../support/real-atlas.ts";

const metricIds = atlas.metrics.map(({ id }) => id);

describe("the table of values", () => {
  test("has every municipality by rising code, with its centre, its value and whom the passage is about", () => {
    const { rows } = handoutOf(atlas, viewOf({ metric: "office-internship" }));
    expect(rows).toHaveLength(atlas.municipalities.length);
    expect(rows.map(({ code }) => code)).toEqual([...rows.map(({ code }) => code)].sort());
    const moriguchi = rows.find(({ code }) => code === codeOf("守口市"));
    expect(moriguchi).toMatchObject({
      name: "守口市",
      centre: "北河内西",
      answers: [{ mark: "①", scope: "municipality", class: { label: "実施" } }],
    });
  });

  test("names neither centre nor answer for a municipality that no row covers", () => {
    const { rows } = handoutOf(atlas, viewOf());
    expect(rows.find(({ name }) => name === "島本町")).toMatchObject({
      centre: null,
      answers: [{ mark: "", scope: null, class: { value: "uncovered" } }],
    });
  });

  test("has a second answer where there is a second metric", () => {
    const handout = handoutOf(atlas, viewOf({ metric: "office-internship", with: "staff-shortage" }));
    expect(handout.metrics.map(({ id }) => id)).toEqual(["office-internship", "staff-shortage"]);
    expect(handout.rows.every(({ answers }) => answers.length === 2)).toBe(true);
  });
});

describe("the annex", () => {
  test.each(metricIds)("of %s has every coded municipality once, with the very passages of its coding", (id) => {
    const [metric] = handoutOf(atlas, viewOf({ metric: id })).metrics;
    const told = metric?.annex.flatMap(({ municipalities, quotes, answer }) =>
      municipalities.map((name) => ({ name, quotes: quotes?.map(({ text }) => text), value: answer.class.value })),
    );
    const expected = atlas.municipalities.flatMap(({ code, name }) => {
      const coding = atlas.metrics.find((candidate) => candidate.id === id)?.codings[code];
      const quotes = atlas.findings?.evidence[id]?.[code]?.quotes.map(({ text }) => text);
      return coding?.kind === "coded" ? [{ name, quotes, value: coding.value }] : [];
    });
    const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
    expect([...(told ?? [])].sort(byName)).toEqual([...expected].sort(byName));
    expect(told?.every(({ quotes }) => (quotes?.length ?? 0) > 0)).toBe(true);
  });

  test.each(metricIds)("of %s and its silences together name all municipalities", (id) => {
    const [metric] = handoutOf(atlas, viewOf({ metric: id })).metrics;
    const names = [...(metric?.annex ?? []), ...(metric?.silent ?? [])].flatMap(({ municipalities }) => municipalities);
    expect([...names].sort()).toEqual(atlas.municipalities.map(({ name }) => name).sort());
    for (const { meaning } of metric?.silent ?? []) expect(meaning).toContain("「いいえ」という意味ではありません");
  });

  test("says a passage about a whole area once, with all whom it is about", () => {
    const [metric] = handoutOf(atlas, viewOf({ metric: "office-internship" })).metrics;
    const [row, ...others] = metric?.annex.filter(({ centre }) => centre === "泉州南") ?? [];
    expect(others).toEqual([]);
    expect(row?.municipalities).toEqual(expect.arrayContaining(["泉佐野市", "田尻町", "岬町"]));
    expect(row?.quotes?.[0]?.heading).toBe("市町村（自立支援協議会）との連携");
  });

  test("keeps two municipalities of one centre apart where their passages are about each alone", () => {
    const [metric] = handoutOf(atlas, viewOf({ metric: "office-internship" })).metrics;
    const rows = metric?.annex.filter(({ centre }) => centre === "泉州中") ?? [];
    expect(rows.map(({ municipalities }) => municipalities)).toEqual([["貝塚市"], ["岸和田市"]]);
  });

  test("has no quotes yet while the report's text is on its way", () => {
    const [metric] = handoutOf(firstAtlas, viewOf({}, firstAtlas)).metrics;
    expect(metric?.annex.length).toBeGreaterThan(0);
    expect(metric?.annex.every(({ quotes }) => quotes === null)).toBe(true);
  });
});

describe("the signs", () => {
  test.each(metricIds)("of %s are one a value, in the legend's order, and none for silence", (id) => {
    const { classes } = viewOf({ metric: id });
    const answers = classes.filter(({ silent }) => !silent);
    const marks = marked(classes).map(({ mark }) => mark);
    expect(marks).toEqual([..."①②③④⑤⑥".slice(0, answers.length), "", ""]);
  });

  test("stand before the names on the map, and nothing else of the view changes", () => {
    const view = viewOf({ metric: "office-internship" });
    const signed = withMarks(view);
    const names = new Map(signed.municipalities.map(({ code, name }) => [code, name]));
    expect(names.get(codeOf("守口市"))).toBe("①守口市");
    expect(names.get(codeOf("高槻市"))).toBe("②高槻市");
    expect(names.get(codeOf("堺市"))).toBe("堺市");
    const withoutNames = ({ municipalities, ...rest }: typeof view) => ({
      ...rest,
      municipalities: municipalities.map((municipality) => ({ ...municipality, name: "" })),
    });
    expect(withoutNames(signed)).toEqual(withoutNames(view));
  });
});
