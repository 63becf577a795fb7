import { keepOption, keptOption } from "./kept.ts";

/** What draws the large map: what suits the machine, MapLibre on the graphics card, or SVG. */
export const rendererSettings = ["auto", "gl", "svg"] as const;

/** One of them. */
export type RendererSetting = (typeof rendererSettings)[number];

const key = "atlas-renderer";

/** What the reader has set; `auto` where nothing was set, or the browser keeps nothing. */
export function chosenRenderer(): RendererSetting {
  return keptOption(key, rendererSettings);
}

/** Keeps a setting for the next time that a large map is begun. */
export function chooseRenderer(setting: RendererSetting): void {
  keepOption(key, rendererSettings, setting);
}
