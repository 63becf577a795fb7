import type { State } from "./state.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { decode, encode } from "./address.ts";

/** A saved view with what is said about it. */
export interface Scene {
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
  | { readonly type: "go-to"; readonly index: number };

/** The scene of what is shown now. */
export function sceneOf(state: State, vocabulary: Vocabulary, words: Pick<Scene, "title" | "caption">): Scene {
  return {
    title: [...words.title].slice(0, sceneLimits.title).join(""),
    caption: [...words.caption].slice(0, sceneLimits.caption).join(""),
    address: encode({ ...state, mode: "explore" }, vocabulary),
  };
}

/** What a scene shows. */
export function stateOfScene({ address }: Scene, vocabulary: Vocabulary): State {
  return { ...decode(address, vocabulary).state, mode: "explore" };
}

/** The list after a change; the same object where nothing changes. The presenter stays on the same scene. */
export function reduceScenes(list: SceneList, action: SceneAction): SceneList {
  const { scenes, index } = list;
  switch (action.type) {
    case "add":
      return scenes.length >= sceneLimits.scenes ? list : { scenes: [...scenes, action.scene], index };
    case "replace":
      return { scenes: action.scenes.slice(0, sceneLimits.scenes), index: null };
    case "go-to":
      return action.index === index || !(action.index in scenes) ? list : { scenes, index: action.index };
    case "edit": {
      const edited = { ...scenes[action.index], ...action.change };
      const { title, caption, address } = edited;
      if (title === undefined || caption === undefined || address === undefined) return list;
      const scene = {
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
  }
}

/**
 * Index of the scene that a state shows, or null.
 *
 * Selecting a municipality or pinning values does not leave a scene, because a presenter points at things while talking
 * about it. Where several scenes match, it is the one shown last, else the first.
 */
export function currentScene({ scenes, index }: SceneList, state: State, vocabulary: Vocabulary): number | null {
  const pointedAt = { municipality: null, values: [], withValues: [] };
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
