import { sheet } from "../ui/style/sheet.ts";
import sideCss from "./side.css?inline";

/** What stands in the panel's place looks like it: a column beside the view, a sheet on a narrow screen. */
export const sideStyles = sheet(sideCss);
