import type { CopyProblem } from "../../clipboard.ts";
import { pngProblem } from "../png/messages.ja.ts";

/** What copying a picture is called. */
export const pictureCopyWords = { label: "画像のコピー", hint: "", press: "画像をコピー", entry: null } as const;

/** That a picture has been copied. */
export const pictureCopied = "画像をコピーしました。";

/** Why a picture was not copied. */
export function pictureCopyProblem(problem: CopyProblem): string {
  switch (problem.kind) {
    case "refused":
      return "画像をコピーできませんでした。ブラウザーがクリップボードの使用を許していません。";
    case "unsupported":
      return "このブラウザーでは、画像をコピーできません。";
    case "not-made":
      return pngProblem(problem.cause);
  }
}
