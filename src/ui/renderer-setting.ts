import { kept } from "./kept.ts";

/** What draws the large map: what suits the machine, MapLibre on the graphics card, or SVG. */
const rendererSettings = ["auto", "gl", "svg"] as const;

/** One of them. */
export type RendererSetting = (typeof rendererSettings)[number];

/** What the reader has set; `auto` where nothing was set, or the browser keeps nothing. */
export function chosenRenderer(): RendererSetting {
  const set = kept("atlas-renderer");
  return rendererSettings.find((setting) => setting === set) ?? "auto";
}
