import { codingsUrl, openDataUrl } from "virtual:atlas-open-data";
import type { OfferedFile } from "./open-data-files.ts";

/** The open data within the page. */
export const openData: Readonly<Record<"csv" | "json", OfferedFile>> = {
  csv: { address: codingsUrl, name: "codings.csv" },
  json: { address: openDataUrl, name: "atlas.json" },
};
