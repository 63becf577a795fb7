/** What the build is tuned by. The figures that these settings give are in `geo/osaka.report.json`. */

/** Prefecture whose municipalities are kept; every other prefecture of the input is a neighbour. */
export const PREFECTURE_CODE = "27";

/** Neighbours beyond this frame are cut off: [west, south, east, north] in degrees. */
export const FRAME = [134.6, 34.05, 136.05, 35.2];

/**
 * Ground covered by one CSS pixel at the default view, in metres: the prefecture from south to north, 86.9 km, in 800 px
 * of a 1440 px wide screen.
 */
export const METRES_PER_PIXEL = 108;

/** The furthest that a border may move at the default view, in CSS pixels. The build fails beyond it. */
export const MAXIMUM_PIXELS = 0.5;

/**
 * Douglas–Peucker intervals in metres. The method keeps every vertex that lies further than the interval from the
 * simplified line, so the interval bounds what a border moves; Visvalingam's weighted area gives no such bound.
 * An arc that municipality and neighbour share takes the smaller one.
 */
export const INTERVALS = { municipalities: 15, prefectures: 40 };

/** Grid steps along each axis of the quantised topology. */
export const QUANTISATION = 10000;

/** Islands smaller than this are left out, in square metres: beside Osaka's, only what one pixel could show. */
export const SMALLEST_ISLAND = { municipalities: 2500, prefectures: METRES_PER_PIXEL ** 2 };

/** Neighbours' islands narrower than this on average are left out too, in metres: breakwaters of a tenth of a pixel. */
export const NARROWEST_ISLAND = { municipalities: 0, prefectures: 10 };
