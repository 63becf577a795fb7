import { scenes as builtIn } from "virtual:atlas-scenes";
import { expect, test } from "vitest";
import { type SceneStorage, SceneStore, storageKey } from "../../src/present/scene-store.ts";
import { writeScenes } from "../../src/state/scene-file.ts";
import { vocabularyOf } from "../../src/state/vocabulary.ts";
import { atlas } from "./support.ts";
import { views } from "../../src/views/registry.ts";

const vocabulary = vocabularyOf(atlas, views);
const mine = { title: "題", caption: "説明", address: "view=table" };

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
