import dialogSectionCss from "./dialog-section.css?inline";
import { sheet } from "../style/sheet.ts";

/** A part of a dialog's body with a heading of its own. */
export const dialogSection = sheet(dialogSectionCss);
