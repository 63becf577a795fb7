import type { CopyResult } from "../clipboard.ts";
import { RasterError, type RasterFailure } from "../png/raster-error.ts";
import type { ViewId } from "../../state/view-traits.ts";

const rasterProblems: Readonly<Record<RasterFailure, string>> = {
  "decode-failed": "PNGを作れませんでした。SVGでの保存はできます。",
  aborted: "中止しました。",
  "no-canvas": "このブラウザーでは、この大きさのPNGを作れませんでした。小さい大きさを選ぶか、SVGで保存してください。",
  "not-packed": "PNGを作れませんでした。通信を確かめて、もう一度お試しください。SVGでの保存はできます。",
};

/** Why there is no PNG, in words. */
export function rasterProblem(cause: unknown): string {
  return rasterProblems[cause instanceof RasterError ? cause.failure : "decode-failed"];
}

/** Whether it is the user's own wish that there is none. */
export function isAborted(cause: unknown): boolean {
  return cause instanceof RasterError && cause.failure === "aborted";
}

/** Why a picture was not copied, in words. */
export function copyProblem(result: Exclude<CopyResult, { kind: "copied" }>): string {
  switch (result.kind) {
    case "refused":
      return "画像をコピーできませんでした。ブラウザーがクリップボードの使用を許していません。";
    case "unsupported":
      return "このブラウザーでは、画像をコピーできません。";
    case "not-made":
      return rasterProblem(result.cause);
  }
}

/** Why a view has no picture, and what leads to one, or to paper. */
export function noPicture(view: ViewId): string {
  switch (view) {
    case "codebook":
    case "report":
      return "コードブックと報告書は、画像ではなく印刷（Ctrl+P）でお使いください。";
    case "split":
      return "2つ目の指標を選ぶと、画像にできます。";
    default:
      return "比べるセンターを2つ以上選ぶと、画像にできます。";
  }
}
