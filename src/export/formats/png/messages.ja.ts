import { NotArrivedError } from "../../../ui/resource.ts";
import { RasterError, type RasterFailure } from "../../png/raster-error.ts";

/** What PNG is called. */
export const pngWords = {
  label: "PNG",
  hint: "どのソフトにも貼れる画像",
  press: "保存",
  entry: { label: "画像", says: "題名や大きさを選べる、PNGかSVGの画像。" },
} as const;

const problems: Readonly<Record<RasterFailure, string>> = {
  "decode-failed": "PNGを作れませんでした。SVGでの保存はできます。",
  aborted: "中止しました。",
  "no-canvas": "このブラウザーでは、この大きさのPNGを作れませんでした。小さい大きさを選ぶか、SVGで保存してください。",
  "not-packed": "PNGを作れませんでした。通信を確かめて、もう一度お試しください。SVGでの保存はできます。",
};

/** Why there is no PNG. */
export function pngProblem(cause: unknown): string {
  if (cause instanceof NotArrivedError) return problems["not-packed"];
  return problems[cause instanceof RasterError ? cause.failure : "decode-failed"];
}
