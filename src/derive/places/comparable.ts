import type { OtherNames } from "../../model/other-names.ts";
import { fold } from "../../text/offsets/normalise.ts";
import { romanised } from "../../text/romanised.ts";

/** What stands between the kanji of 泉ヶ丘, 泉ケ丘 and 泉が丘, folded. */
const joining = /(?<=\p{Script=Han})[ゖけが](?=\p{Script=Han})/gu;

/** The one form in which names of places are compared: folded, with the usual characters, romanised in one way. */
export function comparable({ variants }: Pick<OtherNames, "variants">, text: string): string {
  const usual = [...fold(text)].map((character) => variants[character] ?? character).join("");
  return romanised(usual.replace(joining, ""));
}

/** How names end: in kanji, in kana, and in Latin letters. */
const suffixes = [
  { kanji: /市$/u, kana: /し$/u, roman: ["shi", "city"] },
  { kanji: /町$/u, kana: /(?:ちょう|まち)$/u, roman: ["cho", "machi", "town"] },
  { kanji: /村$/u, kana: /(?:むら|そん)$/u, roman: ["mura", "son", "village"] },
  { kanji: /区$/u, kana: /く$/u, roman: ["ku", "ward"] },
];

/** A name in all the ways in which it is written. */
export interface Written {
  readonly whole: readonly string[];
  /** The same without what says whether it is a city, town, village or ward. */
  readonly stems: readonly string[];
}

/** The ways to write a name. */
export function written({ name, kana, roman }: Readonly<Record<"name" | "kana" | "roman", string>>): Written {
  const suffix = suffixes.find(({ kanji }) => kanji.test(name));
  const latin = roman.toLowerCase();
  if (!suffix) return { whole: [name, kana, latin], stems: [] };
  return {
    whole: [name, kana, ...suffix.roman.map((ending) => latin + ending)],
    stems: [name.replace(suffix.kanji, ""), kana.replace(suffix.kana, ""), latin],
  };
}
