import { scenes as builtIn } from "virtual:atlas-scenes";
import { parseScenes, writeScenes } from "../state/scene-file.ts";
import {
  type Scene,
  type SceneAction,
  type SceneList,
  actionOn,
  placeOf,
  reduceScenes,
  undoing,
} from "../state/scene.ts";
import type { Vocabulary } from "../state/vocabulary.ts";
import { logFailure } from "../ui/notice/log-failure.ts";
import { messages } from "./messages.ja.ts";

/** The key under which the browser keeps the scenes. */
export const storageKey = "shupotsu-atlas-scenes";

/** The key under which the browser keeps the id of the scene that a page has shown last. */
const shownKey = "shupotsu-atlas-scene-shown";

/** The part of the browser's storage that is used. Each call may throw, for instance when the storage is full. */
export type SceneStorage = Pick<Storage, "getItem" | "setItem">;

/** The user's scenes, in memory and, where the browser allows it, in its storage. Fires `change` after every change. */
export class SceneStore extends EventTarget {
  /** The scenes as they are now. */
  list: SceneList = { scenes: builtIn, index: null };
  /** Says in one sentence why scenes could not be kept or read; null while all works. */
  problem: string | null = null;

  private lastUndo: SceneAction | null = null;
  /** What the browser has kept when it was last looked at. */
  private text: string | null = null;

  /**
   * @param storage keeps the scenes; null where the browser allows none
   * @param session keeps the presenter's place over a reload of this page, and of this page only
   */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly storage: SceneStorage | null,
    private readonly session: SceneStorage | null = null,
  ) {
    super();
    this.read();
    this.list = { ...this.list, index: placeOf(this.list.scenes, this.kept(this.session, shownKey) ?? undefined) };
  }

  /** The scenes that come with the application. */
  get builtIn(): readonly Scene[] {
    return builtIn;
  }

  /** Changes the list, as other pages have left it. `undo` brings back what an action removed or replaced. */
  apply(asked: SceneAction): void {
    const seen = this.list;
    this.read();
    const action = actionOn(this.list, asked, seen);
    const next = action ? reduceScenes(this.list, action) : this.list;
    if (!action || next === this.list) return;
    this.lastUndo = undoing(this.list, action) ?? this.lastUndo;
    this.change(next);
  }

  /**
   * Undoes the last removal or replacement, and nothing that was done since.
   *
   * @returns false where there is no room for what was removed
   */
  undo(): boolean {
    const { lastUndo: action } = this;
    if (!action) return true;
    this.read();
    const next = reduceScenes(this.list, action);
    if (next === this.list) return false;
    this.lastUndo = null;
    this.change(next);
    return true;
  }

  /** Reads the kept scenes where another page has changed them. */
  read(): void {
    const text = this.kept(this.storage, storageKey);
    if (text === null || text === this.text) return;
    this.text = text;
    // A file has at least one scene, so an empty text stands for an emptied list; no text means that nothing was edited.
    const file = text === "" ? { kind: "read" as const, scenes: [] } : parseScenes(text, this.vocabulary);
    if (file.kind === "read") {
      const { scenes, index } = this.list;
      this.list = { scenes: file.scenes, index: index === null ? null : placeOf(file.scenes, scenes[index]?.id) };
      // An older version of the page may have kept what this one no longer has.
      this.problem = "note" in file ? file.note : null;
    } else {
      this.problem = messages.scenes.keptUnreadable;
      // A later version of the page may be able to read it.
      this.keep(this.storage, `${storageKey}-unreadable`, text);
    }
    this.dispatchEvent(new Event("change"));
  }

  private change(next: SceneList): void {
    const { scenes, index } = this.list;
    this.list = next;
    if (next.index !== index) this.keep(this.session, shownKey, next.scenes[next.index ?? -1]?.id ?? "");
    if (next.scenes !== scenes) {
      this.text = next.scenes.length === 0 ? "" : writeScenes(next.scenes);
      const kept = this.keep(this.storage, storageKey, this.text);
      this.problem = kept ? null : messages.scenes.notKept;
    }
    this.dispatchEvent(new Event("change"));
  }

  private kept(storage: SceneStorage | null, key: string): string | null {
    try {
      return storage?.getItem(key) ?? null;
    } catch {
      // No failure: a storage that may not be read has kept nothing.
      return null;
    }
  }

  private keep(storage: SceneStorage | null, key: string, text: string): boolean {
    try {
      storage?.setItem(key, text);
      return storage !== null;
    } catch (error) {
      logFailure("the scenes could not be kept", error);
      return false;
    }
  }
}

/** One of the browser's storages. In some frames, and with some settings, even asking for it throws. */
function pageStorage(name: "localStorage" | "sessionStorage"): SceneStorage | null {
  try {
    return window[name];
  } catch {
    // No failure: the scenes then live as long as the page.
    return null;
  }
}

/** An id for a new scene. */
export function newId(): string {
  // Not `randomUUID`, which a page without https lacks.
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join("-");
}

let shared: SceneStore | null = null;

/** The one store of the page, so that the editor and the presentation show the same scenes. */
export function sharedScenes(vocabulary: Vocabulary): SceneStore {
  if (shared) return shared;
  const store = new SceneStore(vocabulary, pageStorage("localStorage"), pageStorage("sessionStorage"));
  window.addEventListener("storage", ({ key }) => {
    if (key === storageKey) store.read();
  });
  return (shared = store);
}
