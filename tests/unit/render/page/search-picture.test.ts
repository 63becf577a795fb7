import { describe, expect, test } from "vitest";
import { type Picture } from "../../../../src/render/page/compose.ts";
import { type PictureOptions, defaultOptions, pageSizeIds } from "../../../../src/render/page/options.ts";
import type { State } from "../../../../src/state/state.ts";
import { encode } from "../../../../src/state/address/address.ts";
import type { ViewModel } from "../../../../src/derive/view-model.ts";
import { provenanceOf } from "../../../../src/derive/wording/provenance.ts";
import { atlas, codeOf, viewOf, vocabulary } from "../../../support/real-atlas.ts";
import { atlasOf } from "../../../support/searched-atlas.ts";
import { unusualQueries } from "../../../support/unusual-queries.ts";
import { elements, offPage, overlaps, parsed, placedTexts, textsOf } from "./support.ts";
import { composed } from "../../../support/pages.ts";

const site = "https://atlas.example.lg.jp/osaka/";

const views: readonly { readonly name: string; readonly state: Partial<State> }[] = [
  { name: "map", state: { metric: "search" } },
  { name: "focus and selection", state: { metric: "search", focus: "senshu-minami", municipality: "27213" } },
  { name: "map, as second metric", state: { with: "search", municipality: "27209" } },
  { name: "tiles, with a second metric", state: { metric: "search", with: "staff-shortage", shape: "tiles" } },
  { name: "multiples", state: { view: "multiples", metric: "search" } },
  { name: "split", state: { view: "split", metric: "search", with: "employment-subcommittee" } },
  { name: "compare", state: { view: "compare", compare: ["suita", "osaka-shi", "senshu-kita", "senshu-naka"] } },
  { name: "topics", state: { view: "topics", topic: "staffing" } },
  { name: "table", state: { view: "table", metric: "search" } },
];

const kept = new Map<string, ViewModel>();

/** A picture of a view that is derived once: its map is drawn once a size, as in a preview. */
function pictureOf(change: Partial<State>, query: string, options: Partial<PictureOptions> = {}): Picture {
  const of = atlasOf(query);
  const state = { ...vocabulary.initial, ...change, query };
  const address = `${site}?${encode(state, vocabulary)}`;
  const view = kept.get(address) ?? viewOf(state, of);
  kept.set(address, view);
  return composed(of, view, { ...defaultOptions, address, ...options });
}

// A view's searches one after the other: they have its ground in common.
describe.each(views)("a picture of a search as $name", ({ state }) => {
  test.each(unusualQueries)("for $name is legible, on its page, and nothing covers anything", ({ query }) => {
    // One of the four has another's page in more pixels.
    for (const pageSize of pageSizeIds.filter((id) => id !== "3840x2160")) {
      const picture = pictureOf(state, query, { pageSize, quotes: 3 });
      const told = ({ text }: { readonly text: string }) => text;
      expect(offPage(picture).map(told), pageSize).toEqual([]);
      expect(overlaps(picture), pageSize).toEqual([]);
      const texts = placedTexts(picture);
      const isCredit = ({ groups }: { readonly groups: readonly string[] }) => groups.includes("credits");
      const foot = Math.min(...texts.filter(isCredit).map(({ top }) => top));
      const others = texts.filter((text) => !isCredit(text));
      expect(others.filter(({ bottom }) => bottom > foot).map(told), pageSize).toEqual([]);
      expect(others.filter(({ size }) => size < 10).map(told), pageSize).toEqual([]);
    }
  });
});

describe.each(unusualQueries)("a picture of a search for $name", ({ query }) => {
  test("is well-formed, and says the query as the text that it is", () => {
    const { svg, name: fileName } = pictureOf({ metric: "search" }, query);
    const root = parsed(svg);
    const begun = [...query].slice(0, 20).join("").trimEnd();
    expect(elements(root, "title")[0]?.textContent).toBe(
      viewOf({ metric: "search", query }, atlasOf(query)).headline.join(""),
    );
    const told = placedTexts(pictureOf({ metric: "search" }, query)).filter(({ groups }) => !groups.includes("map"));
    const all = told.map(({ text }) => text).join("");
    expect(all.replace(/\s/gu, "")).toContain(`検索：${begun}${[...query].length > 20 ? "…" : ""}`.replace(/\s/gu, ""));
    for (const name of ["b", "img", "foreignObject"]) expect(elements(root, name)).toEqual([]);
    expect(fileName).not.toMatch(/[/\\:*?"<>|]/u);
    expect(new TextEncoder().encode(`${fileName}.png`).length).toBeLessThanOrEqual(255);
    expect(fileName).toMatch(/^検索：.*_H24_1920x1080$/u);
  });
});

describe("a picture of a search", () => {
  const query = "ハローワーク";
  const view = viewOf({ metric: "search", query }, atlasOf(query));

  test("paints all municipalities as the view does, in four steps and one texture", () => {
    const { svg } = pictureOf({ metric: "search" }, query);
    const shapes = elements(parsed(svg), "path").filter((shape) => /^map-\d{5}$/u.test(shape.getAttribute("id") ?? ""));
    expect(shapes).toHaveLength(atlas.municipalities.length);
    const fills = new Map(shapes.map((shape) => [shape.getAttribute("id"), shape.getAttribute("fill")]));
    for (const { code, class: entry } of view.municipalities) expect(fills.get(`map-${code}`)).toBe(entry.paint.fill);
    expect(new Set(fills.values()).size).toBe(4);
  });

  test("has the steps in its legend with their counts, and says that none is no “no”", () => {
    const legend = placedTexts(pictureOf({ metric: "search" }, query))
      .filter(({ groups }) => groups.includes("legend"))
      .map(({ text }) => text)
      .join("");
    for (const { short, lead } of view.classes) expect(legend).toContain(`${short}${lead.count}${lead.unit}`);
    expect(legend).toContain("該当なし1センター1市町村");
    expect(legend).toContain("「該当なし」は、そのことばが書かれていないという意味です（「いいえ」ではありません）");
    expect(legend).toContain("センターの記載に「ハローワーク」が何か所あるか");
  });

  test.each(views)("of $name says what its values are, as provenance has it", ({ state }) => {
    const picture = pictureOf(state, query);
    const expected = provenanceOf(viewOf({ ...state, query }, atlasOf(query)));
    expect(picture.provenance).toBe(expected);
    expect(textsOf(picture.svg).join("")).toContain(expected);
  });

  test("says in words what it shows, and nothing of a statement where nothing was found", () => {
    const { description } = pictureOf({ metric: "search", municipality: codeOf("東大阪市") }, query);
    expect(description).toContain("検索：ハローワーク：5か所以上 8センター・18市町村、");
    expect(description).toContain("該当なし 1センター・1市町村（「いいえ」ではありません）。");
    expect(description).toContain("検索：ハローワークは、該当なし（「いいえ」ではありません）。");
    expect(description).not.toContain("についての記述");
  });

  test("quotes the passages that were found", () => {
    const picture = pictureOf({ metric: "search" }, "ジョブコーチ", { quotes: 3 });
    const quotes = placedTexts(picture).filter(({ groups }) => groups.includes("quotes"));
    expect(quotes.map(({ text }) => text).join("")).toContain("ジョブコーチ");
  });

  test("names its address with the search, whole, or says that it is too long", () => {
    const said = (typed: string) => textsOf(pictureOf({ metric: "search" }, typed).svg).join("");
    expect(said(query)).toContain(`同じ表示を開く：${site}?metric=search&q=${encodeURIComponent(query)}`);
    const long = said("連携".repeat(500));
    expect(long).not.toContain("http");
    expect(long).toContain("同じ表示を開くアドレスは、検索のことばが長いため記していません。");
  });
});
