import type { SlideSample } from "./slide.ts";

/** A rectangle of a slide, in points. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of text in one style. */
export interface SlideRun {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** Six-digit hexadecimal sRGB colour. */
  readonly color: string;
}

/** What stands on a slide beside its map. */
export type SlidePart =
  | {
      readonly kind: "text";
      readonly name: string;
      readonly title: boolean;
      readonly align: "left" | "right";
      readonly box: SlideBox;
      /** Distance of the lines in points. */
      readonly leading: number;
      /** Each a paragraph of runs. */
      readonly paragraphs: readonly (readonly SlideRun[])[];
    }
  | { readonly kind: "sample"; readonly name: string; readonly box: SlideBox; readonly sample: SlideSample }
  | { readonly kind: "rule"; readonly box: SlideBox };

/** The picture of a slide. */
export interface SlideFigure {
  readonly name: string;
  readonly svg: string;
  readonly box: SlideBox;
  /** The picture in words. */
  readonly description: string;
}

/** A slide with everything in its place. */
export interface SetSlide {
  /** Where its words stand: beside its figure, or over all of its width. The title's place in the file follows from it. */
  readonly words: "beside" | "above";
  readonly parts: readonly SlidePart[];
  /** Null where it is words alone. */
  readonly figure: SlideFigure | null;
  /** The speaker's notes, one line each. */
  readonly notes: readonly string[];
}

/** The lowest edge of some parts. */
export function bottomOf(parts: readonly SlidePart[]): number {
  return Math.max(...parts.map(({ box }) => box.y + box.height));
}
