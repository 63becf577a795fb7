/** What this view says. */
export const messages = { label: "地図", says: "指標を1つ選び、市町村の地図で見る" } as const;
