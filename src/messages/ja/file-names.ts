const tiles = (equalSize: boolean): string => (equalSize ? "_同じ大きさ" : "");

/** What a saved picture shows, as the name of its file says it. */
export const fileNameMessages = {
  map: (metric: string, second: string | null, place: string, equalSize: boolean): string =>
    `${metric}${second === null ? "" : `×${second}`}_${place}${tiles(equalSize)}`,
  split: (metric: string, second: string | null, place: string, equalSize: boolean): string =>
    `${metric}${second === null ? "" : `と${second}`}_${place}${tiles(equalSize)}`,
  multiples: (place: string, equalSize: boolean): string => `全指標_${place}${tiles(equalSize)}`,
  compare: (centres: readonly string[]): string => `センター比較_${centres.join("と")}`,
  topics: (topic: string, place: string): string => `話題_${topic}_${place}`,
  table: (place: string): string => `指標一覧_${place}`,
  codebook: (place: string): string => `コードブック_${place}`,
  report: (place: string): string => `報告書_${place}`,
};
