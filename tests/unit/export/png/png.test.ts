import { crc32 } from "node:zlib";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { checksum } from "../../../../src/export/png/png-chunks.ts";
import { type PngSettings, PngWriter } from "../../../../src/export/png/png.ts";

const [width, height] = [37, 29];

/** Pixels in which each channel changes along both axes, and wraps. */
const pixels = Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) => {
  const [pixel, channel] = [Math.floor(index / 4), index % 4];
  const [x, y] = [pixel % width, Math.floor(pixel / width)];
  return (x * 7 + y * 31 + channel * 91 + (x * y) / 3) & 0xff;
});

/** A file of these pixels, written in strips of so many rows. */
async function written(settings: Partial<PngSettings> = {}, rows = 8): Promise<Buffer> {
  const writer = new PngWriter({ width, height, alpha: true, pixelsPerMetre: null, texts: [], ...settings });
  for (let top = 0; top < height; top += rows) {
    const strip = pixels.slice(top * width * 4, (top + rows) * width * 4);
    await writer.write(strip);
    // The strip is the caller's again.
    strip.fill(0);
  }
  return Buffer.concat(await writer.finish());
}

/** The chunks of a file: type and content, each checked against its checksum. */
function chunksOf(file: Buffer): { type: string; content: Buffer }[] {
  const chunks: { type: string; content: Buffer }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(file.subarray(at + 4, at + 8 + length)));
    chunks.push({ type: file.toString("latin1", at + 4, at + 8), content: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

describe("a PNG file", () => {
  test("has every pixel as it was, transparency and all", async () => {
    const png = PNG.sync.read(await written(), { checkCRC: true });
    expect([png.width, png.height]).toEqual([width, height]);
    expect(Buffer.compare(png.data, Buffer.from(pixels))).toBe(0);
  });

  test("without transparency has the colours alone", async () => {
    const file = await written({ alpha: false });
    expect(chunksOf(file)[0]?.content.at(9)).toBe(2);
    const { data } = PNG.sync.read(file, { checkCRC: true });
    const opaque = pixels.map((value, index) => (index % 4 === 3 ? 255 : value));
    expect(Buffer.compare(data, Buffer.from(opaque))).toBe(0);
  });

  test("is the same whatever the strips", async () => {
    const whole = PNG.sync.read(await written({}, height));
    for (const rows of [1, 5, 28]) expect(PNG.sync.read(await written({}, rows)).data).toEqual(whole.data);
  });

  test("says how large it is on paper, or nothing of that", async () => {
    const physical = (file: Buffer) => chunksOf(file).find(({ type }) => type === "pHYs")?.content;
    const content = physical(await written({ pixelsPerMetre: 300 / 0.0254 }));
    expect([content?.readUInt32BE(0), content?.readUInt32BE(4), content?.at(8)]).toEqual([11811, 11811, 1]);
    expect(physical(await written())).toBeUndefined();
  });

  test("says what it is before the picture begins, and in which language", async () => {
    const texts = [
      { keyword: "Title", text: "庁舎実習", language: "ja" },
      { keyword: "Source", text: "Source:\b Osaka\n𠮷\0\u{FFFE}\u{D800}", language: "en" },
    ] as const;
    const chunks = chunksOf(await written({ texts }));
    const types = [...new Set(chunks.map(({ type }) => type))];
    expect(types).toEqual(["IHDR", "sRGB", "iTXt", "IDAT", "IEND"]);
    const parts = chunks.filter(({ type }) => type === "iTXt").map(({ content }) => content.toString("utf8"));
    expect(parts).toEqual(["Title\0\0\0ja\0\0庁舎実習", "Source\0\0\0en\0\0Source: Osaka\n𠮷"]);
  });

  test("is not made of fewer or more rows than it is to have", async () => {
    await expect(written({ height: height + 1 })).rejects.toThrow(`expected ${height + 1} rows, found ${height}`);
    await expect(written({ height: height - 1 })).rejects.toThrow(RangeError);
    const writer = new PngWriter({ width, height, alpha: true, pixelsPerMetre: null, texts: [] });
    await expect(writer.write(pixels.slice(0, width * 4 - 4))).rejects.toThrow("whole rows");
  });
});

test("the checksum is the one of PNG and zip", () => {
  expect(checksum(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(checksum(new Uint8Array(0))).toBe(0);
});
