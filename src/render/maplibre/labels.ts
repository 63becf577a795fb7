import type { Feature, FeatureCollection, Point } from "geojson";
import { metresPerPixel } from "../../geo/mercator.ts";
import { type PlacedLabel, placeLabels } from "../../cartography/labels.ts";
import { fillsOf, nameColours, steppedRequests } from "../../cartography/map-drawing.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Geography } from "../../model/geography.ts";
import { Kept, onceFor } from "../../model/memo.ts";
import { notMentionedPaint } from "../../theme/palette.ts";
import { toWorld } from "../../cartography/camera.ts";

/** The properties of a name that the label layer reads. */
export interface LabelProperties {
  readonly code: string;
  readonly text: string;
  /** Colour of the halo: the municipality's, or the ground's that it stands on. */
  readonly fill: string;
  /** Id of the name's picture; names with the same text, size, fill and pixel ratio share it. */
  readonly image: string;
  /** Offset of the name's centre from its label point, in CSS pixels. */
  readonly offset: readonly [number, number];
}

/** The names of one camera. */
export interface Labels {
  /** In CSS pixels. */
  readonly size: number;
  readonly collection: FeatureCollection<Point, LabelProperties>;
}

/**
 * The places of names depend on the camera, and on which municipality needs its name most; other colours change
 * nothing.
 */
const placedIn = onceFor((_: Geography) => new Kept<string, readonly PlacedLabel[]>(4));

/**
 * The names that have room at a zoom, with their places.
 *
 * Points beyond the map's edge take part too, so that names at the edge do not come and go while the map moves.
 *
 * @param latitude of the camera's centre, in degrees
 * @param pixelRatio device pixels a CSS pixel
 */
export function labelsOf(
  view: ViewModel,
  camera: { readonly latitude: number; readonly zoom: number },
  pixelRatio: number,
): Labels {
  const world = 512 * 2 ** camera.zoom;
  const scale = 1 / metresPerPixel(camera.latitude, camera.zoom);
  const { requests, fontSize: size } = steppedRequests(view, (point) => toWorld(point, world), scale);
  const fills = fillsOf(view);
  const points = new Map(view.municipalities.map(({ code, labelPoint }) => [code, labelPoint]));
  const wanted = requests.map(({ code, priority, symbol, needed }) => [code, priority, symbol, needed]);
  const asked = JSON.stringify([camera, size, wanted]);
  const placed = placedIn(view.geography).of(asked, () => placeLabels(requests, size));
  const features = placed.map(({ code, text, dx, dy, onOwn }): Feature<Point, LabelProperties> => {
    const fill = nameColours(fills.get(code) ?? notMentionedPaint.fill, onOwn).halo;
    const coordinates = [...(points.get(code) ?? [0, 0])];
    return {
      type: "Feature",
      properties: { code, text, fill, image: `${text} ${size} ${fill} ${pixelRatio}`, offset: [dx, dy] },
      geometry: { type: "Point", coordinates },
    };
  });
  return { size, collection: { type: "FeatureCollection", features } };
}

/** A key that changes when the names must be placed again. */
export function labelKey({ collection }: Labels): string {
  return JSON.stringify(collection.features.map(({ properties }) => properties));
}
