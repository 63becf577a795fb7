import { sheet } from "./sheet.ts";
import sharedCss from "./shared.css?inline";

/** The base styles of every element: box model, focus ring, buttons and hidden text. */
export const shared = sheet(sharedCss);
