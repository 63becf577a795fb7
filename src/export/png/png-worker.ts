// Packs a PNG file in a worker: compression takes most of the time, and the page must stay responsive.
import type { FromPacker, ToPacker } from "./png-messages.ts";
import { PngWriter } from "./png.ts";

let writer: PngWriter | null = null;
let last = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<ToPacker>) => {
  // Each strip waits for the one above it, because the file needs them in order.
  last = last
    .then(() => carryOut(data))
    .catch((error: unknown) => {
      // Told elsewhere: the page throws it.
      answer({ kind: "failed", message: String(error) });
    });
});

async function carryOut(message: ToPacker): Promise<void> {
  if (message.kind === "begin") {
    writer = new PngWriter(message.settings);
    return;
  }
  if (!writer) throw new Error("nothing has been begun");
  if (message.kind === "strip") {
    await writer.write(message.pixels);
    answer({ kind: "packed" });
  } else {
    answer({ kind: "file", file: new Blob([...(await writer.finish())], { type: "image/png" }) });
  }
}

function answer(message: FromPacker): void {
  postMessage(message);
}
