/** Where municipalities and centres belong. */
export const placeMessages = {
  area: (centre: string): string => `${centre}の圏域`,
  /** Of a municipality that no centre's area has. */
  noArea: "どの圏域にも含まれない",
  /** A centre in a list that has municipalities too, some of the same name. */
  centre: (name: string): string => `${name}（センター）`,
};
