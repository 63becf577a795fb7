/** A part of an address that could not be used, to be named once in the page. */
export type AddressProblem =
  | { readonly kind: "unknown-parameter"; readonly parameter: string }
  | {
      /** Unknown; known, but there twice; or known, but more than the list takes. */
      readonly kind: "unknown-value" | "repeated-value" | "surplus-value";
      readonly parameter: string;
      readonly value: string;
    }
  /** A mode that is asked for beside one that comes before it. */
  | { readonly kind: "outranked"; readonly parameter: string; readonly value: string; readonly by: string }
  /** Of a value that is too long only the beginning is used. */
  | { readonly kind: "cut"; readonly parameter: string };
