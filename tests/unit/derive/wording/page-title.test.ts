import { expect, test } from "vitest";
import { changeInWords, pageDescription, pageTitle, subjectOf } from "../../../../src/derive/wording/page-title.ts";
import { deriveViewModel } from "../../../../src/derive/view-model.ts";
import type { State } from "../../../../src/state/state.ts";
import { atlas, codeOf, vocabulary } from "../../../support/real-atlas.ts";

const subject = (change: Partial<State> = {}) =>
  subjectOf(deriveViewModel(atlas, { ...vocabulary.initial, ...change }, vocabulary));

const moriguchi = codeOf("守口市");

test("the title says view, metric and municipality, and the application's name last", () => {
  expect(pageTitle(subject())).toBe("地図｜庁舎実習｜就ポツ・アトラス大阪");
  expect(pageTitle(subject({ view: "table", metric: "staff-shortage", municipality: moriguchi }))).toBe(
    "表｜人員不足｜守口市｜就ポツ・アトラス大阪",
  );
  expect(pageTitle(subject({ with: "staff-shortage" }))).toBe("地図｜庁舎実習 × 人員不足｜就ポツ・アトラス大阪");
});

test("the title of a metric's pages for paper does not call them the view from which they were opened", () => {
  expect(pageTitle(subject({ mode: "handout" }))).toBe("配布資料｜庁舎実習｜就ポツ・アトラス大阪");
  expect(pageTitle(subject({ mode: "handout", view: "table" }))).toBe("配布資料｜庁舎実習｜就ポツ・アトラス大阪");
});

test("the title of centres' pages for paper names them, or says how many they are", () => {
  const of = (sheets: State["sheets"]) => pageTitle(subject({ mode: "handout", sheets, municipality: moriguchi }));
  expect(of(["suita"])).toBe("センターごとの配布資料｜すいた｜就ポツ・アトラス大阪");
  expect(of(["toyonaka", "suita"])).toBe("センターごとの配布資料｜とよなか・すいた｜就ポツ・アトラス大阪");
  expect(of([])).toBe("センターごとの配布資料｜就ポツ・アトラス大阪");
  expect(of("all")).toBe(`センターごとの配布資料｜${atlas.centres.length}センター｜就ポツ・アトラス大阪`);
});

test("the description is the finding with its date and what silence means, or what the view is of", () => {
  const of = (change: Partial<State>) =>
    pageDescription(deriveViewModel(atlas, { ...vocabulary.initial, ...change }, vocabulary));
  expect(of({ metric: "staff-shortage" })).toBe(
    "18センターのうち7つが「今すでに不足」、2つが不足を見込む（平成24年（2012年）8月ヒアリング時点）。" +
      "「記載なし」は、報告書に書かれていないという意味です（「いいえ」ではありません）。",
  );
  expect(of({ view: "codebook" })).toBe(
    "コードブック：大阪府の障害者就業・生活支援センター（就ポツ）ヒアリング（平成24年（2012年）8月ヒアリング時点）。",
  );
});

test("no two views, metrics or municipalities have one title", () => {
  const states: Partial<State>[] = [
    ...[...vocabulary.views.keys()].map((view) => ({ view })),
    ...[...vocabulary.metrics.keys()].map((metric) => ({ metric, view: "table" })),
    ...[...vocabulary.municipalities].map((municipality) => ({ municipality })),
  ];
  const titles = new Set(states.map((state) => pageTitle(subject(state))));
  // The first metric's table is there twice.
  expect(titles.size).toBe(states.length - 1);
});

test("a change is told by what has changed, and by nothing else", () => {
  const told = (before: Partial<State>, after: Partial<State>) =>
    changeInWords(subject(before), subject(after), "選択なし");
  expect(told({}, { view: "table" })).toBe("表");
  expect(told({}, { metric: "staff-shortage" })).toBe("人員不足");
  expect(told({}, { municipality: moriguchi })).toBe("守口市、北河内西の圏域、庁舎実習：実施");
  expect(told({ municipality: moriguchi }, {})).toBe("選択なし");
  expect(told({ municipality: moriguchi }, { municipality: moriguchi, metric: "staff-shortage" })).toBe("人員不足");
  expect(told({}, { view: "table", metric: "staff-shortage" })).toBe("表。人員不足");
  expect(told({}, { values: ["held"] })).toBe("");
});
