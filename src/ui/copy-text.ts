import { logFailure } from "./notice/log-failure.ts";

/** Why a text was not copied. */
export type TextCopyProblem =
  /** The browser, or its user, does not allow it. */
  | { readonly kind: "refused" }
  /** The browser has no such clipboard, or none for a page without https. */
  | { readonly kind: "unsupported" };

/** Copies a text to the clipboard. */
export async function copyText(text: string): Promise<{ readonly kind: "copied" } | TextCopyProblem> {
  // A page without https has no clipboard, though its type says so.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return { kind: "unsupported" };
  try {
    await clipboard.writeText(text);
    return { kind: "copied" };
  } catch (error) {
    logFailure("the text could not be copied", error);
    return { kind: "refused" };
  }
}
