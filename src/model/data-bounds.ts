/** West, south, east and north, in degrees unless a comment says world pixels. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The extent of the data, at which the neighbouring prefectures are cut off. */
export const dataBounds: Bounds = [134.6, 34.05, 136.05, 35.2];
