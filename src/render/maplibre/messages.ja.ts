/** MapLibre's own messages that this map can show. */
export const locale: Readonly<Record<string, string>> = {
  "Map.Title": "地図",
};
