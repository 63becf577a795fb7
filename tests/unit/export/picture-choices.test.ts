import { describe, expect, test } from "vitest";
import { PictureMemory, firstChoices, noWords, optionsOf } from "../../../src/export/dialog/picture-choices.ts";
import type { Extra } from "../../../src/render/page/picture-page.ts";
import type { ViewModel } from "../../../src/derive/view-model.ts";
import type { State } from "../../../src/state/state.ts";
import { atlas, codeOf, viewOf } from "../../support/real-atlas.ts";
import { composed, pageOf } from "../../support/pages.ts";

const others = { legend: false, counts: false, labels: false, callout: false, north: true, quotes: 3 } as const;
const extras = Object.keys(others) as Extra[];

const states: readonly [string, Partial<State>][] = [
  ["the map", {}],
  ["the map with a selection", { municipality: codeOf("守口市") }],
  ["all metrics", { view: "multiples", municipality: codeOf("守口市") }],
  ["a comparison", { view: "compare", compare: ["kitakawachi-nishi", "senshu-minami"] }],
  ["a topic", { view: "topics" }],
  ["the table", { view: "table" }],
];

describe.each(states)("of %s", (_, state) => {
  const view = viewOf(state);

  test("all that is offered changes the picture, and nothing else does", () => {
    const svg = (choices: Partial<typeof others>) =>
      composed(atlas, view, optionsOf({ ...firstChoices, ...choices }, noWords, null)).svg;
    const usual = svg({});
    const changing = extras.filter((extra) => svg({ [extra]: others[extra] }) !== usual);
    expect(changing).toEqual(extras.filter((extra) => pageOf(view).extras(view).includes(extra)));
  });
});

test("the user is told what of the page is drawn", () => {
  const coverageOf = (view: ViewModel) => pageOf(view).coverage(view);
  expect(coverageOf(viewOf())).toBe("大阪府全体を写します。画面で地図を動かすと、選んだ範囲を写します。");
  expect(coverageOf(viewOf({ focus: "senshu-minami" }))).toBe(
    "泉州南の圏域を写します。画面で地図を動かすと、選んだ範囲を写します。",
  );
  expect(coverageOf(viewOf({ view: "table" }))).toContain("表示の全体");
});

test("blanks alone are no title", () => {
  const words = (title: string) => optionsOf(firstChoices, { title, subtitle: " " }, null);
  expect(words("　 ")).toMatchObject({ title: null, subtitle: null, address: null });
  expect(words(" 題 ").title).toBe("題");
});

test("words belong to the picture that they were written for", () => {
  const memory = new PictureMemory();
  memory.keepWords("庁舎実習", { title: "実習の広がり", subtitle: "" });
  expect(memory.wordsOf("人員不足")).toEqual(noWords);
  expect(memory.wordsOf("庁舎実習").title).toBe("実習の広がり");
});
