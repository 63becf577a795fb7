import { dataBounds } from "../../../model/data-bounds.ts";
import { type Camera, rounded } from "../../camera.ts";
import type { Parameter } from "./parameter.ts";

/** Where the large map looks. */
export const camera: Parameter = {
  name: "at",
  stage: "then",
  print: ({ camera: shown }) => (shown === null ? "" : [...shown.center, shown.zoom].join(",")),
  parse: (text) => {
    const read = cameraIn(text);
    return read && { camera: read };
  },
};

function cameraIn(text: string): Camera | null {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,9}(?:\.\d+)?$/u.test(part))) return null;
  const [first = 0, second = 0, zoom = 0] = parts.map(Number);
  // Most maps name the latitude first, and none is beyond 90°.
  const center = Math.abs(second) > 90 ? ([second, first] as const) : ([first, second] as const);
  return isNear(center) ? rounded({ center, zoom }) : null;
}

/** Whether a place lies on the data, or so near that the map can be held at their edge without showing another place. */
function isNear([longitude, latitude]: Camera["center"]): boolean {
  const [west, south, east, north] = dataBounds;
  const [width, height] = [east - west, north - south];
  return (
    longitude >= west - width && longitude <= east + width && latitude >= south - height && latitude <= north + height
  );
}
