import { type SceneFile, parseScenes, refusedSize } from "../state/scene-file.ts";
import type { Vocabulary } from "../state/vocabulary.ts";
import { logFailure } from "../ui/notice/log-failure.ts";
import { messages } from "./messages.ja.ts";

/** Opens a file that the user has chosen or dropped. One that is too large is not read. */
export async function openSceneFile(file: File, vocabulary: Vocabulary): Promise<SceneFile> {
  const tooLarge = refusedSize(file.size);
  if (tooLarge !== null) return { kind: "refused", message: tooLarge };
  try {
    return parseScenes(await file.text(), vocabulary);
  } catch (error) {
    logFailure("the file of scenes could not be read", error);
    // It may have been moved or locked since it was chosen.
    return { kind: "refused", message: messages.scenes.fileUnreadable };
  }
}
