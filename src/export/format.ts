import type { PageSizeId, PictureOptions } from "../render/page/options.ts";
import type { CopyProblem, CopyResult } from "./clipboard.ts";
import type { JobTold } from "./job.ts";
import type { MaterialId, Materials } from "./materials.ts";

/** What can be chosen of a picture in a format. */
export interface PictureOffers {
  readonly pageSizes: readonly [PageSizeId, ...PageSizeId[]];
  readonly grounds: readonly [PictureOptions["ground"], ...PictureOptions["ground"][]];
}

/** What can be chosen of a material because of its format; null where a format limits nothing. */
export interface Offers {
  readonly picture: PictureOffers;
  readonly slides: null;
  readonly rows: null;
  readonly scenes: null;
  readonly document: null;
  readonly handout: null;
}

/** What the menu 書き出す says of one of its entries. */
export interface MenuWords {
  readonly label: string;
  /** What it gives, in one line. */
  readonly says: string;
}

interface Format<From extends MaterialId> {
  /** As the folder is called that it stands in. */
  readonly id: string;
  readonly from: From;
  readonly offers: Offers[From];
  readonly words: {
    /** Its name, in a list to choose from or over what is said of it. */
    readonly label: string;
    /** What it is good for. */
    readonly hint: string;
    /** What the button says that makes it. */
    readonly press: string;
    /** Its entry in the menu 書き出す; null where another format's entry leads to it as well, or where none has to. */
    readonly entry: MenuWords | null;
  };
}

/** What a file is written of. */
export interface Written {
  readonly content: BlobPart;
  /** Name of the file, without its ending. */
  readonly name: string;
}

/** A format that is a file. */
export interface FileFormat<From extends MaterialId = MaterialId> extends Format<From> {
  readonly to: "file";
  /** Without its dot. */
  readonly ending: string;
  /** MIME type. */
  readonly type: string;
  /**
   * Writes it. What is large is loaded here, and not before.
   *
   * @throws whatever went wrong, or the reason for which it was stopped
   */
  readonly write: (material: Materials[From], told: JobTold) => Promise<Written>;
  /** Why there is none, in words. */
  readonly failed: (cause: unknown) => string;
  /** What can be saved where this one cannot be made. */
  readonly instead: FileFormat<From> | null;
}

/** A format that is put on the clipboard. */
export interface ClipboardFormat<From extends MaterialId = MaterialId> extends Format<From> {
  readonly to: "clipboard";
  /** Copies it; calls the clipboard before it waits for anything, within the user's gesture. */
  readonly copy: (material: Materials[From], told: JobTold) => Promise<CopyResult>;
  /** That it has been copied, in words. */
  readonly copied: (material: Materials[From]) => string;
  /** Why it was not copied, in words. */
  readonly failed: (problem: CopyProblem) => string;
  readonly instead: FileFormat<From> | null;
  /** What the user can copy by hand where the page may not; null where that can't be. */
  readonly byHand: (material: Materials[From]) => string | null;
}

/** A format that is printed. */
export interface PaperFormat<From extends MaterialId = MaterialId> extends Format<From> {
  readonly to: "paper";
  readonly print: (material: Materials[From]) => void;
}

/** One way in which what the atlas shows leaves the page. */
export type ExportFormat<From extends MaterialId = MaterialId> =
  FileFormat<From> | ClipboardFormat<From> | PaperFormat<From>;

/** A format of any material. */
export type AnyFormat = { readonly [From in MaterialId]: ExportFormat<From> }[MaterialId];
