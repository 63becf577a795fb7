/** What this view says. */
export const messages = {
  label: "センター比較",
  chooseCentres: (fewest: number) => `比べるセンターを${fewest}つ以上選ぶと、画像にできます。`,
} as const;
