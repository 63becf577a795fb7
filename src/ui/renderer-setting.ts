/** What draws the large map: what suits the machine, MapLibre on the graphics card, or SVG. */
const rendererSettings = ["auto", "gl", "svg"] as const;

/** One of them. */
export type RendererSetting = (typeof rendererSettings)[number];

const key = "atlas-renderer";

/** What the reader has set; `auto` where nothing was set, or the browser keeps nothing. */
export function chosenRenderer(): RendererSetting {
  try {
    const kept = window.localStorage.getItem(key);
    return rendererSettings.find((setting) => setting === kept) ?? "auto";
  } catch {
    // No failure: where nothing is kept, nothing was set.
    return "auto";
  }
}
