/** What stands on a map beside its scale. */
export const scaleBarMessages = {
  length: (metres: number): string => (metres < 1000 ? `${metres}m` : `${metres / 1000}km`),
  north: "N",
} as const;
