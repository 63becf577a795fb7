/** A text as a `data:` address. It escapes only what would change the text or end the address. */
export function dataUrl(type: string, text: string): string {
  return `data:${type};charset=utf-8,${text.replace(/[%#\r\n\t]/gu, encodeURIComponent)}`;
}
