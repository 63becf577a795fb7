import { pageSizeIds } from "../../../render/page/options.ts";
import type { FileFormat } from "../../format.ts";
import { svgProblem, svgWords } from "./messages.ja.ts";

/** A picture as shapes. It loads nothing, so it is the way out where the network fails. */
export const svg = {
  id: "svg",
  from: "picture",
  to: "file",
  ending: "svg",
  type: "image/svg+xml",
  offers: { pageSizes: pageSizeIds, grounds: ["white", "transparent"] },
  words: svgWords,
  write: ({ picture }) => Promise.resolve({ content: picture.svg, name: picture.name }),
  failed: () => svgProblem,
  instead: null,
} as const satisfies FileFormat<"picture">;
