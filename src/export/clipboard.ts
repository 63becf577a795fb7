import { type TextCopyProblem, copyText } from "../ui/copy-text.ts";
import { logFailure } from "../ui/notice/log-failure.ts";

/** Why nothing was copied. */
export type CopyProblem =
  | TextCopyProblem
  /** What was to be copied could not be made. */
  | { readonly kind: "not-made"; readonly cause: unknown };

/** What came of a copy. */
export type CopyResult = { readonly kind: "copied" } | CopyProblem;

/**
 * Copies a picture, with its description for whoever pastes it as text.
 *
 * Call it within the user's gesture: browsers allow copying only then, but let the picture itself come later.
 *
 * @param picture PNG
 */
export async function copyPicture(picture: Promise<Blob>, description: string): Promise<CopyResult> {
  let failure: { readonly cause: unknown } | null = null;
  const made = picture.catch((cause: unknown) => {
    failure = { cause };
    throw cause;
  });
  made.catch(() => {
    // Told elsewhere: `write` below waits for the picture too, and fails with it.
  });
  if (!canCopyItems()) return { kind: "unsupported" };
  try {
    const words = new Blob([description], { type: "text/plain" });
    await navigator.clipboard.write([new ClipboardItem({ "image/png": made, "text/plain": words })]);
    return { kind: "copied" };
  } catch (error) {
    if (!failure) logFailure("the picture could not be copied", error);
    // The clipboard's own error does not say why the picture is missing.
    return failure ? { kind: "not-made", ...(failure as { cause: unknown }) } : { kind: "refused" };
  }
}

/** Copies cells as a table where the browser can, else as plain text. */
export async function copyTable(text: string, table: string): Promise<CopyResult> {
  if (!canCopyItems()) return copyText(text);
  try {
    const blobs = { "text/plain": text, "text/html": table };
    const entries = Object.entries(blobs).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(entries))]);
    return { kind: "copied" };
  } catch (error) {
    logFailure("the table could not be copied as one", error);
    return copyText(text);
  }
}

/** Whether the browser has a clipboard that takes more than text. */
function canCopyItems(): boolean {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  return typeof ClipboardItem !== "undefined" && typeof clipboard?.write === "function";
}
