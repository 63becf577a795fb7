import dialogSectionCss from "./dialog-section.css?inline";
import { sheet } from "../style/sheet.ts";

/** Words in a dialog's body. */
export const dialogSection = sheet(dialogSectionCss);
