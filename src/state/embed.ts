import { escaped } from "../text/markup.ts";

/** What a frame in another page shows. */
export interface Embed {
  /** Absolute address of the page to be framed. */
  readonly address: string;
  /** The frame's title, for screen readers. */
  readonly title: string;
}

/** How a frame stands in its page. */
export interface FrameForm {
  /** In CSS pixels; null for as wide as the page has room. */
  readonly width: number | null;
  /** In CSS pixels: the least, where the frame follows its content. */
  readonly height: number;
  /** Whether it becomes as high as what it shows, by a small script in the page around it. */
  readonly follows: boolean;
}

/** The form that a snippet has before anything is chosen. */
export const usualForm: FrameForm = { width: null, height: 560, follows: true };

/** Says whose a frame's message is. */
export const frameSource = "shupotsu-atlas";

/** What a frame tells the page around it: how high it would have to be to show all that it has, in CSS pixels. */
export interface FrameMessage {
  readonly source: typeof frameSource;
  readonly height: number;
}

/** The HTML that puts the map into another page. */
export function embedSnippet({ address, title }: Embed, { width, height, follows }: FrameForm): string {
  const frame =
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width ?? "100%"}" height="${height}"` +
    ` style="border:0" loading="lazy"></iframe>`;
  return follows ? `${frame}\n${followScript}` : frame;
}

/** Without names of its own, so that it may stand in a page several times. Each frame is given what it asks for itself. */
const followScript =
  `<script>addEventListener("message",function(e){var d=e.data;if(!d||d.source!=="${frameSource}")return;` +
  `document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.style.height=+d.height+"px"})})</script>`;
