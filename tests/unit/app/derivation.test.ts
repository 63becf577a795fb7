import { expect, test } from "vitest";
import { Derivation } from "../../../src/app/derivation.ts";
import { deriveViewModel } from "../../../src/derive/view-model.ts";
import type { State } from "../../../src/state/state.ts";
import { atlas, codeOf, vocabulary } from "../../support/real-atlas.ts";

const { initial } = vocabulary;
const moved = (zoom: number, of: State = initial): State => ({ ...of, camera: { center: [135.5, 34.7], zoom } });

test("a view is that of its state, whatever was derived before, and a moved map derives nothing else anew", () => {
  const derivation = new Derivation();
  const view = (state: State) => derivation.viewOf(atlas, state, vocabulary);
  const selected: State = { ...initial, municipality: codeOf("守口市") };
  for (const state of [initial, moved(10), moved(11), moved(11, selected), selected, initial])
    expect(view(state)).toEqual(deriveViewModel(atlas, state, vocabulary));
  const [one, other] = [view(moved(10)), view(moved(11))];
  expect(other).not.toBe(one);
  expect(other.municipalities).toBe(one.municipalities);
  expect(other.panel).toBe(one.panel);
  const same = moved(12);
  expect(view(same)).toBe(view(same));
});
