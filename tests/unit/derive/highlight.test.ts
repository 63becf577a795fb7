import { describe, expect, test } from "vitest";
import { deriveHighlight, noAttention } from "../../../src/derive/highlight.ts";
import { codeOf, viewOf } from "../../support/real-atlas.ts";

const moriguchi = codeOf("守口市");
const kadoma = codeOf("門真市");
const members = (value: string) => viewOf().classes.find((entry) => entry.value === value)?.municipalities ?? [];

describe("the highlight", () => {
  test("is none where nothing is chosen and nothing pointed at", () => {
    expect(deriveHighlight(viewOf(), noAttention)).toEqual({ hovered: null, selected: null, area: [], marked: [] });
  });

  test("follows the pointer over municipalities", () => {
    expect(deriveHighlight(viewOf(), { kind: "municipality", code: moriguchi })).toEqual({
      hovered: moriguchi,
      selected: null,
      area: [],
      marked: [],
    });
  });

  test("has the whole coverage area of the selected municipality stand out, itself included", () => {
    expect(deriveHighlight(viewOf({ municipality: moriguchi }), noAttention)).toEqual({
      hovered: null,
      selected: moriguchi,
      area: [moriguchi, kadoma],
      marked: [],
    });
  });

  test("has the focused area stand out while nothing is selected", () => {
    expect(deriveHighlight(viewOf({ focus: "kitakawachi-nishi" }), noAttention).area).toEqual([moriguchi, kadoma]);
    const elsewhere = viewOf({ focus: "kitakawachi-nishi", municipality: codeOf("吹田市") });
    expect(deriveHighlight(elsewhere, noAttention).area).toEqual([codeOf("吹田市")]);
  });

  test("has no area for 島本町", () => {
    const selected = codeOf("島本町");
    expect(deriveHighlight(viewOf({ municipality: selected }), noAttention)).toEqual({
      hovered: null,
      selected,
      area: [],
      marked: [],
    });
  });

  test("marks the members of the class that is pointed at in the legend", () => {
    const { hovered, marked } = deriveHighlight(viewOf(), { kind: "value", value: "planned" });
    expect(hovered).toBeNull();
    expect(marked).toHaveLength(2);
    expect(marked).toEqual(members("planned"));
  });

  test("marks pinned classes as well, each municipality once", () => {
    const view = viewOf({ values: ["planned", "unrealised"] });
    const both = [...members("planned"), ...members("unrealised")];
    expect(deriveHighlight(view, noAttention).marked).toEqual(both);
    expect(deriveHighlight(view, { kind: "value", value: "unrealised" }).marked).toEqual(both);
    expect(deriveHighlight(view, { kind: "value", value: "held" }).marked).toEqual([...both, ...members("held")]);
  });

  test("marks nothing for a value that the metric has not", () => {
    expect(deriveHighlight(viewOf(), { kind: "value", value: "foreseen" }).marked).toEqual([]);
  });

  test("keeps selection, pins and pointer apart", () => {
    const view = viewOf({ municipality: moriguchi, values: ["unrealised"] });
    expect(deriveHighlight(view, { kind: "municipality", code: kadoma })).toEqual({
      hovered: kadoma,
      selected: moriguchi,
      area: [moriguchi, kadoma],
      marked: members("unrealised"),
    });
  });

  test("is of the active metric", () => {
    const view = viewOf({ metric: "staff-shortage", values: ["foreseen"] });
    expect(deriveHighlight(view, noAttention).marked).toHaveLength(4);
  });
});
