import type { Atlas } from "../../model/atlas.ts";
import { composePicture, defaultTitle, pictureExists } from "../../render/page/compose.ts";
import { lastOf } from "../../model/memo.ts";
import type { PictureOptions } from "../../render/page/options.ts";
import type { View } from "../../derive/view-model.ts";
import type { NamedPicture } from "../materials.ts";
import { logFailure } from "../../ui/log-failure.ts";
import { needsText } from "../view-picture.ts";

/** What a picture of a view is called where nobody names it; empty where there is none. */
export function pictureName(atlas: Atlas, view: View): string {
  return pictureExists(view) ? defaultTitle(atlas, view) : "";
}

/** Draws pictures, and the same one only once in a row. */
export class PictureComposer {
  private readonly drawn = lastOf((atlas: Atlas, view: View, options: string) =>
    draw(atlas, view, JSON.parse(options) as PictureOptions),
  );

  /** The picture; null where the view has none, or it could not be drawn. */
  compose(atlas: Atlas, view: View, options: PictureOptions): NamedPicture | null {
    if (!pictureExists(view)) return null;
    return this.drawn(atlas, view, JSON.stringify(options));
  }
}

function draw(atlas: Atlas, view: View, options: PictureOptions): NamedPicture | null {
  try {
    const picture = composePicture(atlas, view, options);
    const complete = atlas.findings !== null || !needsText(view, options.quotes);
    return { picture, options, title: options.title ?? pictureName(atlas, view), complete };
  } catch (error) {
    // The user is told that there is no picture.
    logFailure("the picture could not be drawn", error);
    return null;
  }
}
