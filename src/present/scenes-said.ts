import { type TemplateResult, html, nothing } from "lit";
import { messages } from "./messages.ja.ts";

/** What the user is told about the last action on the scenes. */
export interface Said {
  readonly text: string;
  readonly error: boolean;
  /** Whether it can be undone. */
  readonly undo: boolean;
}

/** Nothing is told. */
export const silence: Said = saying("");

/** Tells what has been done. */
export function saying(text: string): Said {
  return { text, error: false, undo: false };
}

/** Tells what could not be done. */
export function failing(text: string): Said {
  return { text, error: true, undo: false };
}

/** The same, with a way to undo it. */
export function undoable(said: Said): Said {
  return { ...said, undo: true };
}

/**
 * What is told. The status region is always there, because screen readers read out only what changes in it.
 *
 * @param problem why scenes cannot be kept; null while they can
 */
export function saidTemplate({ text, error, undo }: Said, problem: string | null, onUndo: () => void): TemplateResult {
  return html`<div class="told cluster text-note">
    <div role="status">
      ${text === "" ? nothing : html`<p class=${error ? "error" : ""}>${text}</p>`}
      ${problem === null ? nothing : html`<p class="error">${problem}</p>`}
    </div>
    ${undo ? html`<button class="button" @click=${onUndo}>${messages.scenes.undo}</button>` : nothing}
  </div>`;
}
