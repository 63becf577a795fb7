import { copyPicture } from "../../clipboard.ts";
import type { ClipboardFormat } from "../../format.ts";
import { png } from "../png/format.ts";
import { pictureCopied, pictureCopyProblem, pictureCopyWords } from "./messages.ja.ts";

/** A picture on the clipboard, with its description for whoever pastes it as text. */
export const pictureClipboard = {
  id: "picture-clipboard",
  from: "picture",
  to: "clipboard",
  offers: png.offers,
  words: pictureCopyWords,
  copy: (material, told) => {
    const made = png.write(material, told).then(({ content }) => new Blob([content], { type: png.type }));
    return copyPicture(made, material.picture.description);
  },
  copied: () => pictureCopied,
  failed: pictureCopyProblem,
  instead: png,
  byHand: () => null,
} as const satisfies ClipboardFormat<"picture">;
