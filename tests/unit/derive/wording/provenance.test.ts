import { describe, expect, test } from "vitest";
import type { State } from "../../../../src/state/state.ts";
import { views } from "../../../../src/views/registry.ts";
import { provenanceOf } from "../../../../src/derive/wording/provenance.ts";
import { viewOf } from "../../../support/real-atlas.ts";
import { atlasOf } from "../../../support/searched-atlas.ts";

const searched = atlasOf("連携");
const of = (state: Partial<State>) => provenanceOf(viewOf({ ...state, query: "連携" }, searched));

const read = "値は、報告書本文だけを二度独立に読んで付した解釈であり、大阪府・各センターの確認は受けていません。";
const counted =
  "値は、検索のことばがある箇所を数えたもので、問いへの答えではありません。「該当なし」も「いいえ」ではありません。";
const both = `${read}「検索：」の${counted}`;

describe("what values are", () => {
  test.each(views)("is in $id, where nothing is searched for, what two readings gave", ({ id: view }) => {
    expect(provenanceOf(viewOf({ view, with: "staff-shortage" }))).toBe(read);
  });

  test("is on a map what its own metrics are", () => {
    for (const view of ["map", "split"] as const) {
      expect(of({ view, with: "staff-shortage" })).toBe(read);
      expect(of({ view, with: "search" })).toBe(both);
      expect(of({ view, metric: "search", with: "staff-shortage" })).toBe(both);
    }
    expect(of({ metric: "search" })).toBe(counted);
  });

  test("is, where all metrics stand side by side, both", () => {
    for (const view of ["multiples", "compare", "table"] as const) expect(of({ view })).toBe(both);
  });

  test("is in the report what the marked metric is, and of no search where none is shown", () => {
    expect(of({ view: "report" })).toBe(read);
    expect(of({ view: "report", metric: "search" })).toBe(counted);
    for (const view of ["codebook", "topics"] as const) expect(of({ view, metric: "search" })).toBe(read);
  });
});
