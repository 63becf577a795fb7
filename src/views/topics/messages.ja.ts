/** What this view says. */
export const messages = {
  label: "話題別",
  says: "話題ごとに、各センターの記述を読む",
  /** What the file of its picture is called. */
  fileSubject: (topic: string, place: string) => `話題_${topic}_${place}`,
  description: (topic: string, count: string) => `話題「${topic}」。${count}`,
  topics: {
    heading: "話題別に読む",
    choices: "話題",
    choice: "話題",
    centres: (count: number): string => `${count}センター`,
    onlyInPassing: "この話題の項目はなく、別の項目で触れている",
    silent: "この話題の項目がないセンター",
    onMap: "地図で見る",
    centreOnMap: (centre: string): string => `${centre}を地図で見る`,
  },
  picture: {
    title: (topic: string): string => `話題：${topic}`,
    /** What a centre has on the topic. */
    states: { own: "項目あり", silent: "項目なし" },
  },
} as const;
