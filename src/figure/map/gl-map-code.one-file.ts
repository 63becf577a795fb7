/** MapLibre and its worker would make the file twice as large, for a map that looks the same. */
export const loadGlMap = null;
