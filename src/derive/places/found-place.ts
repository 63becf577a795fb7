/** A municipality or centre that can be found by its name. */
export type FoundPlace =
  | { readonly kind: "municipality"; readonly code: string; readonly name: string; readonly detail: string }
  | { readonly kind: "centre"; readonly id: string; readonly name: string; readonly detail: string };
