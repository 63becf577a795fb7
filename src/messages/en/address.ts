import type * as ja from "../ja/address.ts";
import type { Translation } from "../translation.ts";

/** What could not be used of an address. */
export const addressMessages: Translation<typeof ja.addressMessages> = {
  cut: (parameter) => `“${parameter}” is too long, so only its beginning was used.`,
  part: (part, why) => `“${part}”${why}`,
  repeated: " (given twice)",
  surplus: (first) => ` (from number ${first} on)`,
  outranked: (by) => ` (“${by}” goes first)`,
  more: (count) => `${count} more`,
  unused: (parts, more) =>
    `These parts of the address can’t be used and were left out: ${[...parts, ...(more === "" ? [] : [more])].join(", ")}.`,
};
