import { locale } from "./locale.ts";

const number = (value: number): string => value.toLocaleString(locale.tag);

/** How much of a text is quoted. */
export const textUseMessages = {
  noText: "空欄",
  share: (percent: number, characters: number, quoted: number): string =>
    `${percent}％（${number(characters)}字のうち${number(quoted)}字）`,
};
