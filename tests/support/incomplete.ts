import type { Incomplete } from "./axe.ts";

/** What is known of axe's doubts: the rule, and which targets, each with axe's reason. */
const known: readonly { readonly rule: string; readonly target: RegExp }[] = [
  // Axe measures no contrast over an SVG drawing, hence none of the map's names. They are black with a white halo of
  // 1.5 CSS pixels all around, 21 to 1 whatever lies below.
  { rule: "color-contrast", target: /atlas-svg-map text\b/u },
  // Nor of text that is scrolled out of sight. A component test shows the whole panel in a box that is high enough.
  { rule: "color-contrast", target: /atlas-panel .*(?:obscured|overlapped) by another element/su },
];

/** What axe calls incomplete and nobody has looked into yet. */
export function unexplained(incomplete: readonly Incomplete[]): Incomplete[] {
  return incomplete
    .map(({ rule, help, targets }) => ({
      rule,
      help,
      targets: targets.filter((target) => !known.some((doubt) => doubt.rule === rule && doubt.target.test(target))),
    }))
    .filter(({ targets }) => targets.length > 0);
}
