import { scenes as builtIn } from "virtual:atlas-scenes";
import { describe, expect, test } from "vitest";
import { type SceneStorage, SceneStore, storageKey } from "../../src/present/scene-store.ts";
import { currentScene, sceneLimits, stateOfScene } from "../../src/state/scene.ts";
import { writeScenes } from "../../src/state/scene-file.ts";
import { vocabularyOf } from "../../src/state/vocabulary.ts";
import { atlas } from "./support.ts";
import { views } from "../../src/views/registry.ts";

const vocabulary = vocabularyOf(atlas, views);
const mine = { id: "mine", title: "題", caption: "説明", address: "view=table" };

/** A storage in memory. */
function storage(kept: Record<string, string> = {}): SceneStorage & { kept: Record<string, string> } {
  return { kept, getItem: (key) => kept[key] ?? null, setItem: (key, text) => void (kept[key] = text) };
}

const broken: SceneStorage = {
  getItem: () => {
    throw new DOMException("denied", "SecurityError");
  },
  setItem: () => {
    throw new DOMException("full", "QuotaExceededError");
  },
};

test("begins with the scenes that come with the application, and keeps what is changed", () => {
  const kept = storage();
  const store = new SceneStore(vocabulary, kept);
  expect(store.list).toEqual({ scenes: builtIn, index: null });
  expect(kept.kept).toEqual({});
  store.apply({ type: "add", scene: mine });
  expect(new SceneStore(vocabulary, kept).list.scenes).toEqual([...builtIn, mine]);
  expect(store.problem).toBeNull();
});

test("tells every change, keeps no place, and tells nothing where nothing changes", () => {
  const kept = storage();
  const store = new SceneStore(vocabulary, kept);
  let told = 0;
  store.addEventListener("change", () => told++);
  store.apply({ type: "go-to", index: 1 });
  store.apply({ type: "go-to", index: 1 });
  expect([told, store.list.index, kept.kept]).toEqual([1, 1, {}]);
});

test("gives back what was taken away or replaced", () => {
  const store = new SceneStore(vocabulary, storage());
  store.apply({ type: "remove", index: 0 });
  store.undo();
  expect(store.list.scenes).toEqual(builtIn);
  store.undo();
  expect(store.list.scenes).toEqual(builtIn);
});

test("puts back what was removed, where it stood, and leaves what has been written since", () => {
  const store = new SceneStore(vocabulary, storage());
  store.apply({ type: "remove", index: 1 });
  store.apply({ type: "edit", index: 1, change: { caption: "書きかえた説明" } });
  store.apply({ type: "add", scene: mine });
  expect(store.undo()).toBe(true);
  const [first, second, third] = builtIn;
  expect(store.list.scenes).toEqual([first, second, { ...third, caption: "書きかえた説明" }, mine]);
});

test("brings back replaced scenes, and keeps what has been written since", () => {
  const store = new SceneStore(vocabulary, storage());
  store.apply({ type: "replace", scenes: [mine, { ...mine, id: "other" }] });
  store.apply({ type: "edit", index: 0, change: { title: "書きかえた題" } });
  expect(store.undo()).toBe(true);
  expect(store.list.scenes).toEqual([...builtIn, { ...mine, title: "書きかえた題" }]);
});

test("puts nothing back where there is no room for it, until there is", () => {
  const store = new SceneStore(vocabulary, storage());
  const full = Array.from({ length: sceneLimits.scenes }, (_, index) => ({ ...mine, id: `${index}` }));
  store.apply({ type: "replace", scenes: full });
  store.apply({ type: "remove", index: 5 });
  store.apply({ type: "add", scene: mine });
  expect(store.undo()).toBe(false);
  store.apply({ type: "edit", index: 0, change: { title: "書きかえた題" } });
  expect(store.list.scenes.some(({ id }) => id === "5")).toBe(false);
});

describe("two pages of the application", () => {
  const two = () => {
    const kept = storage();
    return [new SceneStore(vocabulary, kept), new SceneStore(vocabulary, kept)] as const;
  };

  test("do not undo each other's edits", () => {
    const [one, other] = two();
    one.apply({ type: "remove", index: 0 });
    other.read();
    other.apply({ type: "edit", index: 1, change: { caption: "ほかのタブで" } });
    one.undo();
    const [first, second, third] = builtIn;
    expect(one.list.scenes).toEqual([first, second, { ...third, caption: "ほかのタブで" }]);
    other.read();
    expect(other.list.scenes).toEqual(one.list.scenes);
  });

  test("change the scene that is meant, also before either has heard of the other's change", () => {
    const [one, other] = two();
    one.apply({ type: "remove", index: 0 });
    other.apply({ type: "edit", index: 2, change: { caption: "三つめの説明" } });
    expect(other.list.scenes).toEqual([builtIn[1], { ...builtIn[2], caption: "三つめの説明" }]);
    other.apply({ type: "go-to", index: 1 });
    one.apply({ type: "move", index: 1, by: -1 });
    other.read();
    expect([other.list.scenes.map(({ id }) => id), other.list.index]).toEqual([["built-in-3", "built-in-2"], 0]);
  });

  test("change nothing where the other has taken the scene away", () => {
    const [one, other] = two();
    one.apply({ type: "remove", index: 0 });
    other.apply({ type: "edit", index: 0, change: { caption: "消えた場面の説明" } });
    expect(other.list.scenes).toEqual(builtIn.slice(1));
  });
});

test("of scenes that show one view, the page that is loaded again knows which it had shown", () => {
  const [kept, session] = [storage(), storage()];
  const twin = { ...mine, id: "twin", address: builtIn[2]?.address ?? "" };
  const store = new SceneStore(vocabulary, kept, session);
  store.apply({ type: "add", scene: twin });
  store.apply({ type: "go-to", index: 3 });
  const again = new SceneStore(vocabulary, kept, session);
  expect(currentScene(again.list, stateOfScene(twin, vocabulary), vocabulary)).toBe(3);
  store.apply({ type: "remove", index: 0 });
  expect(new SceneStore(vocabulary, kept, session).list.index).toBe(2);
  expect(new SceneStore(vocabulary, kept, storage()).list.index).toBeNull();
});

test("scenes that were kept without ids get their own", () => {
  const { id: _id, ...words } = mine;
  const text = JSON.stringify({
    format: "shupotsu-atlas-scenes",
    version: 1,
    scenes: [words, { ...words, id: "scene-1" }, words],
  });
  const store = new SceneStore(vocabulary, storage({ [storageKey]: text }));
  expect(store.list.scenes.map(({ id }) => id)).toEqual(["scene-2", "scene-1", "scene-3"]);
});

test("with all scenes taken away, there are none the next time either", () => {
  const kept = storage();
  const store = new SceneStore(vocabulary, kept);
  for (const _scene of builtIn) store.apply({ type: "remove", index: 0 });
  expect(new SceneStore(vocabulary, kept).list.scenes).toEqual([]);
});

test("what the browser keeps and the application cannot read is put aside, not lost, and that is said", () => {
  const kept = storage({ [storageKey]: `{"format":"shupotsu-atlas-scenes","version":9}` });
  const store = new SceneStore(vocabulary, kept);
  expect(store.list.scenes).toEqual(builtIn);
  expect(store.problem).toContain("読めませんでした");
  expect(kept.kept[`${storageKey}-unreadable`]).toContain(`"version":9`);
});

test("what the data no longer have of a kept scene is told, until the scenes are changed", () => {
  const gone = { ...mine, address: "metric=gone&view=table" };
  const store = new SceneStore(vocabulary, storage({ [storageKey]: writeScenes([gone]) }));
  expect(store.list.scenes).toEqual([mine]);
  expect(store.problem).toBe("場面1の「metric=gone」は使えないため、使えるところだけで表示します。");
  store.apply({ type: "edit", index: 0, change: { title: "別の題" } });
  expect(store.problem).toBeNull();
});

test.each([
  ["that refuses", broken],
  ["that is not there", null],
])("with a storage %s, the scenes are there all the same, and the user is told to save them", (_what, given) => {
  const store = new SceneStore(vocabulary, given);
  expect([store.list.scenes, store.problem]).toEqual([builtIn, null]);
  store.apply({ type: "add", scene: mine });
  expect(store.list.scenes).toEqual([...builtIn, mine]);
  expect(store.problem).toBe("この端末に場面を残せません。「ファイルに保存」で残してください。");
});

test("takes over what another page of the application has kept", () => {
  const kept = storage();
  const store = new SceneStore(vocabulary, kept);
  store.apply({ type: "go-to", index: 2 });
  kept.kept[storageKey] = writeScenes([mine]);
  store.read();
  expect(store.list).toEqual({ scenes: [mine], index: null });
});
