import { sheet } from "../style/sheet.ts";
import viewFrameCss from "./view-frame.css?inline";

/**
 * The frame of a view that may be longer than the screen. Beside the rail it scrolls by itself, so that the credits
 * stay in sight.
 */
export const viewFrame = sheet(viewFrameCss);
