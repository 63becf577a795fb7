import type * as ja from "../ja/text-use.ts";
import type { Translation } from "../translation.ts";
import { locale } from "./locale.ts";

const number = (value: number): string => value.toLocaleString(locale.tag);

/** How much of a text is quoted. */
export const textUseMessages: Translation<typeof ja.textUseMessages> = {
  noText: "Empty",
  share: (percent, characters, quoted) => `${percent}% (${number(quoted)} of ${number(characters)} characters)`,
};
