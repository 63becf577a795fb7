/** What this view says. */
export const messages = {
  label: "話題別",
  /** What the file of its picture is called. */
  fileSubject: (topic: string, place: string) => `話題_${topic}_${place}`,
  description: (topic: string, count: string) => `話題「${topic}」。${count}`,
} as const;
