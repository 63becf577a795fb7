/** Every offset at which some words stand in a text, also where two places overlap; none of no words. */
export function everyPlace(text: string, words: string): number[] {
  const starts: number[] = [];
  if (words === "") return starts;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) starts.push(start);
  return starts;
}
