import type { CentreModel, ViewModel } from "./view-model.ts";

/**
 * The centre whose coverage area a view's maps frame; null where they frame the whole place, or what the reader has
 * chosen.
 */
export function framedCentre({
  centres,
  parameters,
}: Pick<ViewModel, "parameters"> & { readonly centres: readonly CentreModel[] }): CentreModel | null {
  return (parameters.camera === null && centres.find(({ focused }) => focused)) || null;
}
