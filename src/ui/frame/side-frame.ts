import { sheet } from "../style/sheet.ts";
import sideFrameCss from "./side-frame.css?inline";

/**
 * The frame of whatever stands beside the view: a column with a head and a body, a sheet on a narrow screen. How high
 * the sheet may be is `--atlas-sheet`.
 */
export const sideFrame = sheet(sideFrameCss);
