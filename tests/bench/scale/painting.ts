import type { Geography } from "../../../src/model/geography.ts";

/** What is to be drawn, in whatever way. */
export interface Subject {
  readonly geography: Geography;
  /** What the atlas would bring along. */
  readonly municipalities: readonly {
    readonly code: string;
    readonly name: string;
    readonly labelPoint: readonly [number, number];
    /** In square kilometres. */
    readonly area: number;
  }[];
  /** A colour for each municipality, others each time. */
  readonly colours: () => ReadonlyMap<string, string>;
}

/** A map that stands. */
export interface Painting {
  readonly recolour: (colours: ReadonlyMap<string, string>) => void;
  /** Outlines what lies under a point of the map's box. */
  readonly point: (event: PointerEvent, at: readonly [x: number, y: number]) => void;
}

/** A way of drawing: settles once the first drawing is complete. */
export type Draw = (box: HTMLElement, subject: Subject) => Promise<Painting>;

/** Length of the map's box, in CSS pixels. */
export const edge = 800;
