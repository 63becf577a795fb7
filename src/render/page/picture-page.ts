import type { ViewModel } from "../../derive/view-model.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { PictureNode } from "./node/nodes.ts";
import type { PictureOptions } from "./options.ts";
import type { Page } from "./page.ts";

/** What a picture can have besides its drawing. */
export type Extra = "legend" | "counts" | "labels" | "callout" | "quotes";

/** How the pictures of one view are made, and what is said about them. */
export interface PicturePage {
  /** What has to be chosen before there is anything to draw, in words; null where there is. */
  readonly lacks: (view: ViewModel) => string | null;
  /** Whether it shows something of the report's text. */
  readonly needsText: (options: Pick<PictureOptions, "quotes">) => boolean;
  /** What is offered: the other extras do nothing to its picture. */
  readonly extras: (view: ViewModel) => readonly Extra[];
  /** What of the page the picture shows, in words. */
  readonly coverage: (view: ViewModel) => string;
  /** What it is called where nobody names it. */
  readonly title: (atlas: Atlas, view: ViewModel) => string;
  /** What its file is called, without time, size and ending. */
  readonly subject: (atlas: Atlas, view: ViewModel) => string;
  /** The picture in words; without the report's text only what those have that need none. */
  readonly description: (atlas: Atlas, view: ViewModel) => string;
  /** Draws it on a page that has its credits already. */
  readonly layout: (atlas: Atlas, view: ViewModel, options: PictureOptions, page: Page) => readonly PictureNode[];
}

/** What there is of a view for a picture: how to load its page, or why it is printed instead, in words. */
export type ViewPicture =
  | { readonly kind: "drawn"; readonly load: () => Promise<PicturePage> }
  | { readonly kind: "printed"; readonly why: string };
