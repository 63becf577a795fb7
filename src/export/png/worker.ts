/** Starts the worker that packs a PNG file. */
export function startWorker(): Worker {
  return new Worker(new URL("./png-worker.ts", import.meta.url), { type: "module" });
}
