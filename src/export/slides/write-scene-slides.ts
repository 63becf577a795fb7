import type { Written } from "../format.ts";
import type { JobTold } from "../job.ts";
import type { ScenesToSave } from "../materials.ts";
import { siteAddress } from "../site-address.ts";
import { sceneFileName } from "../../state/scene-file.ts";
import { messages } from "./messages.ja.ts";
import { pngDrawer } from "./png-drawer.ts";
import { writeSlides } from "./pptx.ts";
import { sceneSlide } from "./scene-slide.ts";

/**
 * Makes a PowerPoint file of scenes, a slide each.
 *
 * @throws what went wrong, or the signal's reason when it was stopped
 */
export async function writeSceneSlides(
  { scenes, now, survey, sources }: ScenesToSave,
  { signal, onProgress }: JobTold,
): Promise<Written> {
  signal.throwIfAborted();
  const name = sceneFileName(survey, now);
  const lacks: string[] = [];
  const content = await writeSlides(
    scenes.map((scene, index) => async () => {
      const made = sceneSlide(scene, sources, (state) => siteAddress(state, sources.vocabulary));
      const { slide, lack } = await beforeStop(made, signal);
      if (lack !== null) lacks.push(messages.scene.told(index + 1, lack));
      return slide;
    }),
    { title: name, subject: survey.subject, signal, onProgress, drawPng: pngDrawer(signal) },
  );
  return { content, name, note: lacks.join("") };
}

/** What a scene is made of may still be on its way, or never come. */
function beforeStop<Made>(made: Promise<Made>, signal: AbortSignal): Promise<Made> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("stopped", { cause: signal.reason })), { once: true });
  });
  return Promise.race([made, stopped]);
}
