import { sheet } from "../ui/style/sheet.ts";
import setTextCss from "./set-text.css?inline";

/** How the report's own text is set, wherever it stands. */
export const setText = sheet(setTextCss);
