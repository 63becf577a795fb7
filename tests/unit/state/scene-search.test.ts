import { describe, expect, test } from "vitest";
import { sceneSummary } from "../../../src/present/scene-summary.ts";
import { parseScenes, writeScenes } from "../../../src/state/scene-file.ts";
import { currentScene, sceneOf, stateOfScene } from "../../../src/state/scene.ts";
import { reduce } from "../../../src/state/reduce.ts";
import type { State } from "../../../src/state/state.ts";
import { atlas, vocabulary } from "../../support/real-atlas.ts";
import { atlasOf } from "../../support/searched-atlas.ts";
import { unusualQueries } from "../../support/unusual-queries.ts";

const counted = (query: string, change: Partial<State> = {}): State => ({
  ...vocabulary.initial,
  metric: "search",
  query,
  ...change,
});
const scene = (state: State, id = "a") => sceneOf(state, vocabulary, { id, title: "題", caption: "" });

describe("a scene of a search", () => {
  test.each(unusualQueries)("for $name is saved and opened as it was", ({ query }) => {
    const scenes = [scene(counted(query)), scene({ ...vocabulary.initial, with: "search", query }, "b")];
    expect(parseScenes(writeScenes(scenes), vocabulary)).toEqual({ kind: "read", scenes, note: null });
    expect(stateOfScene(scenes[0] ?? scene(vocabulary.initial), vocabulary)).toEqual(counted(query));
  });

  test("is shown in a presentation, whatever was searched for before, and not anew where it is shown", () => {
    const before: State = { ...counted("学校"), mode: "present" };
    const shown = reduce(before, { type: "show-scene", state: counted("連携") }, vocabulary);
    expect(shown).toEqual({ ...counted("連携"), mode: "present" });
    expect(reduce(shown, { type: "show-scene", state: counted("連携") }, vocabulary)).toBe(shown);
    const plain = reduce(shown, { type: "show-scene", state: vocabulary.initial }, vocabulary);
    expect(plain).toEqual({ ...vocabulary.initial, mode: "present" });
  });

  test("is the current one for its own query alone", () => {
    const list = { scenes: [scene(counted("学校")), scene(counted("連携"))], index: null };
    expect(currentScene(list, counted("連携"), vocabulary)).toBe(1);
    expect(currentScene(list, counted("就労"), vocabulary)).toBeNull();
  });

  test("is told by its own query, whatever is searched for now, or nothing is", () => {
    for (const of of [atlas, atlasOf("学校")]) {
      expect(sceneSummary(of, counted("連携"), vocabulary)).toBe("地図・検索：連携");
      expect(sceneSummary(of, counted("連携", { metric: "staff-shortage", with: "search" }), vocabulary)).toBe(
        "地図・人員不足・重ねる指標：検索：連携",
      );
      expect(sceneSummary(of, counted("連携", { view: "table", metric: "staff-shortage" }), vocabulary)).toBe(
        "表・人員不足・「連携」を検索",
      );
    }
  });
});
