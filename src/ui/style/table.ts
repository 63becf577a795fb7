import { sheet } from "./sheet.ts";
import tableCss from "./table.css?inline";

/** The style of tables of words, such as those of the comparison and of paper. */
export const tableStyles = sheet(tableCss);
