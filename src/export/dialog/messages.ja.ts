/** Names the choice of metrics for slides. */
export const metricsForSlides = "スライドにする指標";

/** Chooses all of them. */
export const allMetrics = "すべての指標";

/** The metric that is shown now. */
export function isShown(label: string): string {
  return `${label}（いまの表示）`;
}

/** A button that says how many slides it makes. */
export function slideCount(press: string, count: number): string {
  return `${press}（${count}枚）`;
}
