import type * as ja from "../ja/scene-file.ts";
import type { Translation } from "../translation.ts";

const limited = { title: "title", caption: "caption" } as const;
const scenes = (count: number): string => `${count} ${count === 1 ? "scene" : "scenes"}`;
const faults = (count: number): string => `${count} other ${count === 1 ? "fault" : "faults"}`;

/** A file of scenes, and why one is not used. */
export const sceneFileMessages: Translation<typeof ja.sceneFileMessages> = {
  fileName: (fileLabel, day) => `scenes_${fileLabel}_${day}`,
  refused: (reason) => `${reason}. Your scenes are unchanged.`,
  tooLarge: (megabytes, most) => `The file is too large (${megabytes} MB; a file of scenes has at most ${most} MB)`,
  noJson: "This is not a file of scenes (it can’t be read as JSON)",
  noScenes: "This is not a file of scenes",
  otherVersion: (version) => `This version of the file is not supported (version ${version} is)`,
  broken: "This is a file of scenes, but its content is broken",
  empty: "This file has no scenes",
  tooMany: (count, most) => `There are too many scenes (${scenes(count)}; at most ${most})`,
  tooLong: (scene, what, length, most) =>
    `The ${limited[what]} of scene ${scene} is too long (${length} characters; at most ${most})`,
  fault: (scene, shown, more) => `“${shown}”${more > 0 ? ` and ${faults(more)}` : ""} in scene ${scene}`,
  partlyUsed: (parts, more) =>
    `Only what can be used is shown; left out: ${parts.join(", ")}${more > 0 ? `, and faults in ${scenes(more)} more` : ""}.`,
};
