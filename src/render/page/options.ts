import { pictureMessages } from "../../messages/ja/pictures.ts";

/** Where a picture goes: pixels of its raster. */
export const pageSizeIds = ["1920x1080", "3840x2160", "a4-landscape", "a4-portrait"] as const;

/** One of them. */
export type PageSizeId = (typeof pageSizeIds)[number];

/** A page: its raster, and the units in which it is laid out. */
export interface PageSize {
  readonly id: PageSizeId;
  /** In words, for a list to choose from. */
  readonly label: string;
  /** As file names say it. */
  readonly fileLabel: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /**
   * In design units. Type has the same size in these units on every page, so that a legend is equally legible
   * everywhere.
   */
  readonly designWidth: number;
  readonly designHeight: number;
}

const { page: messages } = pictureMessages;

/** The sizes by id. A4 is 297 × 210 mm at 300 dpi, two pixels a design unit. */
export const pageSizes: Readonly<Record<PageSizeId, PageSize>> = {
  "1920x1080": {
    id: "1920x1080",
    label: messages.screen(1920, 1080),
    fileLabel: "1920x1080",
    width: 1920,
    height: 1080,
    designWidth: 1920,
    designHeight: 1080,
  },
  "3840x2160": {
    id: "3840x2160",
    label: messages.screen(3840, 2160),
    fileLabel: "3840x2160",
    width: 3840,
    height: 2160,
    designWidth: 1920,
    designHeight: 1080,
  },
  "a4-landscape": {
    id: "a4-landscape",
    ...messages.landscape,
    width: 3508,
    height: 2480,
    designWidth: 1754,
    designHeight: 1240,
  },
  "a4-portrait": {
    id: "a4-portrait",
    ...messages.portrait,
    width: 2480,
    height: 3508,
    designWidth: 1240,
    designHeight: 1754,
  },
};

/** What a user chooses for a picture. */
export interface PictureOptions {
  /** Null: the name of what is shown. */
  readonly title: string | null;
  /** Null: none. */
  readonly subtitle: string | null;
  readonly legend: boolean;
  /** Whether the legend says how many. */
  readonly counts: boolean;
  /** Whether municipalities have their names on the map. */
  readonly labels: boolean;
  /** Whether the selected municipality is named with its value beside the map. */
  readonly callout: boolean;
  /** Whether an arrow on the map points to the north. */
  readonly north: boolean;
  /** How many quotes from the report at most. */
  readonly quotes: 0 | 1 | 2 | 3;
  readonly ground: "white" | "transparent";
  readonly pageSize: PageSizeId;
  /** Public address that opens the same view; null where the site has none. */
  readonly address: string | null;
}

/** The default choices. */
export const defaultOptions: PictureOptions = {
  title: null,
  subtitle: null,
  legend: true,
  counts: true,
  labels: true,
  callout: true,
  north: false,
  quotes: 0,
  ground: "white",
  pageSize: "1920x1080",
  address: null,
};
