import { type BuiltAtlas, readAtlas } from "../ingest/read-atlas.ts";

/** The atlas as all plugins of one build have it: read once, and anew after an input has changed. */
export interface AtlasSource {
  /**
   * Reads the inputs, unless they have been read.
   *
   * @param root folder of the project
   * @throws {InputError} for the first input that does not say what it has to
   */
  read(root: string): BuiltAtlas;
  /** Has the next `read` read them again. */
  forget(): void;
}

/** A source for the plugins of one Vite configuration. */
export function atlasSource(): AtlasSource {
  let kept: { readonly root: string; readonly atlas: BuiltAtlas } | null = null;
  return {
    read(root) {
      if (kept?.root !== root) kept = { root, atlas: readAtlas(root) };
      return kept.atlas;
    },
    forget() {
      kept = null;
    },
  };
}
