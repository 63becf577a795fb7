import type { ViewModel } from "../../derive/view-model.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { PictureNode } from "./node/nodes.ts";
import type { PictureOptions } from "./options.ts";
import type { Page } from "./page.ts";

/** What a picture can have besides its drawing. */
export type Extra = "legend" | "counts" | "labels" | "callout" | "north" | "quotes";

/** How the pictures of one view are made, and what is said about them. */
export interface PicturePage {
  /** What the user must choose first, in words; null where the picture can be drawn. */
  readonly lacks: (view: ViewModel) => string | null;
  /** Whether it shows something of the report's text. */
  readonly needsText: (options: Pick<PictureOptions, "quotes">) => boolean;
  /** The extras that are offered, because the others would not change this picture. */
  readonly extras: (view: ViewModel) => readonly Extra[];
  /** Which part of the page the picture shows, in words. */
  readonly coverage: (view: ViewModel) => string;
  /** Its default title. */
  readonly title: (atlas: Atlas, view: ViewModel) => string;
  /** Its file's name without time, size and ending. */
  readonly subject: (atlas: Atlas, view: ViewModel) => string;
  /** The picture in words. It needs the report's text only where the picture does. */
  readonly description: (atlas: Atlas, view: ViewModel) => string;
  /** Draws it on a page that has its credits already. */
  readonly layout: (atlas: Atlas, view: ViewModel, options: PictureOptions, page: Page) => readonly PictureNode[];
}

/** How to load a view's picture page, or in words why the view is printed instead. */
export type ViewPicture =
  | { readonly kind: "drawn"; readonly load: () => Promise<PicturePage> }
  | { readonly kind: "printed"; readonly why: string };
