import type { Written } from "../format.ts";
import type { JobTold } from "../job.ts";
import type { SlideChoice } from "../materials.ts";
import { rasterise } from "../png/raster.ts";
import { siteAddress } from "../site-address.ts";
import { writeSlides } from "./pptx.ts";
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
    views.map((view) => () => slideOf(atlas, view, siteAddress(view.parameters, vocabulary))),
    {
      subject: atlas.survey.subject,
      title: name,
      signal,
      onProgress,
      drawPng: async (svg, width, height) => {
        const png = await rasterise({ svg, width, height }, { signal });
        return new Uint8Array(await png.arrayBuffer());
      },
    },
  );
  return { content, name };
}
