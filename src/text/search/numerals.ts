/** A number in digits or kanji before what is counted; 十分 is no number, and 一時 no hour. */
const counted = /(?:[一二三四五六七八九十百]+|[1-9]\d{0,2})(?=[年月日週回人名件社校個箇か所割号歳級度番])/gu;

/** The signs of 10, 100 and 1 to 9; a pattern has them, since they are read and never said. */
const [ten = "", hundred = "", ...ones] = [.../[十百一二三四五六七八九]/u.source].slice(1, -1);

/** A number where it stands in a folded text, with the other way to write it. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly string[];
}

/** The numbers of a folded text that can be written in digits as in kanji. */
export function numeralsIn(folded: string): readonly Numeral[] {
  return [...folded.matchAll(counted)].flatMap(({ 0: written, index }) => {
    const digits = /^\d/u.test(written);
    const number = digits ? Number(written) : numberOf(written);
    const other = digits ? kanjiOf(number) : String(number);
    // 一一 and 十百 are no numbers, and part of a longer one is none either.
    if (!digits && kanjiOf(number) !== written) return [];
    if (/\d/u.test(folded.charAt(index - 1))) return [];
    return [{ start: index, end: index + written.length, forms: [written, other] }];
  });
}

function numberOf(kanji: string): number {
  let [sum, last] = [0, 0];
  for (const sign of kanji) {
    const unit = sign === hundred ? 100 : sign === ten ? 10 : 0;
    if (unit === 0) last = ones.indexOf(sign) + 1;
    else [sum, last] = [sum + unit * (last || 1), 0];
  }
  return sum + last;
}

function kanjiOf(number: number): string {
  const unit = (count: number, sign: string) =>
    count === 0 ? "" : (count === 1 ? "" : (ones[count - 1] ?? "")) + sign;
  const [hundreds, tens, rest] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  return unit(hundreds, hundred) + unit(tens, ten) + (ones[rest - 1] ?? "");
}
