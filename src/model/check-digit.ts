/** Weights of a municipality code's five digits (JIS X 0402). */
const weights = [6, 5, 4, 3, 2];

/** A municipality's code with its check digit: six digits, as forms and files of authorities have it. */
export function withCheckDigit(code: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(code.charAt(place)), 0);
  return `${code}${(11 - (sum % 11)) % 10}`;
}

/**
 * A municipality's code without its check digit, which many tables append to it. Text that is no code with the right check
 * digit stays as it is.
 */
export function withoutCheckDigit(text: string): string {
  const code = text.slice(0, 5);
  return /^[0-9]{6}$/u.test(text) && withCheckDigit(code) === text ? code : text;
}
