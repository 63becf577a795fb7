/** How the site, and what it shows, is cited. */
export const citationMessages = {
  /** @param month of the year, from 1 */
  read: (year: number, month: number, day: number): string => `${year}年${month}月${day}日閲覧`,
  /** What a citation names, then where it was read and when. */
  site: (application: string, subject: string, edition: string, address: string, read: string): string =>
    `${application}「${subject}」（読み取りの版 ${edition}）。${address}（${read}）`,
  /** @param metric null where the view is not about one */
  view: (
    finding: string,
    metric: string | null,
    asOf: string,
    application: string,
    edition: string,
    address: string,
    read: string,
  ): string =>
    `「${finding.replaceAll("「", "『").replaceAll("」", "』")}」（${metric === null ? "" : `${metric}、`}${asOf}）。${application}（読み取りの版 ${edition}）。${address}（${read}）`,
} as const;
