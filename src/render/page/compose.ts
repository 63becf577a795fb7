import type { Atlas } from "../../model/atlas.ts";
import type { View } from "../../derive/view-model.ts";
import { secondViewOf } from "../../views/split/derive/split.ts";
import { fewestCompared } from "../../views/compare/derive/comparison.ts";
import { provenanceOf } from "../../derive/provenance.ts";
import { topicViewOf } from "../../derive/topic.ts";
import { describePicture } from "./description.ts";
import { fileNameOf } from "./file-name.ts";
import { compareLayout, compareTitle } from "../../views/compare/page/layout.ts";
import { mapLayout } from "../../views/map/page/layout.ts";
import { titleOf } from "./map-title.ts";
import { splitLayout, splitTitle } from "../../views/split/page/layout.ts";
import { multiplesLayout, multiplesTitle } from "../../views/multiples/page/layout.ts";
import { tableLayout, tableTitle } from "../../views/table/page/layout.ts";
import { topicsLayout } from "../../views/topics/page/layout.ts";
import type { PictureNode } from "./nodes.ts";
import type { PictureOptions } from "./options.ts";
import { type Page, pageOf } from "./page.ts";
import { toSvg } from "./to-svg.ts";

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
  readonly survey: View["survey"];
  /** Name of its file, without its ending. */
  readonly name: string;
  /** What it was written from. */
  readonly parts: readonly PictureNode[];
}

/** Whether there is anything to draw of a view: what stands side by side needs two, centres or metrics. */
export function pictureExists({ parameters }: Pick<View, "parameters">): boolean {
  switch (parameters.view) {
    case "compare":
      return parameters.compare.length >= fewestCompared;
    case "split":
      return parameters.with !== null;
    case "map":
    case "multiples":
    case "topics":
    case "table":
      return true;
    // Documents of many pages: they are printed.
    default:
      return false;
  }
}

/**
 * What a picture of a view is called where nobody names it.
 *
 * @throws RangeError for a view that has no picture, see `pictureExists`
 */
export function defaultTitle(atlas: Atlas, view: View): string {
  switch (view.parameters.view) {
    case "map":
      return titleOf(view);
    case "multiples":
      return multiplesTitle;
    case "split":
      return splitTitle(bothOf(atlas, view));
    case "compare":
      return compareTitle;
    case "topics":
      return topicViewOf(atlas, view.parameters).topic.label;
    case "table":
      return tableTitle;
    default:
      throw notDrawn(view);
  }
}

/**
 * Draws a view as a picture: the same one for the same arguments, to the byte.
 *
 * @param atlas with the report's text, without which there are no quotes, no tiles and no passages of a topic
 * @throws RangeError for a view that has no picture, see `pictureExists`
 */
export function composePicture(atlas: Atlas, view: View, options: PictureOptions): Picture {
  if (!pictureExists(view)) throw notDrawn(view);
  const provenance = provenanceOf(view);
  const page = pageOf(options, [view.survey.credits.report, view.survey.credits.boundaries], provenance);
  const { width, height, designWidth, designHeight } = page.size;
  const parts = [...page.nodes, ...laidOut(atlas, view, options, page)];
  const description = describePicture(atlas, view);
  const title = options.title ?? defaultTitle(atlas, view);
  return {
    width,
    height,
    designWidth,
    designHeight,
    svg: toSvg({ width, height, designWidth, designHeight, title, description, nodes: parts }),
    description,
    provenance,
    survey: view.survey,
    name: fileNameOf(atlas, view, page.size),
    parts,
  };
}

function laidOut(atlas: Atlas, view: View, options: PictureOptions, page: Page): readonly PictureNode[] {
  switch (view.parameters.view) {
    case "map":
      return mapLayout(atlas, view, options, page);
    case "multiples":
      return multiplesLayout(atlas, view, options, page);
    case "split":
      return splitLayout(bothOf(atlas, view), options, page);
    case "compare":
      return compareLayout(atlas, view, options, page);
    case "topics":
      return topicsLayout(atlas, view, options, page);
    case "table":
      return tableLayout(atlas, view, options, page);
    default:
      throw notDrawn(view);
  }
}

function notDrawn({ parameters }: View): RangeError {
  return new RangeError(`no picture of ${parameters.view}`);
}

function bothOf(atlas: Atlas, view: View): readonly [View, View] {
  const second = secondViewOf(atlas, view);
  if (!second) throw new RangeError("no second metric");
  return [view, second];
}
