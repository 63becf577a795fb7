import PackingWorker from "./png-worker.ts?worker&inline";

/** Starts the worker that packs a PNG file, from code that the page holds. */
export function startWorker(): Worker {
  return new PackingWorker();
}
