import { sheet } from "../style/sheet.ts";
import sideFrameCss from "./side-frame.css?inline";

/**
 * What stands beside the view, whatever it is: a column with a head and a body, a sheet on a narrow screen. How high the
 * sheet may be is `--atlas-sheet`.
 */
export const sideFrame = sheet(sideFrameCss);
