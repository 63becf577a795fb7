import { pageSizeIds } from "../../../render/page/options.ts";
import { loadCode } from "../../../ui/resource.ts";
import type { FileFormat } from "../../format.ts";
import { svg } from "../svg/format.ts";
import { pngProblem, pngWords } from "./messages.ja.ts";

/** A picture in pixels, which every program takes. */
export const png = {
  id: "png",
  from: "picture",
  to: "file",
  ending: "png",
  type: "image/png",
  offers: { pageSizes: pageSizeIds, grounds: ["white", "transparent"] },
  words: pngWords,
  write: async ({ picture, title, options }, told) => {
    const { pngOf } = await loadCode(() => import("../../picture-file.ts"));
    return { content: await pngOf(picture, title, options, told), name: picture.name };
  },
  failed: pngProblem,
  instead: svg,
} as const satisfies FileFormat<"picture">;
