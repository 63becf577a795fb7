import { type PngText, chunk, end, header, resolution, signature, standardColors, text } from "./png-chunks.ts";
import { rowsOf } from "./png-rows.ts";

/** What a PNG file is to be like. */
export interface PngSettings {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether transparency is kept; if not, all pixels must be opaque. */
  readonly alpha: boolean;
  /** Pixels a metre on paper; null where the file does not say. */
  readonly pixelsPerMetre: number | null;
  /** What the file says of itself. */
  readonly texts: readonly PngText[];
}

/**
 * Writes a PNG file from the top row to the last, without ever holding the whole picture in memory.
 *
 * It compresses strips as they come (`CompressionStream`) and appends the output at once.
 */
export class PngWriter {
  private readonly parts: Uint8Array<ArrayBuffer>[];
  private readonly input: WritableStreamDefaultWriter<BufferSource>;
  private readonly collected: Promise<void>;
  private rowsWritten = 0;

  constructor(private readonly settings: PngSettings) {
    const { width, height, alpha, pixelsPerMetre, texts } = settings;
    this.parts = [
      signature,
      header(width, height, alpha),
      standardColors(),
      ...(pixelsPerMetre === null ? [] : [resolution(pixelsPerMetre)]),
      // The texts come before the picture, so that programs that read only a file's head find them.
      ...texts.map(text),
    ];
    const stream = new CompressionStream("deflate");
    this.input = stream.writable.getWriter();
    this.collected = this.collect(stream.readable.getReader());
    this.collected.catch(() => {
      // Told elsewhere: `write` fails for its caller.
    });
  }

  /**
   * Adds a strip below what there is. Settles when it has been compressed.
   *
   * @param pixels rows of red, green, blue and alpha, whole ones; may be used for something else at once
   */
  async write(pixels: Uint8ClampedArray): Promise<void> {
    const { width, alpha } = this.settings;
    const rows = rowsOf(pixels, width, alpha);
    this.rowsWritten += pixels.length / (width * 4);
    await this.input.write(rows);
  }

  /**
   * Ends the file.
   *
   * @returns its parts in order, to be joined
   * @throws RangeError when there are not as many rows as the header says
   */
  async finish(): Promise<readonly Uint8Array<ArrayBuffer>[]> {
    if (this.rowsWritten !== this.settings.height) {
      await this.abandon();
      throw new RangeError(`expected ${this.settings.height} rows, found ${this.rowsWritten}`);
    }
    await this.input.close();
    await this.collected;
    return [...this.parts, end()];
  }

  /** Lets go of what has been written. */
  async abandon(): Promise<void> {
    await this.input.abort().catch(() => {
      // No failure: what can't be stopped has ended.
    });
  }

  private async collect(output: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    for (;;) {
      const { done, value } = await output.read();
      if (done) return;
      if (value.length > 0) this.parts.push(chunk("IDAT", value));
    }
  }
}
