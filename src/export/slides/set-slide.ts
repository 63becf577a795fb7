import { messages } from "./messages.ja.ts";
import { slideColumns } from "./slide-page.ts";
import { slideLayout } from "./slide-layout.ts";
import type { SetSlide } from "./slide-part.ts";
import type { Slide } from "./slide.ts";

/** Sets the slide of a map. */
export function setMapSlide(slide: Slide): SetSlide {
  const { map: svg, description, notes } = slide;
  const box = slideColumns(slide.legends.length).map;
  return {
    words: "beside",
    parts: slideLayout(slide),
    figure: { name: messages.parts.map, svg, box, description },
    notes,
  };
}
