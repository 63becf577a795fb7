import { copyText } from "../../../ui/copy-text.ts";
import type { ClipboardFormat } from "../../format.ts";
import { png } from "../png/format.ts";
import { descriptionCopied, descriptionCopyProblem, descriptionCopyWords } from "./messages.ja.ts";

/** A picture in words on the clipboard, for an alternative text or a caption. */
export const descriptionClipboard = {
  id: "description-clipboard",
  from: "picture",
  to: "clipboard",
  offers: png.offers,
  words: descriptionCopyWords,
  copy: ({ picture }) => copyText(picture.description),
  copied: () => descriptionCopied,
  failed: () => descriptionCopyProblem,
  instead: null,
  byHand: ({ picture }) => picture.description,
} as const satisfies ClipboardFormat<"picture">;
