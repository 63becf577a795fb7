import { codingsUrl, openDataUrl, packageUrl } from "virtual:atlas-open-data";
import type { OfferedFile } from "./open-data-files.ts";

/** The open data within the page. */
export const openData: Readonly<Record<"csv" | "json" | "package", OfferedFile>> = {
  csv: { address: codingsUrl, name: "codings.csv" },
  json: { address: openDataUrl, name: "atlas.json" },
  package: { address: packageUrl, name: "datapackage.zip" },
};
