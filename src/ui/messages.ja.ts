/** Label of each button that closes what it stands in. */
export const closeLabel = "閉じる";
