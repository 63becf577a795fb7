import { sheet } from "../style/sheet.ts";
import sideFrameCss from "./side-frame.css?inline";

/**
 * The frame of whatever stands beside the view: a column with a head and a body, on a narrow screen a sheet, which
 * a `SheetController` draws up and down.
 */
export const sideFrame = sheet(sideFrameCss);
