import { neighbors } from "topojson-client";
import type { Directions } from "../model/geography.ts";
import { project } from "./mercator.ts";
import { regionOf, type OsakaTopology } from "./topology.ts";

/** Headings in radians, counter-clockwise from east. */
const HEADINGS = { up: Math.PI / 2, down: -Math.PI / 2, left: Math.PI, right: 0 };

/** An adjacent municipality lies in a direction if it is within this angle on either side. */
const ADJACENT_ANGLE = Math.PI / 3;

/** The same angle for other municipalities. */
const DISTANT_ANGLE = Math.PI / 4;

/** The municipalities that each one shares a border with, by code. Touching at a corner does not count. */
export function adjacency(topology: OsakaTopology): ReadonlyMap<string, readonly string[]> {
  const { geometries } = topology.objects.municipalities;
  const codes = geometries.map((geometry) => regionOf(geometry).code);
  return new Map(
    neighbors(geometries).map((indices, index) => [
      codes[index] as string,
      indices.map((neighbour) => codes[neighbour] as string),
    ]),
  );
}

/**
 * Where the arrow keys lead: to the nearest adjacent municipality in the key's direction; if there is none, to the
 * nearest one in that direction, so that the keys also cross gaps.
 *
 * @param points where each municipality's name stands, by code
 * @param adjacent as `adjacency` gives it
 */
export function directions(
  points: ReadonlyMap<string, { readonly longitude: number; readonly latitude: number }>,
  adjacent: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Directions> {
  const places = [...points].map(([code, { longitude, latitude }]) => ({ code, at: project([longitude, latitude]) }));
  return new Map(
    places.map(({ code, at }) => {
      const bordering = new Set(adjacent.get(code));
      const others = places
        .filter((place) => place.code !== code)
        .map((place) => ({ code: place.code, borders: bordering.has(place.code), ...bearing(at, place.at) }));
      const towards = (heading: number) => nextTowards(heading, others);
      return [
        code,
        {
          up: towards(HEADINGS.up),
          down: towards(HEADINGS.down),
          left: towards(HEADINGS.left),
          right: towards(HEADINGS.right),
        },
      ];
    }),
  );
}

interface Other {
  readonly code: string;
  readonly borders: boolean;
  readonly angle: number;
  readonly distance: number;
}

function nextTowards(heading: number, others: readonly Other[]): string | null {
  const turned = others.map((other) => ({ ...other, turn: turnBetween(other.angle, heading) }));
  const bordering = turned.filter(({ borders, turn }) => borders && turn <= ADJACENT_ANGLE);
  const next = bordering.sort((one, other) => detour(one) - detour(other))[0];
  if (next !== undefined) return next.code;
  const distant = turned.filter(({ turn }) => turn <= DISTANT_ANGLE);
  return distant.sort((one, other) => one.distance - other.distance)[0]?.code ?? null;
}

/**
 * Distance, increased by how far a municipality lies off the heading. With the angle alone, no key would lead to a
 * small municipality among large ones.
 */
function detour({ distance, turn }: { readonly distance: number; readonly turn: number }): number {
  return distance / Math.cos(turn) ** 2;
}

function bearing([x1, y1]: [number, number], [x2, y2]: [number, number]): Pick<Other, "angle" | "distance"> {
  return { angle: Math.atan2(y2 - y1, x2 - x1), distance: Math.hypot(x2 - x1, y2 - y1) };
}

/** Angle between two headings, without its sign: 0 to π. */
function turnBetween(one: number, other: number): number {
  const turn = Math.abs(one - other) % (2 * Math.PI);
  return Math.min(turn, 2 * Math.PI - turn);
}
