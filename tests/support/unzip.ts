import { inflateRawSync } from "node:zlib";

/** One entry of a ZIP. */
export interface ZipEntry {
  readonly text: string;
  /** Date and time as the archive has them, in the form of MS-DOS. */
  readonly time: number;
}

/** Reads a ZIP by its central directory, with what Node has: another program than the one that wrote it. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entries = new Map<string, ZipEntry>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const local = file.readUInt32LE(at + 42);
    const content = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(content, content + file.readUInt32LE(at + 20));
    const text = file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    const name = file.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    entries.set(name, { text: text.toString("utf8"), time: file.readUInt32LE(at + 12) });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}
