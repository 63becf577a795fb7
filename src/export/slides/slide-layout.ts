import { inUnit } from "../../messages/ja/counts.ts";
import { punctuation } from "../../messages/ja/punctuation.ts";
import { ink, lineWidth } from "../../render/page/block/block.ts";
import type { SlideEntry, SlideLegend, SlideWords } from "./slide.ts";
import { messages } from "./messages.ja.ts";
import { slideColumns, slideMargin } from "./slide-page.ts";
import type { SlideBox, SlidePart, SlideRun } from "./slide-part.ts";
import { balanced, credits as creditsAtFoot, run, small, smallLeading, textPart, titleLines } from "./slide-text.ts";
import { swatchSize } from "../../render/page/node/swatch.ts";

/** Sizes of type in points, the largest first. More words get smaller type, but never below 12. */
const scales = [
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

const { parts: names } = messages;

type Scale = (typeof scales)[number];

const columnGap = 20;

/**
 * Lays a slide's words out, in the largest type in which they all fit. A long caption first takes the room of the
 * metric's questions, then that of the finding, because the legend tells of both. A caption that has no room even then
 * stands in the notes alone.
 */
export function slideLayout(slide: SlideWords): readonly SlidePart[] {
  const credits = creditsAtFoot(slide.credits, slideColumns(slide.legends.length).words);
  const room = credits.top - slideMargin.y - 8;
  for (const words of fewerAndFewer(slide)) {
    for (const scale of scales) {
      const parts = columnOf(words, scale);
      if (bottomOf(parts) - slideMargin.y <= room) return [...parts, ...credits.parts];
    }
  }
  const last = scales[scales.length - 1] ?? scales[0];
  return [...columnOf({ ...slide, said: [] }, last), ...credits.parts];
}

function fewerAndFewer(slide: SlideWords): readonly SlideWords[] {
  if (slide.said.length === 0) return [slide];
  const unasked = { ...slide, questions: [] };
  return [slide, unasked, { ...unasked, finding: [] }, { ...slide, said: [] }];
}

/** The lowest edge of all of them. */
function bottomOf(parts: readonly SlidePart[]): number {
  return Math.max(...parts.map(({ box }) => box.y + box.height));
}

function columnOf(slide: SlideWords, scale: Scale): readonly SlidePart[] {
  const { x, width } = slideColumns(slide.legends.length).words;
  const parts: SlidePart[] = [];
  let y: number = slideMargin.y;
  const add = (name: string, paragraphs: readonly SlideRun[][], after: number, title = false) => {
    const leading = title ? 1.2 : scale.leading;
    const part = textPart(name, { x, y, width }, paragraphs, { leading, title });
    parts.push(part);
    y += part.box.height + after;
  };
  add(names.metric, [[run(slide.metric, Math.max(small, scale.rest), ink.soft, true)]], 1);
  add(names.title, titleLines(slide.title, scale.title, width), 3, true);
  if (slide.finding.length > 0) add(names.finding, titleLines(slide.finding, scale.question, width), 3);
  if (slide.said.length > 0) {
    add(
      names.caption,
      slide.said.map((line) => [run(line, scale.question, ink.text)]),
      3,
    );
  }
  if (slide.questions.length > 0) {
    add(
      names.questions,
      slide.questions.flatMap((question) => balanced(question, scale.question, width, ink.text)),
      2,
    );
  }
  add(
    names.facts,
    slide.facts.map((fact) => [run(fact, small, ink.soft)]),
    scale.gap + 4,
  );

  const columns = slide.legends.length;
  const own = (width - (columns - 1) * columnGap) / columns;
  const drawn = slide.legends.map((legend, index) =>
    legendParts(legend, { x: x + index * (own + columnGap), y, width: own }, scale),
  );
  parts.push(...drawn.flat());
  y = Math.max(...drawn.map(bottomOf)) + Math.max(scale.gap, 4);
  add(names.silence, balanced(slide.silence, small, width, ink.text), 2);
  const keys = keysOf(slide, { x, y, width });
  parts.push(...keys);
  if (keys.length > 0) y = bottomOf(keys) + 2;
  add(names.remarks, [[run(slide.remarks.join("　"), small, ink.soft)]], 0);
  return parts;
}

function legendParts(
  { heading, entries }: SlideLegend,
  { x, y, width }: Omit<SlideBox, "height">,
  scale: Scale,
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
function leadRuns({ lead }: SlideEntry, scale: Scale): readonly SlideRun[] {
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

/** The keys beside one another where there is room, else below. */
function keysOf({ keys }: SlideWords, { x, y, width }: Omit<SlideBox, "height">): readonly SlidePart[] {
  const indent = 34;
  let left = x;
  let top = y;
  return keys.flatMap(({ label, sample }): SlidePart[] => {
    const own = Math.min(width - indent, lineWidth(label, small) + 1);
    if (left > x && left + indent + own > x + width) {
      left = x;
      top += 20;
    }
    const box = { x: left + indent, y: top, width: own };
    const text = textPart(names.keys, box, [[run(label, small, ink.text)]], { leading: smallLeading });
    const parts: SlidePart[] = [
      { kind: "sample", name: label, box: { x: left, y: top, width: 27, height: 16.875 }, sample },
      text,
    ];
    left += indent + own + 14;
    return parts;
  });
}
