import type { Atlas } from "../../model/atlas.ts";
import type { OfferedFile } from "../download.ts";
import type { State, Vocabulary } from "../../state/state.ts";
import { siteAddress } from "./site-address.ts";
import { loadCode } from "../../ui/resource.ts";

const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/**
 * Makes a PowerPoint file of metrics and gives it to the user. What makes it is loaded now, and not before.
 *
 * @param current what is shown now: the first slide, where its metric is among those chosen
 * @throws whatever went wrong, or the reason for which it was stopped
 */
export async function saveSlides(
  atlas: Atlas,
  current: State,
  metrics: ReadonlySet<string>,
  vocabulary: Vocabulary,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
): Promise<OfferedFile> {
  const [{ slideOf, slideViews, slidesFileName }, { writeSlides }, { rasterise }, { offerFile }] = await loadCode(() =>
    Promise.all([
      import("../slides/slide.ts"),
      import("../slides/pptx.ts"),
      import("../png/raster.ts"),
      import("../download.ts"),
    ]),
  );
  signal.throwIfAborted();
  const views = slideViews(atlas, current, metrics, vocabulary);
  const name = slidesFileName(views);
  const bytes = await writeSlides(
    views.map((view) => () => slideOf(atlas, view, siteAddress(view.parameters, vocabulary))),
    {
      subject: atlas.survey.subject,
      title: name.replace(/\.pptx$/u, ""),
      signal,
      onProgress,
      drawPng: async (svg, width, height) => {
        const png = await rasterise({ svg, width, height }, { signal });
        return new Uint8Array(await png.arrayBuffer());
      },
    },
  );
  return offerFile(new Blob([bytes], { type }), name);
}
