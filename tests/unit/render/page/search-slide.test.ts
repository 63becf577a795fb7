import { describe, expect, test } from "vitest";
import type { Atlas } from "../../../../src/model/atlas.ts";
import { slideLayout } from "../../../../src/export/slides/slide-layout.ts";
import { slideColumns, slideMargin, slideSize } from "../../../../src/export/slides/slide-page.ts";
import { slideViews, slideWords, slidesFileName } from "../../../../src/export/slides/slide.ts";
import type { State } from "../../../../src/state/state.ts";
import { encode } from "../../../../src/state/address/address.ts";
import { provenanceOf } from "../../../../src/derive/wording/provenance.ts";
import { viewOf, vocabulary } from "../../../support/real-atlas.ts";
import { atlasOf } from "../../../support/searched-atlas.ts";
import { unusualQueries } from "../../../support/unusual-queries.ts";

/** The metric with the longest answers, and the one with the shortest. */
const own = ["employment-subcommittee", "staff-shortage"];

function slideOf(change: Partial<State>, query: string, of: Atlas = atlasOf(query)) {
  const state = { ...vocabulary.initial, ...change, query };
  const address = `https://atlas.example.lg.jp/osaka/?${encode(state, vocabulary)}`;
  return { view: viewOf(state, of), words: slideWords(of, viewOf(state, of), address), address };
}

describe.each(unusualQueries)("the slide of a search for $name", ({ query }) => {
  const of = atlasOf(query);
  const states: readonly Partial<State>[] = [
    { metric: "search", focus: "senshu-minami" },
    ...own.flatMap((id) => [
      { metric: "search", with: id },
      { metric: id, with: "search" },
    ]),
  ];

  test.each(states)("%o keeps all words on the slide and apart", (state) => {
    const { words } = slideOf(state, query, of);
    const parts = slideLayout(words);
    const { map } = slideColumns(words.legends.length);
    for (const { box } of parts) {
      expect(box.y).toBeGreaterThanOrEqual(slideMargin.y - 1);
      expect(box.y + box.height).toBeLessThanOrEqual(slideSize.height - 16);
      expect(box.x + box.width).toBeLessThanOrEqual(map.x - 20);
    }
    const boxes = parts.map(({ box }) => box);
    const covering = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).filter((other) => {
        const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
        return Math.min(across, down) >= 1;
      }),
    );
    expect(covering).toEqual([]);
  });
});

describe("a search's slide", () => {
  test("says its provenance, and leaves the speaker the passages, and who has none", () => {
    const { view, words } = slideOf({ metric: "search" }, "ジョブコーチ");
    expect(words.metric).toBe("検索：ジョブコーチ");
    expect(words.title.join("")).toContain("「ジョブコーチ」は、18センターのうち");
    expect(words.credits).toContain(provenanceOf(view));
    const notes = words.notes.join("\n");
    expect(notes).toContain(provenanceOf(view));
    expect(notes.match(/^「.*ジョブコーチ.*」（/gmu)?.length).toBeGreaterThan(2);
    expect(notes).toMatch(
      /^■ 該当なし（.*守口市.*）：センターの記載に、検索したことばがありません。「いいえ」という意味/mu,
    );
    // No centre stands there with nothing below it.
    expect(notes).not.toMatch(/：該当なし$/mu);
  });

  test("has an address that it has no room for in its notes, whole", () => {
    const long = slideOf({ metric: "search" }, "連携".repeat(100));
    expect(long.words.credits.at(-1)).toBe("同じ表示を開くアドレスは、ノートにあります。");
    expect(long.words.notes).toContain(`同じ表示を開く：${long.address}`);
    const short = slideOf({ metric: "search" }, "連携");
    expect(short.words.credits.at(-1)).toBe(`同じ表示を開く：${short.address}`);
    expect(short.words.notes.join()).not.toContain("http");
  });

  test("stands first, and the other metrics' slides keep the search's words", () => {
    const query = "連携";
    const of = atlasOf(query);
    const current = { ...vocabulary.initial, metric: "search", query };
    const views = slideViews(of, current, new Set(["search", "staff-shortage"]), vocabulary);
    expect(views.map(({ metric }) => metric.label)).toEqual(["検索：連携", "人員不足"]);
    expect(slidesFileName(views)).toBe("検索：連携ほか_大阪府_H24");
  });
});
