/** What this view says. */
export const messages = {
  label: "全指標の地図",
  /** What the file of its picture is called. */
  fileSubject: (place: string, tiles: string) => `全指標_${place}${tiles}`,
} as const;
