/**
 * A municipality's code without its check digit, which many tables append to it. Text that is no code with the right check
 * digit stays as it is.
 */
export function withoutCheckDigit(code: string): string {
  if (!/^[0-9]{6}$/u.test(code)) return code;
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, place) => total + weight * Number(code[place]), 0);
  return (11 - (sum % 11)) % 10 === Number(code[5]) ? code.slice(0, 5) : code;
}
