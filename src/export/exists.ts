import type { ViewModel } from "../derive/view-model.ts";
import type { AnyFormat } from "./format.ts";
import type { MaterialId } from "./materials.ts";

/** Whether a view gives a material. */
const givenBy: { readonly [From in MaterialId]: (view: Pick<ViewModel, "traits">) => boolean } = {
  picture: ({ traits }) => traits.picture.kind === "drawn",
  slides: () => true,
  rows: ({ traits }) => traits.givesRows,
  scenes: () => true,
  document: ({ traits }) => traits.picture.kind === "printed",
  handout: () => true,
};

/** Whether a view can be taken out of the page in a format. A picture may still need a choice first. */
export function existsFor({ from }: Pick<AnyFormat, "from">, view: Pick<ViewModel, "traits">): boolean {
  return givenBy[from](view);
}
