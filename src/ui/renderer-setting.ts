import { keep, kept } from "./kept.ts";

/** What draws the large map: what suits the machine, MapLibre on the graphics card, or SVG. */
export const rendererSettings = ["auto", "gl", "svg"] as const;

/** One of them. */
export type RendererSetting = (typeof rendererSettings)[number];

const key = "atlas-renderer";

/** What the reader has set; `auto` where nothing was set, or the browser keeps nothing. */
export function chosenRenderer(): RendererSetting {
  const set = kept(key);
  return rendererSettings.find((setting) => setting === set) ?? "auto";
}

/** Keeps a setting for the next time that a large map is begun. */
export function chooseRenderer(setting: RendererSetting): void {
  keep(key, setting === "auto" ? null : setting);
}
