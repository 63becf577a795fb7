import { join } from "node:path";
import { runnerImport } from "vite";
import { type BuiltAtlas, readAtlas } from "../ingest/read-atlas.ts";
import type { Language } from "../model/language.ts";
import type { ViewTraits } from "../state/view-traits.ts";

/** The atlas that all plugins of one build share. It is read once, and again after an input has changed. */
export interface AtlasSource {
  /** Of the site that is built. */
  readonly language: Language;
  /**
   * Reads the inputs, unless they have been read.
   *
   * @param root folder of the project
   * @throws {InputError} for the first input that is wrong
   */
  read(root: string): Promise<BuiltAtlas>;
  /** Makes the next `read` read the inputs again. */
  forget(): void;
}

/**
 * A source for the plugins of one Vite configuration.
 *
 * @param viewsOf the views of a project's folder, which its scenes may show
 * @param language of the site that is built
 */
export function atlasSource(
  viewsOf: (root: string) => Promise<readonly ViewTraits[]> = registeredViews,
  language: Language = "ja",
): AtlasSource {
  let views: { readonly root: string; readonly found: Promise<readonly ViewTraits[]> } | null = null;
  let kept: { readonly root: string; readonly atlas: BuiltAtlas } | null = null;
  return {
    language,
    async read(root) {
      if (views?.root !== root) views = { root, found: viewsOf(root) };
      const found = await views.found;
      if (kept?.root !== root) kept = { root, atlas: readAtlas(root, found, language) };
      return kept.atlas;
    },
    forget() {
      kept = null;
    },
  };
}

/**
 * The registry is run, not imported, because the views refer to browser code that a bundled configuration cannot load.
 */
export async function registeredViews(root: string): Promise<readonly ViewTraits[]> {
  const registry = join(root, "src/views/registry.ts");
  const { module } = await runnerImport<{ views: readonly ViewTraits[] }>(registry, { configFile: false });
  return module.views;
}
