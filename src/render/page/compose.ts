import type { Atlas } from "../../model/atlas.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { provenanceOf } from "../../derive/wording/provenance.ts";
import { fileNameOf } from "./file-name.ts";
import type { PictureNode } from "./node/nodes.ts";
import type { PictureOptions } from "./options.ts";
import { pageOf } from "./page.ts";
import type { PicturePage } from "./picture-page.ts";
import { toSvg } from "./node/to-svg.ts";

/** A picture ready to be saved. */
export interface Picture {
  /** Pixels of its raster. */
  readonly width: number;
  readonly height: number;
  /** The SVG's own units. */
  readonly designWidth: number;
  readonly designHeight: number;
  readonly svg: string;
  /** The picture in words. */
  readonly description: string;
  /** What its values are, in whole sentences. */
  readonly provenance: string;
  /** What the survey says of itself. */
  readonly survey: ViewModel["survey"];
  /** Name of its file, without its ending. */
  readonly name: string;
  /** The nodes that it was written from. */
  readonly parts: readonly PictureNode[];
}

/**
 * Draws a view as a picture. The same arguments give the same bytes.
 *
 * @param atlas with the report's text, without which there are no quotes, no tiles and no passages of a topic
 * @param pictures how pictures of that view are made
 * @throws RangeError where the view lacks what its picture needs
 */
export function composePicture(atlas: Atlas, view: ViewModel, pictures: PicturePage, options: PictureOptions): Picture {
  if (pictures.lacks(view) !== null) throw new RangeError(`nothing to draw of ${view.parameters.view}`);
  const provenance = provenanceOf(view);
  const page = pageOf(options, [view.survey.credits.report, view.survey.credits.boundaries], provenance);
  const { width, height, designWidth, designHeight } = page.size;
  const parts = [...page.nodes, ...pictures.layout(atlas, view, options, page)];
  const description = pictures.description(atlas, view);
  const title = options.title ?? pictures.title(atlas, view);
  return {
    width,
    height,
    designWidth,
    designHeight,
    svg: toSvg({ width, height, designWidth, designHeight, title, description, nodes: parts }),
    description,
    provenance,
    survey: view.survey,
    name: fileNameOf(pictures.subject(atlas, view), view, page.size),
    parts,
  };
}
