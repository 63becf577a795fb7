import { loadCode } from "../../../ui/resource.ts";
import type { FileFormat } from "../../format.ts";
import { pptx } from "../pptx/format.ts";
import { scenesPptxWords } from "./messages.ja.ts";

/** The scenes of a presentation as slides, for a machine without this page. */
export const scenesPptx = {
  id: "scenes-pptx",
  from: "scenes",
  to: "file",
  ending: pptx.ending,
  type: pptx.type,
  offers: null,
  words: scenesPptxWords,
  write: async (scenes, told) => {
    const { writeSceneSlides } = await loadCode(() => import("../../slides/write-scene-slides.ts"));
    return writeSceneSlides(scenes, told);
  },
  failed: pptx.failed,
  instead: null,
} as const satisfies FileFormat<"scenes">;
