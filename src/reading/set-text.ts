import { sheet } from "../ui/style/sheet.ts";
import setTextCss from "./set-text.css?inline";

/** Styles of the report's own text, for every element that shows some. */
export const setText = sheet(setTextCss);
