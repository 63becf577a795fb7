/**
 * One form of what is romanised in several ways: long vowels are short (Ōsaka, Oosaka, Ohsaka, Osaka), and what
 * Kunrei and keyboards write is as Hepburn has it (si, tu, zyo).
 *
 * Other texts come back as they are. A beginning stays a beginning, so that it is found while it is typed.
 *
 * @param folded as `fold` gives it
 */
export function romanised(folded: string): string {
  const letters = folded
    .normalize("NFD")
    .replace(/(?<=[a-z])\p{M}+/gu, "")
    .replace(/(?<=[a-z])['’-]/gu, "");
  if (!/^[a-z]+$/u.test(letters)) return folded;
  return letters
    .replace(/(?:zy|jy)/gu, "j")
    .replace(/sy/gu, "sh")
    .replace(/(?:ty|cy)/gu, "ch")
    .replace(/s(?=i)/gu, "sh")
    .replace(/t(?=i)/gu, "ch")
    .replace(/t(?=u)/gu, "ts")
    .replace(/[zd](?=i)/gu, "j")
    .replace(/(?<![sc])h(?=u)/gu, "f")
    .replace(/o(?:[ou]+|h(?![aeiouy]))/gu, "o")
    .replace(/uu+/gu, "u");
}
