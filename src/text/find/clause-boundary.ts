/** Full stops, commas and marks that part clauses on whichever side of them a passage ends. */
const parting = /[。、：；→⇒？！＝＋＜＞※◀▶…]/u;

/** A clause that runs into the next one without a comma: 「考え方はわかるが」, 「把握しているので」, 「話も出ていて」. */
const conjunctive = /(?:(?:[るただす]|ない|たい|しい)(?:が|ので|ため|けれど|けれども)|[てで](?:いて|おり))$/u;

const hiragana = /^\p{Script=Hiragana}/u;
const digit = /\d/u;

/**
 * Whether a sentence or clause may begin at an offset, as far as characters tell.
 *
 * It may after closing brackets, unless a particle follows, which belongs to the bracketed words.
 * `・` within a line joins words and parts nothing.
 *
 * @param text without white space
 */
export function mayBegin(text: string, offset: number): boolean {
  const left = text.charAt(offset - 1);
  const right = text.charAt(offset);
  if (offset === 0 || parting.test(left) || /[（「『(]/u.test(left) || /[（→⇒※]/u.test(right)) return true;
  return betweenClauses(text, offset, left, right);
}

/**
 * Whether a sentence or clause may end at an offset, as far as characters tell.
 *
 * @param text without white space
 */
export function mayEnd(text: string, offset: number): boolean {
  const left = text.charAt(offset - 1);
  const right = text.charAt(offset);
  if (offset === text.length || parting.test(left) || parting.test(right) || /[（(）」』)]/u.test(right)) return true;
  return betweenClauses(text, offset, left, right);
}

function betweenClauses(text: string, offset: number, left: string, right: string): boolean {
  if (/[）」』)]/u.test(left) && !hiragana.test(right)) return true;
  // 「見学会～職場実習」 are two steps, 「3～5年」 is one number.
  if (left === "～" || right === "～") return !digit.test(text.slice(Math.max(0, offset - 2), offset + 2));
  return !hiragana.test(right) && conjunctive.test(text.slice(Math.max(0, offset - 8), offset));
}
