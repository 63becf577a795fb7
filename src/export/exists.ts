import type { View } from "../derive/view-model.ts";
import { pictureExists } from "../render/page/compose.ts";
import type { AnyFormat } from "./format.ts";
import type { MaterialId } from "./materials.ts";
import { isDocument } from "./view-picture.ts";

/** Whether a view gives a material. Apart from the registry, which whoever offers a table or slides loads. */
const givenBy: { readonly [From in MaterialId]: (view: Pick<View, "parameters">) => boolean } = {
  picture: pictureExists,
  slides: () => true,
  rows: ({ parameters }) => parameters.view === "table",
  scenes: () => true,
  document: isDocument,
  handout: () => true,
};

/** Whether a view can leave the page in a format. */
export function existsFor({ from }: Pick<AnyFormat, "from">, view: Pick<View, "parameters">): boolean {
  return givenBy[from](view);
}
