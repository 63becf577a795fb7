/** A text as an address that holds it. What else an address may not hold, whoever reads one writes in its own way. */
export function dataUrl(type: string, text: string): string {
  return `data:${type};charset=utf-8,${text.replace(/[%#\r\n\t]/gu, encodeURIComponent)}`;
}
