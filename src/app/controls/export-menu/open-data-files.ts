import { locale } from "../../../messages/ja/locale.ts";

/** A file that the menu offers. */
export interface OfferedFile {
  readonly address: string;
  /** As what it is saved. */
  readonly name: string;
}

/** The open data are one set for all languages, at the root of the site. */
const folder = locale.language === "ja" ? "./data/" : "../data/";

/** The open data beside the page. */
export const openData: Readonly<Record<"csv" | "json" | "package", OfferedFile>> = {
  csv: { address: `${folder}codings.csv`, name: "codings.csv" },
  json: { address: `${folder}atlas.json`, name: "atlas.json" },
  package: { address: `${folder}datapackage.zip`, name: "datapackage.zip" },
};
