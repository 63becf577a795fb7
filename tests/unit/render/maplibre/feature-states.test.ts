import { describe, expect, test } from "vitest";
import {
  changedStates,
  fillStates,
  highlightStates,
  lineStates,
} from "../../../../src/render/maplibre/feature-states.ts";
import { contrast } from "../../../../src/theme/contrast.ts";
import { groupOutlines } from "../../../../src/render/maplibre/sources.ts";
import { type Highlight, deriveHighlight, noAttention } from "../../../../src/derive/highlight.ts";
import { atlas, codeOf, viewOf } from "../../../support/real-atlas.ts";

const nothing: Highlight = { hovered: null, selected: null, area: [], marked: [] };

test("every municipality has its class's fill", () => {
  const view = viewOf();
  const states = fillStates(view);
  expect(states.size).toBe(atlas.municipalities.length);
  for (const { code, class: legendClass } of view.municipalities) {
    expect(states.get(code)).toEqual({ fill: legendClass.paint.fill });
  }
});

test("every municipal border has a colour that is seen on both its fills, under the id that the source gives it", () => {
  const view = viewOf({ metric: "employment-subcommittee" });
  const fills = fillStates(view);
  const states = lineStates(view);
  const ids = atlas.geography.borders.municipal.map(({ between }) => between.join(" "));
  expect([...states.keys()]).toEqual(ids);
  expect(new Set([...states.values()].map(({ line }) => line)).size).toBeGreaterThan(1);
  for (const [id, { line }] of states) {
    for (const code of id.split(" ")) {
      expect(contrast(line, fills.get(code)?.fill ?? line), id).toBeGreaterThanOrEqual(1.5);
    }
  }
});

describe("a change of highlight", () => {
  test("tells nothing of what stays", () => {
    const highlight = { ...nothing, hovered: "27100", selected: "27140" };
    expect(highlightStates(highlight, highlight).size).toBe(0);
    expect(highlightStates(null, nothing).size).toBe(0);
  });

  test("takes the hover from one and gives it to the next", () => {
    const states = highlightStates({ ...nothing, hovered: "27100" }, { ...nothing, hovered: "27140" });
    expect([...states]).toEqual([
      ["27100", { hovered: false }],
      ["27140", { hovered: true }],
    ]);
  });

  test("tells one municipality of both at once", () => {
    const states = highlightStates({ ...nothing, hovered: "27100" }, { ...nothing, selected: "27100" });
    expect([...states]).toEqual([["27100", { selected: true, hovered: false }]]);
  });
});

test("groups are outlined where there are any", () => {
  expect(groupOutlines(atlas.geography, nothing).features).toEqual([]);
  const highlight = deriveHighlight(viewOf({ municipality: codeOf("守口市") }), noAttention);
  const { features } = groupOutlines(atlas.geography, highlight);
  expect(features.map(({ properties }) => properties)).toEqual([{ kind: "area" }]);
  expect(features[0]?.geometry).toEqual(atlas.geography.outline(highlight.area));
});

test("of new colours only those are told that are other than before", () => {
  const before = fillStates(viewOf());
  const after = fillStates(viewOf({ metric: "employment-subcommittee" }));
  const changed = changedStates(before, after);
  expect(changed.size).toBeGreaterThan(0);
  for (const [code, state] of after)
    expect(changed.get(code)).toEqual(state.fill === before.get(code)?.fill ? undefined : state);
  expect(changedStates(after, after).size).toBe(0);
  expect(changedStates(new Map(), after)).toEqual(after);
});
