import { scenes as builtIn } from "virtual:atlas-scenes";
import { parseScenes, writeScenes } from "../state/scene-file.ts";
import { type Scene, type SceneAction, type SceneList, reduceScenes } from "../state/scene.ts";
import type { Vocabulary } from "../state/vocabulary.ts";
import { logFailure } from "../ui/notice/log-failure.ts";
import { messages } from "./messages.ja.ts";

/** The key that the browser keeps the scenes under. */
export const storageKey = "shupotsu-atlas-scenes";

/** The part of the browser's storage that is used. Each call may throw, for instance when the storage is full. */
export type SceneStorage = Pick<Storage, "getItem" | "setItem">;

/** The user's scenes, in memory and, where the browser allows it, in its storage. Fires `change` after every change. */
export class SceneStore extends EventTarget {
  /** The scenes as they are now. */
  list: SceneList = { scenes: builtIn, index: null };
  /** Says in one sentence why scenes could not be kept or read; null while all works. */
  problem: string | null = null;

  private before: SceneList | null = null;

  /** @param storage null where the browser allows none */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly storage: SceneStorage | null,
  ) {
    super();
    this.read();
  }

  /** The scenes that come with the application. */
  get builtIn(): readonly Scene[] {
    return builtIn;
  }

  /** Changes the list. `undo` brings back what an action removed or replaced. */
  apply(action: SceneAction): void {
    const next = reduceScenes(this.list, action);
    if (next === this.list) return;
    if (action.type === "remove" || action.type === "replace") this.before = this.list;
    this.change(next);
  }

  /** Undoes the last removal or replacement. */
  undo(): void {
    if (this.before) this.change(this.before);
    this.before = null;
  }

  /** Reads the kept scenes, which another tab may have changed. */
  read(): void {
    const text = this.kept();
    if (text === null) return;
    // A file has at least one scene, so an empty text stands for an emptied list; no text means that nothing was edited.
    const file = text === "" ? { kind: "read" as const, scenes: [] } : parseScenes(text, this.vocabulary);
    if (file.kind === "read") {
      const { index } = this.list;
      this.list = { scenes: file.scenes, index: index !== null && index < file.scenes.length ? index : null };
    } else {
      this.problem = messages.scenes.keptUnreadable;
      // A later version of the page may be able to read it.
      this.keep(`${storageKey}-unreadable`, text);
    }
    this.dispatchEvent(new Event("change"));
  }

  private change(next: SceneList): void {
    const edited = next.scenes !== this.list.scenes;
    this.list = next;
    if (edited) {
      const kept = this.keep(storageKey, next.scenes.length === 0 ? "" : writeScenes(next.scenes));
      this.problem = kept ? null : messages.scenes.notKept;
    }
    this.dispatchEvent(new Event("change"));
  }

  private kept(): string | null {
    try {
      return this.storage?.getItem(storageKey) ?? null;
    } catch {
      // No failure: a storage that may not be read has kept nothing.
      return null;
    }
  }

  private keep(key: string, text: string): boolean {
    try {
      this.storage?.setItem(key, text);
      return this.storage !== null;
    } catch (error) {
      logFailure("the scenes could not be kept", error);
      return false;
    }
  }
}

/** The browser's storage. In some frames, and with some settings, even asking for it throws. */
function pageStorage(): SceneStorage | null {
  try {
    return window.localStorage;
  } catch {
    // No failure: the scenes then live as long as the page.
    return null;
  }
}

let shared: SceneStore | null = null;

/** The one store of the page, so that the editor and the presentation show the same scenes. */
export function sharedScenes(vocabulary: Vocabulary): SceneStore {
  if (shared) return shared;
  const store = new SceneStore(vocabulary, pageStorage());
  window.addEventListener("storage", ({ key }) => {
    if (key === storageKey) store.read();
  });
  return (shared = store);
}
