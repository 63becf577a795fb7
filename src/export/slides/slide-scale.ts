/** Sizes of type in points, the largest first. More words get smaller type, but never below 12. */
export const scales = [
  { title: 36, question: 18, label: 19, rest: 15, gap: 9, leading: 1.35 },
  { title: 33, question: 17, label: 18, rest: 14, gap: 8, leading: 1.35 },
  { title: 30, question: 16, label: 17, rest: 13, gap: 7, leading: 1.35 },
  { title: 28, question: 15, label: 16, rest: 13, gap: 5, leading: 1.35 },
  { title: 26, question: 14, label: 15, rest: 12, gap: 4, leading: 1.3 },
  { title: 24, question: 13, label: 14, rest: 12, gap: 3, leading: 1.3 },
  { title: 23, question: 13, label: 13, rest: 12, gap: 2, leading: 1.3 },
  { title: 22, question: 13, label: 13, rest: 12, gap: 1, leading: 1.25 },
  { title: 20, question: 12, label: 12, rest: 12, gap: 1, leading: 1.17 },
  // The words of a search may be long, and stand on the slide twice.
  { title: 16, question: 12, label: 12, rest: 12, gap: 0, leading: 1.12 },
] as const;

/** The sizes of a slide. */
export type SlideScale = (typeof scales)[number];
