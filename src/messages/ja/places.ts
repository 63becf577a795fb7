/** Where municipalities and centres belong. */
export const placeMessages = {
  area: (centre: string): string => `${centre}の圏域`,
  /** Of a municipality that is found by its wards. */
  hasWards: (wards: readonly string[]): string => `${wards.join("・")}がある`,
  /** Of a municipality that is found by a name that is gone. */
  formerly: (name: string, until: number, ward: string | null): string =>
    `旧${name}（${until}年まで${ward === null ? "" : `。いまの${ward}`}）`,
  /** Of a municipality that no centre's area has. */
  noArea: "どの圏域にも含まれない",
  /** A centre in a list that has municipalities too, some of the same name. */
  centre: (name: string): string => `${name}（センター）`,
};
