import type { State } from "./state.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { decode, encode } from "./address/address.ts";

/** A saved view with what is said about it. */
export interface Scene {
  /** Tells it from all others of a list: two may show the same view under the same words. */
  readonly id: string;
  /** A short line, set large. May be empty: the metric's name then stands in its place. */
  readonly title: string;
  /** What the presenter says, in one sentence or a few. May be empty. */
  readonly caption: string;
  /** The view, as a query that `encode` writes, in the mode `explore`. */
  readonly address: string;
}

/** The scenes in their order, and the presenter's position. */
export interface SceneList {
  readonly scenes: readonly Scene[];
  /** Index of the scene that was shown last; null before any was. */
  readonly index: number | null;
}

/** Limits of a list: enough for a day's talk, and small enough for a file that opens at once. */
export const sceneLimits = { scenes: 100, title: 60, caption: 300 } as const;

/** A change of the list. An index outside the list changes nothing. */
export type SceneAction =
  | { readonly type: "add"; readonly scene: Scene }
  | { readonly type: "edit"; readonly index: number; readonly change: Partial<Pick<Scene, "title" | "caption">> }
  /** Swaps the scene with the one before (-1) or after (1). */
  | { readonly type: "move"; readonly index: number; readonly by: -1 | 1 }
  | { readonly type: "remove"; readonly index: number }
  | { readonly type: "replace"; readonly scenes: readonly Scene[] }
  /** Undoes a removal: the scene stands again behind the one that it stood behind. */
  | { readonly type: "put-back"; readonly scene: Scene; readonly after: string | null }
  /** Undoes a replacement: what it brought goes, but for what has been made or changed since. */
  | { readonly type: "restore"; readonly scenes: readonly Scene[]; readonly brought: readonly Scene[] }
  | { readonly type: "go-to"; readonly index: number };

/** The scene of what is shown now. */
export function sceneOf(state: State, vocabulary: Vocabulary, words: Omit<Scene, "address">): Scene {
  return {
    id: words.id,
    title: [...words.title].slice(0, sceneLimits.title).join(""),
    caption: [...words.caption].slice(0, sceneLimits.caption).join(""),
    address: encode({ ...state, mode: "explore" }, vocabulary),
  };
}

/** The same scenes, each with an id that no other has: what came without one, or with that of another, gets a new one. */
export function withOwnIds(
  scenes: readonly (Omit<Scene, "id"> & { readonly id?: string | undefined })[],
): readonly Scene[] {
  const given = new Set(scenes.map(({ id }) => id));
  const used = new Set<string>();
  let number = 0;
  const nextId = (): string => {
    do number += 1;
    while (given.has(`scene-${number}`));
    return `scene-${number}`;
  };
  return scenes.map((scene) => {
    const { id: own = "" } = scene;
    const id = own === "" || used.has(own) ? nextId() : own;
    used.add(id);
    return { ...scene, id };
  });
}

/** Index of the scene with an id; null where there is none. */
export function placeOf(scenes: readonly Scene[], id: string | undefined): number | null {
  const found = scenes.findIndex((scene) => scene.id === id);
  return found < 0 ? null : found;
}

/** What a scene shows. */
export function stateOfScene({ address }: Scene, vocabulary: Vocabulary): State {
  return { ...decode(address, vocabulary).state, mode: "explore", sheets: null };
}

/** The list after a change; the same object where nothing changes. The presenter stays on the same scene. */
export function reduceScenes(list: SceneList, action: SceneAction): SceneList {
  const { scenes, index } = list;
  switch (action.type) {
    case "add":
      return scenes.length >= sceneLimits.scenes ? list : { scenes: withOwnIds([...scenes, action.scene]), index };
    case "replace":
      return { scenes: action.scenes.slice(0, sceneLimits.scenes), index: null };
    case "go-to":
      return action.index === index || !(action.index in scenes) ? list : { scenes, index: action.index };
    case "edit": {
      const edited = { ...scenes[action.index], ...action.change };
      const { id, title, caption, address } = edited;
      if (id === undefined || title === undefined || caption === undefined || address === undefined) return list;
      const scene = {
        id,
        title: [...title].slice(0, sceneLimits.title).join(""),
        caption: [...caption].slice(0, sceneLimits.caption).join(""),
        address,
      };
      return { scenes: scenes.map((kept, place) => (place === action.index ? scene : kept)), index };
    }
    case "move": {
      const other = action.index + action.by;
      const [moved, passed] = [scenes[action.index], scenes[other]];
      if (!moved || !passed) return list;
      return {
        scenes: scenes.map((kept, place) => (place === other ? moved : place === action.index ? passed : kept)),
        index: index === action.index ? other : index === other ? action.index : index,
      };
    }
    case "remove": {
      if (!(action.index in scenes)) return list;
      const left = scenes.filter((_scene, place) => place !== action.index);
      if (index === null || index < action.index) return { scenes: left, index };
      // When the current scene is removed, the presenter stands on the one before it.
      return { scenes: left, index: index > 0 ? index - 1 : null };
    }
    case "put-back": {
      if (scenes.length >= sceneLimits.scenes) return list;
      const place = (placeOf(scenes, action.after ?? undefined) ?? -1) + 1;
      const all = withOwnIds([...scenes.slice(0, place), action.scene, ...scenes.slice(place)]);
      return { scenes: all, index: index === null || index < place ? index : index + 1 };
    }
    case "restore": {
      const made = scenes.filter((scene) => !action.brought.some((other) => same(scene, other)));
      const all = withOwnIds([...action.scenes, ...made]);
      if (all.length > sceneLimits.scenes) return list;
      return { scenes: all, index: index === null ? null : placeOf(all, scenes[index]?.id) };
    }
  }
}

/** What undoes an action on a list; null for an action that takes nothing away. */
export function undoing({ scenes }: SceneList, action: SceneAction): SceneAction | null {
  if (action.type === "replace") return { type: "restore", scenes, brought: action.scenes };
  const removed = action.type === "remove" ? scenes[action.index] : undefined;
  if (action.type !== "remove" || !removed) return null;
  return { type: "put-back", scene: removed, after: scenes[action.index - 1]?.id ?? null };
}

/**
 * An action on the scenes that somebody saw, as one on the scenes as they have become; null where its scene is gone.
 *
 * @param seen what its index is of
 */
export function actionOn(list: SceneList, action: SceneAction, seen: SceneList): SceneAction | null {
  if (!("index" in action) || list.scenes === seen.scenes) return action;
  const index = placeOf(list.scenes, seen.scenes[action.index]?.id);
  return index === null ? null : { ...action, index };
}

function same(scene: Scene, other: Scene): boolean {
  return (["id", "title", "caption", "address"] as const).every((key) => scene[key] === other[key]);
}

/**
 * Index of the scene that a state shows, or null.
 *
 * Selecting a municipality, pinning values or moving the map does not leave a scene, because a presenter points at things
 * while talking about it. Where several scenes match, it is the one shown last, else the first.
 */
export function currentScene({ scenes, index }: SceneList, state: State, vocabulary: Vocabulary): number | null {
  const pointedAt = { municipality: null, values: [], withValues: [], camera: null };
  const found = (of: (scene: State) => State): number | null => {
    const wanted = encode(of({ ...state, mode: "explore" }), vocabulary);
    const fits = (scene: Scene): boolean => encode(of(stateOfScene(scene, vocabulary)), vocabulary) === wanted;
    const last = index === null ? undefined : scenes[index];
    if (last && fits(last)) return index;
    const first = scenes.findIndex(fits);
    return first < 0 ? null : first;
  };
  return found((scene) => scene) ?? found((scene) => ({ ...scene, ...pointedAt }));
}

/** A step of the presenter. */
export type Step = "next" | "previous" | "first" | "last";

/**
 * Index of the scene that a step leads to, or null.
 *
 * @param current the scene that is shown; null while another view is shown, and then a step back returns to the scene
 *   shown last
 */
export function stepFrom({ scenes, index }: SceneList, current: number | null, step: Step): number | null {
  const last = scenes.length - 1;
  if (last < 0) return null;
  const target = {
    first: 0,
    last,
    next: (current ?? index ?? -1) + 1,
    previous: current === null ? (index ?? 0) : current - 1,
  }[step];
  return target < 0 || target > last || target === current ? null : target;
}
