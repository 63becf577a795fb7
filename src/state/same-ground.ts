import type { State } from "./state.ts";

/** Whether two states show the same ground: a gesture that goes on while one follows the other is not cut off. */
export function sameGround(one: State, other: State): boolean {
  return (["camera", "focus", "shape", "view"] as const).every((key) => one[key] === other[key]);
}

/** Whether two states differ in nothing, or in the camera alone. */
export function sameBesideCamera(one: State, other: State): boolean {
  return (Object.keys(one) as (keyof State)[]).every((key) => key === "camera" || one[key] === other[key]);
}
