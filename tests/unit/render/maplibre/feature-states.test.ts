import { describe, expect, test } from "vitest";
import { emphasisStates, fillStates } from "../../../../src/render/maplibre/feature-states.ts";
import { groupOutlines } from "../../../../src/render/maplibre/sources.ts";
import { type Emphasis, deriveEmphasis, noAttention } from "../../../../src/derive/highlight.ts";
import { atlas, codeOf, viewOf } from "../../../support/real-atlas.ts";

const nothing: Emphasis = { hovered: null, selected: null, area: [], marked: [] };

test("every municipality has its class's fill", () => {
  const view = viewOf();
  const states = fillStates(view);
  expect(states.size).toBe(43);
  for (const { code, class: classView } of view.municipalities) {
    expect(states.get(code)).toEqual({ fill: classView.paint.fill });
  }
});

describe("a change of emphasis", () => {
  test("tells nothing of what stays", () => {
    const emphasis = { ...nothing, hovered: "27100", selected: "27140" };
    expect(emphasisStates(emphasis, emphasis).size).toBe(0);
    expect(emphasisStates(null, nothing).size).toBe(0);
  });

  test("takes the hover from one and gives it to the next", () => {
    const states = emphasisStates({ ...nothing, hovered: "27100" }, { ...nothing, hovered: "27140" });
    expect([...states]).toEqual([
      ["27100", { hovered: false }],
      ["27140", { hovered: true }],
    ]);
  });

  test("tells one municipality of both at once", () => {
    const states = emphasisStates({ ...nothing, hovered: "27100" }, { ...nothing, selected: "27100" });
    expect([...states]).toEqual([["27100", { selected: true, hovered: false }]]);
  });
});

test("groups are outlined where there are any", () => {
  expect(groupOutlines(atlas.geography, nothing).features).toEqual([]);
  const emphasis = deriveEmphasis(viewOf({ municipality: codeOf("守口市") }), noAttention);
  const { features } = groupOutlines(atlas.geography, emphasis);
  expect(features.map(({ properties }) => properties)).toEqual([{ kind: "area" }]);
  expect(features[0]?.geometry).toEqual(atlas.geography.outline(emphasis.area));
});
