import { sheet } from "../ui/style/sheet.ts";
import sideCss from "./side.css?inline";

/** Styles of what takes the panel's place: a column beside the view, or a sheet on a narrow screen. */
export const sideStyles = sheet(sideCss);
