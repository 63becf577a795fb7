import type { Page } from "playwright-core";
import { getDocumentProxy } from "unpdf";

/** A sheet as printed. */
export interface PrintedSheet {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** Its text in the order in which it was set, as `plainText` writes it. */
  readonly text: string;
}

/** Characters that share a glyph: a PDF names a glyph by one of them, which need not be the one that was written. */
const twins = new Map(
  [..."‧・∕/〜~⺟母⺠民⻁虎⻄西⻑長⻘青⻝食⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀"].map((sign, index, all) => [
    sign,
    index % 2 === 0 ? (all[index + 1] ?? sign) : sign,
  ]),
);

/** A text without white space, each character in the one form in which it is compared. */
export function plainText(text: string): string {
  const folded = text.normalize("NFKC").replace(/\s/gu, "");
  return Array.from(folded, (sign) => twins.get(sign) ?? sign).join("");
}

/** Prints a page, and reads its sheets back. Without backgrounds, as most people print. */
export async function printedSheets(page: Page): Promise<readonly PrintedSheet[]> {
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const document = await getDocumentProxy(new Uint8Array(file));
  const millimetres = (points: number) => Math.round((points / 72) * 25.4);
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const sheet = await document.getPage(index + 1);
      const [left = 0, top = 0, right = 0, bottom = 0] = sheet.view;
      const { items } = await sheet.getTextContent();
      return {
        width: millimetres(right - left),
        height: millimetres(bottom - top),
        text: plainText(items.map((item) => ("str" in item ? item.str : "")).join("")),
      };
    }),
  );
}
