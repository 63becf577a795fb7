import { loadCode } from "../../../ui/resource.ts";
import type { FileFormat } from "../../format.ts";
import { scenesProblem, scenesWords } from "./messages.ja.ts";

/** The scenes of a presentation, to be opened on another machine. */
export const scenes = {
  id: "scenes",
  from: "scenes",
  to: "file",
  ending: "json",
  type: "application/json",
  offers: null,
  words: scenesWords,
  write: async ({ scenes: list, now, survey }) => {
    const { sceneFileName, writeScenes } = await loadCode(() => import("../../../state/scene-file.ts"));
    return { content: writeScenes(list), name: sceneFileName(survey, now) };
  },
  failed: () => scenesProblem,
  instead: null,
} as const satisfies FileFormat<"scenes">;
