import type { FromPacker, ToPacker } from "./png-messages.ts";
import type { PngSettings } from "./png.ts";
import { RasterError } from "./raster-error.ts";
import { startWorker } from "./worker.ts";

/** How many strips may wait: more would only take memory. */
const mostWaiting = 2;

/** Packs a PNG file in a worker, while the page draws the next strip. */
export class PngPacker {
  private readonly worker: Worker;
  private waiting = 0;
  private failure: RasterError | null = null;
  private wake: (() => void) | null = null;
  private file: Blob | null = null;

  constructor(settings: PngSettings) {
    this.worker = startWorker();
    this.worker.onmessage = ({ data }: MessageEvent<FromPacker>) => this.receive(data);
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.fail(event.message);
    };
    this.tell({ kind: "begin", settings });
  }

  /**
   * Adds a strip below what there is, and waits until there is room for another.
   *
   * @param pixels rows of red, green, blue and alpha, whole ones; given away
   * @throws RasterError when the file can't be packed
   */
  async write(pixels: Uint8ClampedArray<ArrayBuffer>): Promise<void> {
    this.tell({ kind: "strip", pixels }, [pixels.buffer]);
    this.waiting += 1;
    await this.until(() => this.waiting < mostWaiting);
  }

  /**
   * The file.
   *
   * @throws RasterError when it can't be packed
   */
  async finish(): Promise<Blob> {
    this.tell({ kind: "finish" });
    await this.until(() => this.file !== null);
    return this.file ?? new Blob();
  }

  /** Ends the worker, and fails what still waits for it. Calling it again does nothing. */
  close(failure: RasterError): void {
    this.worker.terminate();
    this.failure ??= failure;
    this.wake?.();
  }

  private tell(message: ToPacker, transferred: Transferable[] = []): void {
    this.worker.postMessage(message, transferred);
  }

  private receive(message: FromPacker): void {
    switch (message.kind) {
      case "packed":
        this.waiting -= 1;
        break;
      case "file":
        this.file = message.file;
        break;
      case "failed":
        this.fail(message.message);
    }
    this.wake?.();
  }

  private fail(message: string): void {
    this.close(new RasterError("not-packed", { cause: message }));
  }

  private async until(done: () => boolean): Promise<void> {
    while (!this.failure && !done()) await new Promise<void>((resolve) => (this.wake = resolve));
    if (this.failure) throw this.failure;
  }
}
