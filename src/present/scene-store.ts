import { scenes as builtIn } from "virtual:atlas-scenes";
import { parseScenes, writeScenes } from "../state/scene-file.ts";
import { type Scene, type SceneAction, type SceneList, reduceScenes } from "../state/scene.ts";
import type { Vocabulary } from "../state/vocabulary.ts";
import { logFailure } from "../ui/notice/log-failure.ts";
import { messages } from "./messages.ja.ts";

/** Under which the browser keeps the scenes. */
export const storageKey = "shupotsu-atlas-scenes";

/** What the store needs of the browser's own. It may throw at any call, or be full. */
export type SceneStorage = Pick<Storage, "getItem" | "setItem">;

/** The user's scenes: in memory, and in the browser as far as that lets them be kept. Tells every change as `change`. */
export class SceneStore extends EventTarget {
  /** The scenes as they are now. */
  list: SceneList = { scenes: builtIn, index: null };
  /** What of keeping the scenes did not work, in one sentence; null where all did. */
  problem: string | null = null;

  private before: SceneList | null = null;

  /** @param storage null where the browser has none to give */
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

  /** Changes the list. What is taken away or replaced can be had back. */
  apply(action: SceneAction): void {
    const next = reduceScenes(this.list, action);
    if (next === this.list) return;
    if (action.type === "remove" || action.type === "replace") this.before = this.list;
    this.change(next);
  }

  /** Takes back what was last taken away or replaced. */
  undo(): void {
    if (this.before) this.change(this.before);
    this.before = null;
  }

  /** Reads what the browser keeps, as another page of the application may have written it. */
  read(): void {
    const text = this.kept();
    if (text === null) return;
    // No scenes are no file: an empty text says that they were taken away, and nothing that all is as it was.
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
      // No failure: what may not be read has kept nothing.
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

/** The browser's storage; to ask for it is refused in some frames, and with some settings. */
function pageStorage(): SceneStorage | null {
  try {
    return window.localStorage;
  } catch {
    // No failure: without it scenes live as long as the page.
    return null;
  }
}

let shared: SceneStore | null = null;

/** The page's one store: the editor and the presentation show the same scenes. */
export function sharedScenes(vocabulary: Vocabulary): SceneStore {
  if (shared) return shared;
  const store = new SceneStore(vocabulary, pageStorage());
  window.addEventListener("storage", ({ key }) => {
    if (key === storageKey) store.read();
  });
  return (shared = store);
}
