import { describe, expect, test } from "vitest";
import { handoutOf } from "../../../src/derive/handout.ts";
import { atlas, codeOf, viewOf } from "../../support/real-atlas.ts";
import { atlasOf } from "../../support/searched-atlas.ts";

const handout = (query: string) => {
  const of = atlasOf(query);
  const { metrics, rows } = handoutOf(of, viewOf({ metric: "search", query }, of));
  const [metric] = metrics;
  if (!metric) throw new Error("a handout has a metric");
  return { metric, rows };
};

describe("the handout of a search", () => {
  test("lists the passages of those that have some, and those that have none with what that means", () => {
    const { metric } = handout("ジョブコーチ");
    expect(metric.annex.every(({ quotes }) => (quotes?.length ?? 0) > 0)).toBe(true);
    const [unfound, uncovered] = metric.silent;
    expect(unfound).toMatchObject({
      mark: "④",
      class: { label: "該当なし" },
      meaning: "センターの記載に、検索したことばがありません。「いいえ」という意味ではありません。",
    });
    expect(unfound?.municipalities).toHaveLength(33);
    expect(uncovered?.municipalities).toEqual(["島本町"]);
    const told = [...metric.annex, ...metric.silent].flatMap(({ municipalities }) => municipalities);
    expect([...told].sort()).toEqual(atlas.municipalities.map(({ name }) => name).sort());
  });

  test("says nothing of a passage where there is none", () => {
    const { rows } = handout("ジョブコーチ");
    for (const { answers, name } of rows) {
      const [answer] = answers;
      const silent = answer?.class.cautioned || answer?.class.silent;
      expect(answer?.scope === null, name).toBe(silent);
    }
    expect(rows.find(({ code }) => code === codeOf("枚方市"))?.answers[0]?.scope).toBe("area");
  });

  test("of no hit has no passages at all", () => {
    expect(handout("存在しないことば").metric.annex).toEqual([]);
  });
});
