/** What notices call the map that can be moved and zoomed. */
export const largeMapName = "自由に拡大できる地図";
