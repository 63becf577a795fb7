import { loadCode } from "../../../ui/resource.ts";
import type { FileFormat } from "../../format.ts";
import { pptxProblem, pptxWords } from "./messages.ja.ts";

/** Slides whose words and legends PowerPoint can change. */
export const pptx = {
  id: "pptx",
  from: "slides",
  to: "file",
  ending: "pptx",
  type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  offers: null,
  words: pptxWords,
  write: async (choice, told) => {
    const { writePresentation } = await loadCode(() => import("../../slides/write-presentation.ts"));
    return writePresentation(choice, told);
  },
  failed: pptxProblem,
  instead: null,
} as const satisfies FileFormat<"slides">;
