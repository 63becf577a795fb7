import { describe, expect, test } from "vitest";
import { atlas, codeOf, viewOf } from "../../../support/real-atlas.ts";
import { atlasOf } from "../../../support/searched-atlas.ts";

const told = (change: Parameters<typeof viewOf>[0]) => viewOf(change).headline.join("");

describe("the headline", () => {
  test("is the metric's own finding where nothing else is asked of the map", () => {
    expect(Object.fromEntries(atlas.metrics.map(({ id }) => [id, told({ metric: id })]))).toMatchInlineSnapshot(`
      {
        "employer-development": "18センターのうち8つが独自の企業開拓を「行っていない」、4つが「行っている」",
        "employment-subcommittee": "43市町村のうち就労支援部会は16市町村が「あり」、4市町村が「なし」",
        "job-info-route": "18センターのうち7つは求人情報が「届く・取りに行くの両方」",
        "office-internship": "43市町村のうち、庁舎実習の「実施」が読み取れるのは12市町村",
        "school-registration": "支援学校からの登録は18センター中、5つが「在学中」、5つが「内定時・卒業間際」",
        "staff-shortage": "18センターのうち7つが「今すでに不足」、2つが不足を見込む",
        "transition-provider-awareness": "18センターのうち7つが移行支援事業所を「把握」、4つが「おおむね把握」",
        "universal-support-goal": "18センターのうち5つが全員支援は「今の体制では難しい」、4つが体制に不安",
      }
    `);
  });

  test.each(atlas.metrics.map((metric) => [metric.id, metric] as const))(
    "of %s says of how many, and fits a caption",
    (_id, { headline }) => {
      expect(headline.join("")).toMatch(
        new RegExp(`${atlas.centres.length}センター|${atlas.municipalities.length}市町村`, "u"),
      );
      expect([...headline.join("")].length).toBeLessThanOrEqual(40);
      for (const phrase of headline) expect([...phrase].length, phrase).toBeLessThanOrEqual(12);
    },
  );

  test("tells the pinned values, and of many their sum", () => {
    expect(told({ values: ["held"] })).toBe("「実施」は12市町村");
    expect(told({ values: ["held", "not-mentioned"] })).toBe("「実施」は12市町村、「記載なし」は27市町村");
    expect(told({ values: ["held", "planned", "unrealised"] })).toBe("「実施」など3つの値は、合わせて15市町村");
    expect(told({ metric: "staff-shortage", values: ["current"] })).toBe("「今すでに不足」は7センター");
    expect(told({ values: ["uncovered"] })).toBe("「圏域外」は1市町村");
  });

  test("tells what a focused coverage area has, never silence as a no", () => {
    expect(told({ focus: "kitakawachi-nishi" })).toBe("北河内西の圏域は2市町村とも「実施」");
    expect(told({ focus: "hirakata-shi" })).toBe("枚方市の圏域は「実施」");
    expect(told({ focus: "senshu-naka" })).toBe("泉州中の圏域は、「実施」が1市町村、「予定・協議中」が1市町村");
    expect(told({ focus: "toyono-kita", metric: "staff-shortage" })).toBe("豊能北の圏域は「今すでに不足」");
    expect(told({ focus: "suita" })).toBe("すいたの圏域は「記載なし」");
  });

  test("names both metrics, counting where both answer, and the pinned values of both", () => {
    const both = (metric: string, other: string) =>
      atlas.municipalities.filter(({ code }) =>
        [metric, other].every((id) => atlas.metrics.find((one) => one.id === id)?.codings[code]?.kind === "coded"),
      );
    expect(told({ with: "staff-shortage" })).toBe(
      `庁舎実習と人員不足の両方が読み取れるのは${both("office-internship", "staff-shortage").length}市町村`,
    );
    const centres = new Set(both("staff-shortage", "job-info-route").map(({ centre }) => centre)).size;
    expect(told({ metric: "staff-shortage", with: "job-info-route" })).toBe(
      `人員不足と求人情報の経路の両方が読み取れるのは${centres}センター`,
    );
    expect(told({ with: "staff-shortage", values: ["held"], withValues: ["current"] })).toBe(
      "「実施」かつ「今すでに不足」は7市町村",
    );
    expect(told({ with: "staff-shortage", withValues: ["current"] })).toBe("「今すでに不足」は23市町村");
  });

  test("tells of a search in how many centres' words it is", () => {
    const search = (query: string) =>
      viewOf({ metric: "search", query, municipality: codeOf("枚方市") }, atlasOf(query)).headline.join("");
    expect(search("ジョブコーチ")).toMatch(/^「ジョブコーチ」は、18センターのうち\d+センターの記載にある$/u);
    expect(search("宇宙船")).toBe("「宇宙船」は、18センターの記載に見つからない");
  });

  test("has phrases that end where a reader may pause", () => {
    expect(viewOf({ metric: "staff-shortage", values: ["current"] }).headline).toEqual([
      "「今すでに",
      "不足」は",
      "7センター",
    ]);
    expect(viewOf({ metric: "office-internship", values: ["planned"] }).headline).toEqual([
      "「予定・",
      "協議中」は",
      "2市町村",
    ]);
  });
});

describe("the caption", () => {
  test("says what was asked and when, where the values are from, and what silence means", () => {
    expect(viewOf({ metric: "staff-shortage" }).caption).toEqual({
      asked: "人員・体制の不足を訴えているか",
      asOf: "平成24年（2012年）8月ヒアリング時点",
      origin: "ヒアリングの記録から読み取った値（18センターに聞き取り）",
      unitNote: "値はセンターごと（圏域の全市町村が同じ色）",
      silence: "「記載なし」は、報告書に書かれていないという意味です（「いいえ」ではありません）",
    });
    expect(viewOf({ metric: "office-internship" }).caption.unitNote).toBeNull();
  });

  test("says of a search that its values were counted", () => {
    const { caption } = viewOf({ metric: "search", query: "連携" }, atlasOf("連携"));
    expect(caption).toMatchObject({
      asked: "センターの記載に「連携」が何か所あるか",
      origin: "検索のことばがある箇所を、報告書で数えた値",
    });
    expect(caption.silence).toContain("「該当なし」");
  });
});
