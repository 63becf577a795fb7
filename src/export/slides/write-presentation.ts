import type { Written } from "../format.ts";
import type { JobTold } from "../job.ts";
import type { SlideChoice } from "../materials.ts";
import { siteAddress } from "../site-address.ts";
import { pngDrawer } from "./png-drawer.ts";
import { writeSlides } from "./pptx.ts";
import { setMapSlide } from "./set-slide.ts";
import { slideOf, slideViews, slidesFileName } from "./slide.ts";

/**
 * Makes a PowerPoint file of metrics.
 *
 * @throws what went wrong, or the signal's reason when it was stopped
 */
export async function writePresentation(
  { atlas, view: { parameters, vocabulary }, metrics }: SlideChoice,
  { signal, onProgress }: JobTold,
): Promise<Written> {
  signal.throwIfAborted();
  const views = slideViews(atlas, parameters, metrics, vocabulary);
  const name = slidesFileName(views);
  const content = await writeSlides(
    views.map((view) => () => setMapSlide(slideOf(atlas, view, siteAddress(view.parameters, vocabulary)))),
    {
      subject: atlas.survey.subject,
      title: name,
      signal,
      onProgress,
      drawPng: pngDrawer(signal),
    },
  );
  return { content, name };
}
