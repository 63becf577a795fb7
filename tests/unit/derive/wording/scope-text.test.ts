import { expect, test } from "vitest";
import { scopeTextOf } from "../../../../src/derive/wording/scope-text.ts";
import { byId } from "../../../../src/model/atlas.ts";
import { atlas, codeOf } from "../../../support/real-atlas.ts";

test.each([
  ["a municipality's own answer", "office-internship", "枚方市", "この市町村についての記述"],
  ["an answer about the whole area", "staff-shortage", "大東市", "圏域全体（センター）についての記述"],
  ["a centre's answer in an area of one city", "staff-shortage", "大阪市", "このセンター（この市のみ）についての記述"],
  ["silence", "staff-shortage", "枚方市", null],
  ["nobody's area", "staff-shortage", "島本町", null],
])("%s is about what its passage is about", (_, metric, name, text) => {
  expect(scopeTextOf(atlas, byId(atlas.metrics, metric), codeOf(name))).toBe(text);
});
