import type { Atlas } from "../../model/atlas.ts";
import { composePicture } from "../../render/page/compose.ts";
import { lastOf } from "../../model/memo.ts";
import type { PictureOptions } from "../../render/page/options.ts";
import type { PicturePage } from "../../render/page/picture-page.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { NamedPicture } from "../materials.ts";
import { logFailure } from "../../ui/notice/log-failure.ts";

/**
 * The default title of a picture; empty where the view has no picture.
 *
 * @param page the view's page for pictures; null where it has none, or where it has not been loaded yet
 */
export function pictureName(atlas: Atlas, view: ViewModel, page: PicturePage | null): string {
  return page && page.lacks(view) === null ? page.title(atlas, view) : "";
}

/** Draws pictures. It keeps the last one, so that asking for it again costs nothing. */
export class PictureComposer {
  private readonly drawn = lastOf((atlas: Atlas, view: ViewModel, page: PicturePage, options: string) =>
    draw(atlas, view, page, JSON.parse(options) as PictureOptions),
  );

  /** The picture; null where the view has none, or it could not be drawn. */
  compose(atlas: Atlas, view: ViewModel, page: PicturePage | null, options: PictureOptions): NamedPicture | null {
    if (!page || page.lacks(view) !== null) return null;
    return this.drawn(atlas, view, page, JSON.stringify(options));
  }
}

function draw(atlas: Atlas, view: ViewModel, page: PicturePage, options: PictureOptions): NamedPicture | null {
  try {
    const picture = composePicture(atlas, view, page, options);
    const complete = atlas.findings !== null || !page.needsText(options);
    return { picture, options, title: options.title ?? page.title(atlas, view), complete };
  } catch (error) {
    // The dialog tells the user that there is no picture.
    logFailure("the picture could not be drawn", error);
    return null;
  }
}
