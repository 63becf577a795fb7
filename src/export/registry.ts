import { csv } from "./formats/csv/format.ts";
import { descriptionClipboard } from "./formats/description-clipboard/format.ts";
import { handout } from "./formats/handout/format.ts";
import { pictureClipboard } from "./formats/picture-clipboard/format.ts";
import { png } from "./formats/png/format.ts";
import { pptx } from "./formats/pptx/format.ts";
import { print } from "./formats/print/format.ts";
import { scenesPptx } from "./formats/scenes-pptx/format.ts";
import { scenes } from "./formats/scenes/format.ts";
import { sheets } from "./formats/sheets/format.ts";
import { svg } from "./formats/svg/format.ts";
import { tableClipboard } from "./formats/table-clipboard/format.ts";
import { xlsx } from "./formats/xlsx/format.ts";
import type { AnyFormat, ExportFormat } from "./format.ts";
import type { MaterialId } from "./materials.ts";

/** Every format, in the order in which the menu and the dialogs offer them. The first is chosen until the user chooses. */
export const formats = [
  png,
  svg,
  descriptionClipboard,
  pictureClipboard,
  pptx,
  print,
  handout,
  sheets,
  tableClipboard,
  xlsx,
  csv,
  scenes,
  scenesPptx,
] as const satisfies readonly AnyFormat[];

/** The id of a format. */
export type FormatId = (typeof formats)[number]["id"];

/** The formats that go one way. */
export type FormatTo<From extends MaterialId, To extends AnyFormat["to"]> = Extract<
  ExportFormat<From>,
  { readonly to: To }
>;

/** The formats that are made from a material and go one way. */
export function formatsOf<From extends MaterialId, To extends AnyFormat["to"]>(
  from: From,
  to: To,
  all: readonly AnyFormat[] = formats,
): readonly FormatTo<From, To>[] {
  return all.filter((format): format is AnyFormat & FormatTo<From, To> => format.from === from && format.to === to);
}
