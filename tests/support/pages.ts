import type { ViewModel } from "../../src/derive/view-model.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { type Picture, composePicture } from "../../src/render/page/compose.ts";
import type { PictureOptions } from "../../src/render/page/options.ts";
import type { PicturePage } from "../../src/render/page/picture-page.ts";
import { views } from "../../src/views/registry.ts";

const pages: ReadonlyMap<string, PicturePage | null> = new Map(
  await Promise.all(
    views.map(async ({ id, picture }) => [id, picture.kind === "drawn" ? await picture.load() : null] as const),
  ),
);

/**
 * How pictures of a view are made.
 *
 * @throws RangeError for a view that is printed instead
 */
export function pageOf({ parameters }: Pick<ViewModel, "parameters">): PicturePage {
  const page = pages.get(parameters.view);
  if (!page) throw new RangeError(`no pictures of ${parameters.view}`);
  return page;
}

/** The picture of a view. */
export function composed(atlas: Atlas, view: ViewModel, options: PictureOptions): Picture {
  return composePicture(atlas, view, pageOf(view), options);
}
