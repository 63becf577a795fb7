import type { SymbolShape } from "../../../cartography/symbols.ts";
import type { PictureNode } from "./nodes.ts";

const black = "#1a1a1c";
const casing = "#ffffff";

/** A symbol of the second metric around the origin, in CSS pixels: black in a white casing, as on screen. */
export function symbolNodes({ path, filled }: SymbolShape): readonly PictureNode[] {
  return filled
    ? [
        { kind: "path", d: path, fill: casing, stroke: casing, strokeWidth: 3 },
        { kind: "path", d: path, fill: black },
      ]
    : [
        { kind: "path", d: path, stroke: casing, strokeWidth: 4.5, cap: "round" },
        { kind: "path", d: path, stroke: black, strokeWidth: 1.75, cap: "round" },
      ];
}
