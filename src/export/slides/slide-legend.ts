import { inUnit } from "../../messages/ja/counts.ts";
import { punctuation } from "../../messages/ja/punctuation.ts";
import { ink, lineWidth } from "../../render/page/block/block.ts";
import { swatchSize } from "../../render/page/node/swatch.ts";
import type { SlideEntry, SlideLegend } from "./slide.ts";
import { messages } from "./messages.ja.ts";
import type { SlideBox, SlidePart, SlideRun } from "./slide-part.ts";
import type { SlideScale } from "./slide-scale.ts";
import { run, small, textPart } from "./slide-text.ts";

const { parts: names } = messages;

/** A metric's legend: a line a class, with its sample before it and its counts behind it. */
export function legendParts(
  { heading, entries }: SlideLegend,
  { x, y, width }: Omit<SlideBox, "height">,
  scale: SlideScale,
): readonly SlidePart[] {
  const parts: SlidePart[] = [];
  let top = y;
  if (heading) {
    const part = textPart(names.legendHeading, { x, y, width }, [[run(heading, scale.rest + 1, ink.text, true)]], {
      leading: scale.leading,
    });
    parts.push(part);
    top += part.box.height + 3;
  }
  const sampleWidth = 30;
  const indent = sampleWidth + 9;
  const height = (sampleWidth * swatchSize.height) / swatchSize.width;
  const widest = (runs: readonly SlideRun[]) => Math.ceil(Math.max(...runs.map((one) => widthOf([one]))));
  const leadWidth = Math.ceil(Math.max(...entries.map((entry) => countWidthOf(leadRuns(entry, scale)))));
  const otherWidth = widest(entries.map(otherRun)) + 8;
  const label = Math.max(...entries.map(({ short }) => lineWidth(short, scale.label)));
  // All lines of a legend look alike: the other unit is shown only if every label has room beside it.
  const others = indent + label + 8 + leadWidth + otherWidth <= width ? otherWidth : 0;
  const countWidth = leadWidth + others;
  for (const entry of entries) {
    const text = textPart(
      entry.short,
      { x: x + indent, y: top, width: width - indent - 8 - countWidth },
      [[run(entry.short, scale.label, ink.text)]],
      { leading: scale.leading },
    );
    const right = { x: x + width - countWidth, y: top, width: leadWidth };
    const name = names.count(entry.short);
    const count = textPart(name, right, [leadRuns(entry, scale)], { leading: scale.leading, align: "right" });
    const lead = count.box.height;
    const first = text.leading;
    // Beside the middle of the first line.
    const middle = top + Math.max(lead, first) / 2;
    parts.push({
      kind: "sample",
      name: entry.short,
      box: { x, y: middle - height / 2, width: sampleWidth, height },
      sample: entry.sample,
    });
    parts.push(
      { ...text, box: { ...text.box, y: middle - first / 2 } },
      { ...count, box: { ...count.box, y: middle - lead / 2 } },
    );
    if (others > 0 && entry.other) {
      const run = otherRun(entry);
      const behind = { x: x + width - others, y: middle - run.size * scale.leading * 0.42, width: others };
      parts.push(textPart(name, behind, [[run]], { leading: scale.leading, align: "right" }));
    }
    top += Math.max(middle - top - first / 2 + text.box.height, lead, height) + scale.gap;
  }
  return parts;
}

/** The count in the metric's unit. */
function leadRuns({ lead }: SlideEntry, scale: SlideScale): readonly SlideRun[] {
  return [
    run(`${lead.count}`, scale.label + 2, ink.text, true),
    run(`${punctuation.unitGap}${lead.unit}`, small, ink.text),
  ];
}

/** The count in the other unit; empty where that says nothing. */
function otherRun({ other }: SlideEntry): SlideRun {
  return run(other ? inUnit(other.count, other.of) : "", small, ink.soft);
}

function widthOf(runs: readonly SlideRun[]): number {
  return runs.reduce((sum, { text, size }) => sum + lineWidth(text, size), 0);
}

/** The width of a count: programs set a digit a quarter of an em off the kanji behind it. */
function countWidthOf(runs: readonly SlideRun[]): number {
  return widthOf(runs) + Math.max(...runs.map(({ size }) => size)) / 4;
}
