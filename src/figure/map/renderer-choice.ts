import type { RendererSetting } from "../../ui/settings/renderer-setting.ts";

/** What WebGL runs on here. */
export type Graphics = "none" | "software" | "hardware";

/** How a machine without a graphics card, or with none that the browser trusts, names what draws instead. */
const software = /swiftshader|llvmpipe|softpipe|lavapipe|swrast|basic render|software/iu;

/** Whether a renderer, as WebGL names it, is a program on the processor. */
export function isSoftware(renderer: string): boolean {
  return software.test(renderer);
}

/**
 * Whether MapLibre is to draw the large map. On the processor it is slower than the SVG map, and it has nothing more to
 * give than smoothness, so it is not fetched there; nor by itself where the reader saves data.
 *
 * @param graphics asked only where it matters, because asking takes a graphics context
 */
export function takesGl(setting: RendererSetting, saveData: boolean, graphics: () => Graphics): boolean {
  if (setting === "svg") return false;
  if (setting === "gl") return graphics() !== "none";
  return !saveData && graphics() === "hardware";
}

/** What WebGL 2 runs on, by a context of its own that is given back at once. */
export function probedGraphics(): Graphics {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    if (!context) return "none";
    const info = context.getExtension("WEBGL_debug_renderer_info");
    const name: unknown = context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
    context.getExtension("WEBGL_lose_context")?.loseContext();
    return isSoftware(String(name)) ? "software" : "hardware";
  } catch {
    // No failure: a machine without it keeps the SVG map.
    return "none";
  }
}
