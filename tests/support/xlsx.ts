import { DOMParser } from "@xmldom/xmldom";
import JSZip from "jszip";

/** A cell as it stands in its file. */
export interface UnzippedCell {
  /** The file's own type: `s` for shared text, `n` where none is given. */
  readonly type: string;
  readonly text: string;
  readonly formula: boolean;
}

/** A sheet of an Excel file, unzipped. */
export interface UnzippedSheet {
  readonly name: string;
  readonly rows: readonly (readonly UnzippedCell[])[];
  /** Rows and columns that stay in sight. */
  readonly frozen: readonly [rows: number, columns: number];
  /** Range of the filter, in the sheet and by the name that programs look for; null for none. */
  readonly filter: string | null;
  readonly filterNamed: string | null;
  readonly widths: readonly number[];
  /** Number of the paper's size: 9 is A4. Without one, programs take it for letter paper. */
  readonly paper: string | null;
}

const filterName = "_xlnm._FilterDatabase";

/** Opens an Excel file with other programs than the one that wrote it. */
export async function unzipWorkbook(file: Uint8Array): Promise<readonly UnzippedSheet[]> {
  const zip = await JSZip.loadAsync(file);
  const part = async (path: string): Promise<Document> => {
    const entry = zip.file(path);
    if (!entry) throw new Error(`no ${path}`);
    const faults: string[] = [];
    const errorHandler = (_level: string, fault: string) => void faults.push(fault);
    const document = new DOMParser({ errorHandler }).parseFromString(await entry.async("string"), "text/xml");
    if (faults.length > 0) throw new Error(`${path}: ${faults.join(", ")}`);
    return document;
  };
  const texts = elements(await part("xl/sharedStrings.xml"), "si").map((entry) => entry.textContent ?? "");
  const targets = new Map(
    elements(await part("xl/_rels/workbook.xml.rels"), "Relationship").map((relation) => [
      relation.getAttribute("Id"),
      relation.getAttribute("Target"),
    ]),
  );
  const workbook = await part("xl/workbook.xml");
  const names = elements(workbook, "definedName").filter((name) => name.getAttribute("name") === filterName);
  return Promise.all(
    elements(workbook, "sheet").map(async (sheet, index) => {
      const document = await part(`xl/${targets.get(sheet.getAttribute("r:id"))}`);
      const [pane] = elements(document, "pane");
      const split = (side: string) => Number(pane?.getAttribute(side) ?? 0);
      return {
        name: sheet.getAttribute("name") ?? "",
        rows: elements(document, "row").map((row) => elements(row, "c").map((cell) => cellOf(cell, texts))),
        frozen:
          pane?.getAttribute("state") === "frozen" ? ([split("ySplit"), split("xSplit")] as const) : ([0, 0] as const),
        filter: elements(document, "autoFilter")[0]?.getAttribute("ref") ?? null,
        filterNamed: names.find((name) => name.getAttribute("localSheetId") === String(index))?.textContent ?? null,
        paper: elements(document, "pageSetup")[0]?.getAttribute("paperSize") ?? null,
        widths: elements(document, "col").map((column) => Number(column.getAttribute("width"))),
      };
    }),
  );
}

function cellOf(cell: Element, texts: readonly string[]): UnzippedCell {
  const type = cell.getAttribute("t") ?? "";
  const value = elements(cell, "v")[0]?.textContent ?? "";
  return {
    type: type === "" ? "n" : type,
    text: type === "s" ? (texts[Number(value)] ?? "") : value,
    formula: elements(cell, "f").length > 0,
  };
}

function elements(within: Document | Element, name: string): Element[] {
  return Array.from(within.getElementsByTagName(name));
}
