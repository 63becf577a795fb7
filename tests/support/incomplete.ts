import type { Incomplete } from "./axe.ts";

/** Known doubts of axe: the rule and a pattern for the targets, each followed by axe's reason. */
const known: readonly { readonly rule: string; readonly target: RegExp }[] = [
  // Axe measures no contrast over an SVG drawing, hence none of the map's names. Unit tests hold each name's ink at 4.5
  // to 1 or more against its municipality's fill, which is its halo too. The words of the scale are dark in a white
  // halo.
  { rule: "color-contrast", target: /(?:atlas-svg-map|atlas-map :root) text\b/u },
  // Nor of text that is scrolled out of sight, nor below the search's results, nor beside the map: to axe, shapes reach
  // beyond the box that clips them.
  // Each element's component test has axe judge all of it, alone and in full.
  {
    rule: "color-contrast",
    target:
      /atlas-(?:panel|legend|symbol-legend|picker|second-picker|credits|title|tooltip|find|notice|multiples|compare|topics|table|cross-table|split|present|scenes|report|codebook|search|value-evidence) .*(?:obscured by|overlapped by|overlaps) /su,
  },
  // Nor, for the same reason, of a dialog over the map; of a short text or an empty field it then gives another.
  {
    rule: "color-contrast",
    target: /atlas-export-dialog .*(?:overlapped by another element|has no value|content is too short)/su,
  },
  // So it does of the counts of legends, of the views' names, of the search box and of the choice beside it.
  {
    rule: "color-contrast",
    target:
      /atlas-(?:legend|symbol-legend|split-legend|multiples|views|find|scheme|export-menu) .*(?:overlapped by another element|has no value|content is too short)/su,
  },
  // To axe an option is all there is to hit. The municipality's shape around it is hit as well: the test of hit areas
  // measures both. Where points crowd on a phone, the search and the panel's list are other ways to the same choice.
  { rule: "target-size", target: /atlas-municipality-list .*Is (?:the neighbor|this) a target\?/su },
];

/** The doubts of axe that are not known yet. */
export function unexplained(incomplete: readonly Incomplete[]): Incomplete[] {
  return incomplete
    .map(({ rule, help, targets }) => ({
      rule,
      help,
      targets: targets.filter((target) => !known.some((doubt) => doubt.rule === rule && doubt.target.test(target))),
    }))
    .filter(({ targets }) => targets.length > 0);
}
