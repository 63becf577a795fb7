import type { MultiPolygon, Polygon } from "geojson";
import type { Centre, Municipality } from "../../model/atlas.ts";
import type { Language } from "../../model/language.ts";
import { shownName } from "./shown-name.ts";
import { areaOf } from "../geo/area.ts";
import { type LabelPoint, labelPoint } from "../geo/label-points.ts";
import type { MunicipalityEntry } from "../geo/municipalities.ts";
import { adjacency, directions } from "../../geo/neighbours.ts";
import { municipalityShapes } from "../../geo/shapes.ts";
import type { OsakaTopology } from "../../geo/topology.ts";
import { InputError, type InputLocation } from "../../model/input-error.ts";

/** Input for the places. */
export interface PlaceInput {
  /** The language of the page that shows them. */
  readonly language: Language;
  /** Names the list of municipalities in messages. */
  readonly municipalitiesFile: string;
  readonly municipalities: readonly MunicipalityEntry[];
  /** The topology, with a shape for each of them. */
  readonly topology: OsakaTopology;
}

/** A label point with the area that decides how far an arrow key reaches. */
interface MapPlace extends LabelPoint {
  readonly area: number;
}

/**
 * The municipalities with their places on the map, in the order of the list.
 *
 * @throws {InputError} naming the label point that lies outside its municipality
 */
export function joinPlaces(input: PlaceInput, centres: readonly Centre[]): readonly Municipality[] {
  const places = placesOf(input);
  const arrows = directions(places, adjacency(input.topology));
  return input.municipalities.map(({ code, name, kana, roman }) => {
    const { longitude, latitude, radius, area } = known(places, code);
    return {
      code,
      ...shownName(input.language, name, roman),
      kana,
      roman,
      centre: centres.find((centre) => centre.municipalities.includes(code))?.id ?? null,
      labelPoint: [round(longitude, 5), round(latitude, 5)],
      labelRadius: Math.round(radius),
      area: round(area, 2),
      directions: known(arrows, code),
    };
  });
}

function placesOf({ municipalitiesFile: file, municipalities, topology }: PlaceInput): ReadonlyMap<string, MapPlace> {
  const shapes = new Map(municipalityShapes(topology).map((shape) => [shape.code, shape.geometry]));
  return new Map(
    municipalities.map((municipality, index) => {
      const geometry = known(shapes, municipality.code);
      const point = pointIn(geometry, municipality, { file, key: `[${index}].labelPoint` });
      return [municipality.code, { ...point, area: areaOf(geometry) }];
    }),
  );
}

function pointIn(
  geometry: Polygon | MultiPolygon,
  { name, labelPoint: override }: MunicipalityEntry,
  at: InputLocation,
): LabelPoint {
  try {
    return labelPoint(geometry, override);
  } catch (error) {
    if (!(error instanceof RangeError) || override === undefined) throw error;
    throw new InputError(at, `a point within ${name}`, `[${override.join(", ")}]`);
  }
}

function known<Value>(values: ReadonlyMap<string, Value>, code: string): Value {
  const value = values.get(code);
  if (value === undefined) throw new Error(`nothing known of ${code}`);
  return value;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
