import type { ViteDevServer } from "vite";
import { InputError } from "../model/input-error.ts";
import type { AtlasSource } from "./atlas-source.ts";
import { isInput } from "../ingest/read-atlas.ts";

/**
 * Reloads the page when an input changes, appears or disappears. While an input is wrong, the page shows the error.
 *
 * @param stale called before a reload, to discard what was made from the inputs
 */
export function watchInputs(server: ViteDevServer, source: AtlasSource, stale: () => void): void {
  const { root, logger } = server.config;
  const update = async (path: string): Promise<void> => {
    if (!isInput(root, path)) return;
    source.forget();
    stale();
    try {
      await source.read(root);
      server.ws.send({ type: "full-reload" });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      logger.error(error.message, { timestamp: true });
      server.ws.send({ type: "error", err: { message: error.message, stack: "", id: error.location.file } });
    }
  };
  for (const event of ["add", "change", "unlink"]) server.watcher.on(event, (path: string) => void update(path));
}
