import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Scene,
  type SceneAction,
  type SceneList,
  currentScene,
  reduceScenes,
  sceneLimits,
  sceneOf,
  stateOfScene,
  stepFrom,
} from "../../../src/state/scene.ts";
import { codeOf, vocabulary } from "../../support/real-atlas.ts";
import { validState } from "../../support/state-arbitrary.ts";

const { initial } = vocabulary;
const scene = (title: string, address = ""): Scene => ({ id: title, title, caption: `${title}の説明`, address });
const [one, two, three] = [scene("一"), scene("二", "metric=staff-shortage"), scene("三", "view=table")];
const list = (scenes: readonly Scene[], index: number | null = null): SceneList => ({ scenes, index });
const titles = ({ scenes }: SceneList) => scenes.map(({ title }) => title).join("");

describe("a scene", () => {
  test("shows what was saved, in the mode to look around in, whatever the state", () => {
    fc.assert(
      fc.property(validState(vocabulary), (state) => {
        const saved = sceneOf(state, vocabulary, { id: "a", title: "題", caption: "説明" });
        expect(saved.address).not.toMatch(/present|embed/u);
        expect(stateOfScene(saved, vocabulary)).toEqual({ ...state, mode: "explore", sheets: null });
      }),
    );
  });

  test("has words of bounded length, no character cut in two", () => {
    const saved = sceneOf(initial, vocabulary, { id: "a", title: "𠮷".repeat(99), caption: "文".repeat(999) });
    expect(saved.title).toBe("𠮷".repeat(sceneLimits.title));
    expect(saved.caption).toHaveLength(sceneLimits.caption);
  });
});

describe("a list of scenes", () => {
  test("grows at its end, to a limit", () => {
    expect(titles(reduceScenes(list([one, two]), { type: "add", scene: three }))).toBe("一二三");
    const full = list(Array.from({ length: sceneLimits.scenes }, () => one));
    expect(reduceScenes(full, { type: "add", scene: two })).toBe(full);
  });

  test("takes other words for a scene, and leaves its view", () => {
    const edited = reduceScenes(list([one, two]), { type: "edit", index: 1, change: { caption: "別の説明" } });
    expect(edited.scenes).toEqual([one, { ...two, caption: "別の説明" }]);
    const cut = reduceScenes(list([one]), { type: "edit", index: 0, change: { title: "長".repeat(99) } });
    expect(cut.scenes[0]?.title).toHaveLength(sceneLimits.title);
  });

  test("changes its order, and the presenter's place goes with the scene", () => {
    const moved = reduceScenes(list([one, two, three], 0), { type: "move", index: 0, by: 1 });
    expect([titles(moved), moved.index]).toEqual(["二一三", 1]);
    const passed = reduceScenes(list([one, two, three], 1), { type: "move", index: 2, by: -1 });
    expect([titles(passed), passed.index]).toEqual(["一三二", 2]);
    const edge = list([one, two], 0);
    expect(reduceScenes(edge, { type: "move", index: 0, by: -1 })).toBe(edge);
    expect(reduceScenes(edge, { type: "move", index: 1, by: 1 })).toBe(edge);
  });

  test("loses a scene, and the presenter's place stays where the talk was", () => {
    const remove = (index: number | null) => reduceScenes(list([one, two, three], index), { type: "remove", index: 1 });
    expect(titles(remove(null))).toBe("一三");
    expect([0, 1, 2].map((index) => remove(index).index)).toEqual([0, 0, 1]);
    expect(reduceScenes(list([one], 0), { type: "remove", index: 0 })).toEqual(list([]));
  });

  test("is replaced as a whole, with nothing shown of it yet", () => {
    expect(reduceScenes(list([one, two], 1), { type: "replace", scenes: [three] })).toEqual(list([three]));
  });

  test("keeps every action within its bounds", () => {
    const index = fc.integer({ min: -2, max: 5 });
    const action: fc.Arbitrary<SceneAction> = fc.oneof(
      fc.record({ type: fc.constant("add" as const), scene: fc.constantFrom(one, two, three) }),
      fc.record({ type: fc.constant("edit" as const), index, change: fc.constant({ title: "変" }) }),
      fc.record({ type: fc.constant("move" as const), index, by: fc.constantFrom(-1 as const, 1 as const) }),
      fc.record({ type: fc.constant("remove" as const), index }),
      fc.record({ type: fc.constant("go-to" as const), index }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const end = actions.reduce(reduceScenes, list([one, two, three], 1));
        expect(end.scenes.every(({ title, address }) => typeof title === "string" && address !== undefined)).toBe(true);
        if (end.index !== null) expect(end.scenes[end.index]).toBeDefined();
      }),
    );
  });
});

describe("the scene that is shown", () => {
  const scenes = [one, two, three];
  const current = (change: Partial<typeof initial>, index: number | null = null, of: readonly Scene[] = scenes) =>
    currentScene(list(of, index), { ...initial, ...change }, vocabulary);

  test("is found from the state, in any mode", () => {
    expect(current({})).toBe(0);
    expect(current({ metric: "staff-shortage", mode: "present" })).toBe(1);
    expect(current({ view: "compare" })).toBeNull();
  });

  test("stays, when the room is pointed to a municipality or a value", () => {
    expect(current({ metric: "staff-shortage", municipality: codeOf("守口市"), values: ["current"] })).toBe(1);
    const pinned = scene("強調", "metric=staff-shortage&values=current");
    expect(current({ metric: "staff-shortage", values: ["current"] }, null, [...scenes, pinned])).toBe(3);
  });

  test("stays, when the map is moved, and a close-up is one of its own", () => {
    const camera = { center: [135.5, 34.7], zoom: 11 } as const;
    const close = scene("寄り", "metric=staff-shortage&at=135.5,34.7,11");
    const both = [one, two, close];
    expect(current({ metric: "staff-shortage", camera }, null, both)).toBe(2);
    expect(current({ metric: "staff-shortage", camera: { ...camera, zoom: 10 } }, 1, both)).toBe(1);
    expect(current({ metric: "staff-shortage", camera: { ...camera, zoom: 10 } }, 2, both)).toBe(2);
    expect(current({ metric: "staff-shortage" }, 2, both)).toBe(1);
  });

  test("is, of two with one view, the one that was shown last", () => {
    const twice = [two, one, { ...two, caption: "二度目" }];
    expect([null, 0, 1, 2].map((index) => current({ metric: "staff-shortage" }, index, twice))).toEqual([0, 0, 0, 2]);
  });
});

describe("a step", () => {
  const steps = (current: number | null, index: number | null, of = [one, two, three]) =>
    (["first", "previous", "next", "last"] as const).map((step) => stepFrom(list(of, index), current, step));

  test("leads to the neighbours and the ends, and nowhere beyond them", () => {
    expect(steps(1, 1)).toEqual([0, 0, 2, 2]);
    expect(steps(0, 0)).toEqual([null, null, 1, 2]);
    expect(steps(2, 2)).toEqual([0, 1, null, null]);
    expect(steps(null, null, [])).toEqual([null, null, null, null]);
  });

  test("leads from another view on, or back to the scene that was shown last", () => {
    expect(steps(null, 1)).toEqual([0, 1, 2, 2]);
    expect(steps(null, null)).toEqual([0, 0, 0, 2]);
  });
});
