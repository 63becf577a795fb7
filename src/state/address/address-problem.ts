/** A part of an address that could not be used; the page tells the reader. */
export type AddressProblem =
  | { readonly kind: "unknown-parameter"; readonly parameter: string }
  | {
      /** The value is unknown, is repeated, or is one more than the list holds. */
      readonly kind: "unknown-value" | "repeated-value" | "surplus-value";
      readonly parameter: string;
      readonly value: string;
    }
  /** The address asks for two modes, and this one has lower rank. */
  | { readonly kind: "outranked"; readonly parameter: string; readonly value: string; readonly by: string }
  /** The value is too long, so only its beginning is used. */
  | { readonly kind: "cut"; readonly parameter: string };
