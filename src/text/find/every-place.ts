/** Every offset of some words in a text, overlapping ones included; none for an empty text. */
export function everyPlace(text: string, words: string): number[] {
  const starts: number[] = [];
  if (words === "") return starts;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) starts.push(start);
  return starts;
}
