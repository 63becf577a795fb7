import type { Language } from "../../model/language.ts";
import { xmlText } from "../../text/markup.ts";

/** The signature at the start of every PNG file. */
export const signature: Uint8Array<ArrayBuffer> = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A text that a file says of itself. */
export interface PngText {
  /** One of the registered keywords: programs list them by these names. */
  readonly keyword: "Title" | "Description" | "Source";
  readonly text: string;
  /** What it is written in. */
  readonly language: Language;
}

/** The header: size in pixels, eight bits a channel, with transparency or without. */
export function header(width: number, height: number, alpha: boolean): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(13);
  const view = new DataView(content.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  content[8] = 8;
  content[9] = alpha ? 6 : 2;
  return chunk("IHDR", content);
}

/** The colours are sRGB's, shown as they are: the same in every viewer. */
export function standardColors(): Uint8Array<ArrayBuffer> {
  return chunk("sRGB", Uint8Array.of(0));
}

/** How large the picture is on paper. */
export function resolution(pixelsPerMetre: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  view.setUint32(0, Math.round(pixelsPerMetre));
  view.setUint32(4, Math.round(pixelsPerMetre));
  content[8] = 1;
  return chunk("pHYs", content);
}

/**
 * A text in UTF-8. It is not compressed, so that a search through files finds it. PNG advises against the same control
 * characters as XML, and a NUL would end the text.
 */
export function text({ keyword, text: words, language }: PngText): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  // Keyword, end, not compressed, no method, language, end, no translated keyword, end.
  const before = encoder.encode(`${keyword}\0\0\0${language}\0\0`);
  const content = encoder.encode(xmlText(words));
  const joined = new Uint8Array(before.length + content.length);
  joined.set(before);
  joined.set(content, before.length);
  return chunk("iTXt", joined);
}

/** The last chunk. */
export function end(): Uint8Array<ArrayBuffer> {
  return chunk("IEND", new Uint8Array(0));
}

/** A chunk: length, type, content, and the checksum of type and content. */
export function chunk(type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, checksum(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

/** CRC-32 as PNG and zip have it. */
export function checksum(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) remainder = (remainders[(remainder ^ byte) & 0xff] ?? 0) ^ (remainder >>> 8);
  return (remainder ^ 0xffffffff) >>> 0;
}
