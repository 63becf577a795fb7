import { sheet } from "./sheet.ts";
import sharedCss from "./shared.css?inline";

/** What every element starts from: box model, focus ring, buttons and hidden text. */
export const shared = sheet(sharedCss);
