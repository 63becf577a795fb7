import { escaped } from "../text/markup.ts";

/** What a frame in another page shows. */
export interface Embed {
  /** Absolute address of the page to be framed. */
  readonly address: string;
  /** The frame's title, for screen readers. */
  readonly title: string;
}

/** Size of a frame in CSS pixels, as the snippet asks for it. */
const embedSize = { width: 640, height: 560 } as const;

/** The HTML that puts the map into another page. */
export function embedSnippet({ address, title }: Embed): string {
  const { width, height } = embedSize;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}
