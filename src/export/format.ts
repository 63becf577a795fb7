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
  /** The name of its folder. */
  readonly id: string;
  readonly from: From;
  readonly offers: Offers[From];
  readonly words: {
    /** Its name in a list, or as a heading. */
    readonly label: string;
    /** What it is good for. */
    readonly hint: string;
    /** The label of the button that makes it. */
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
  /** What the file lacks of its material, in words; none where it has all. */
  readonly note?: string;
}

/** A format that is a file. */
export interface FileFormat<From extends MaterialId = MaterialId> extends Format<From> {
  readonly to: "file";
  /** Without its dot. */
  readonly ending: string;
  /** MIME type. */
  readonly type: string;
  /**
   * Writes it. Large code is loaded here, not before.
   *
   * @throws what went wrong, or the signal's reason when it was stopped
   */
  readonly write: (material: Materials[From], told: JobTold) => Promise<Written>;
  /** Says why there is no file. */
  readonly failed: (cause: unknown) => string;
  /** The format to offer when this one fails; null for none. */
  readonly instead: FileFormat<From> | null;
}

/** A format that is put on the clipboard. */
export interface ClipboardFormat<From extends MaterialId = MaterialId> extends Format<From> {
  readonly to: "clipboard";
  /** Copies it. It must call the clipboard before it awaits anything, or the user's gesture is over. */
  readonly copy: (material: Materials[From], told: JobTold) => Promise<CopyResult>;
  /** Says that it has been copied. */
  readonly copied: (material: Materials[From]) => string;
  /** Says why it was not copied. */
  readonly failed: (problem: CopyProblem) => string;
  readonly instead: FileFormat<From> | null;
  /** What the user can copy by hand when the page may not; null where that is impossible. */
  readonly byHand: (material: Materials[From]) => string | null;
}

/** A format that is printed. */
export interface PaperFormat<From extends MaterialId = MaterialId> extends Format<From> {
  readonly to: "paper";
  readonly print: (material: Materials[From]) => void;
}

/** A way in which what the atlas shows leaves the page. */
export type ExportFormat<From extends MaterialId = MaterialId> =
  FileFormat<From> | ClipboardFormat<From> | PaperFormat<From>;

/** A format of any material. */
export type AnyFormat = { readonly [From in MaterialId]: ExportFormat<From> }[MaterialId];
