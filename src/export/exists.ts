import type { ViewModel } from "../derive/view-model.ts";
import type { AnyFormat } from "./format.ts";
import type { MaterialId } from "./materials.ts";

/** Whether a view gives a material. Apart from the registry, which whoever offers a table or slides loads. */
const givenBy: { readonly [From in MaterialId]: (view: Pick<ViewModel, "traits">) => boolean } = {
  picture: ({ traits }) => traits.picture.kind === "drawn",
  slides: () => true,
  rows: ({ traits }) => traits.givesRows,
  scenes: () => true,
  document: ({ traits }) => traits.picture.kind === "printed",
  handout: () => true,
};

/** Whether a view can leave the page in a format; a picture may lack what has to be chosen first. */
export function existsFor({ from }: Pick<AnyFormat, "from">, view: Pick<ViewModel, "traits">): boolean {
  return givenBy[from](view);
}
