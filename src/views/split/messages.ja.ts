/** What this view says. */
export const messages = { label: "2指標の地図", chooseSecond: "2つ目の指標を選ぶと、画像にできます。" } as const;
