import { sourceOf, silenceSentence } from "../../../messages/ja.ts";
import { placeMessages } from "../../../messages/ja/places.ts";
import { punctuation } from "../../../messages/ja/punctuation.ts";

const rows = { municipality: "市町村", centre: "センター" } as const;
type Row = keyof typeof rows;

/**
 * What rows say of themselves where they leave the page. They are not in the view's own catalogue, which is loaded
 * first.
 */
export const rowMessages = {
  /** Headings of the last columns: codes without and with their check digit. */
  codeHeadings: ["市町村コード（5桁）", "団体コード（6桁）"],
  /** Below the rows. */
  notes: (citation: string, asOf: string): readonly string[] => [
    sourceOf(citation),
    asOf,
    punctuation.sentence(silenceSentence),
  ],
  /** Which rows there are, and in which order. */
  count: (all: number, shown: number, row: Row): string =>
    shown < all ? `${all}${rows[row]}のうち${shown}${rows[row]}。` : `${all}${rows[row]}のすべて。`,
  area: (centre: string): string => `${placeMessages.area(centre)}だけ。`,
  words: (typed: string): string => `絞り込みのことば：「${typed}」。`,
  values: (metric: string, values: readonly string[]): string => `${metric}が「${values.join("」「")}」。`,
  sorted: (column: string, descending: boolean): string => `${column}で並べ替え（${descending ? "降順" : "昇順"}）。`,
  unsorted: { municipality: "コードの順。", centre: "報告書の順。" } satisfies Readonly<Record<Row, string>>,
};
