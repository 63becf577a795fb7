import { inUnit } from "../../messages/ja/counts.ts";
import { punctuation } from "../../messages/ja/punctuation.ts";
import { ink, lineWidth } from "../../render/page/block/block.ts";
import type { SlideEntry, SlideLegend, SlideSample, SlideWords } from "./slide.ts";
import { messages } from "./messages.ja.ts";
import { slideColumns, slideMargin, slideSize } from "./slide-page.ts";
import { swatchSize } from "../../render/page/node/swatch.ts";
import { textWidth } from "../../render/page/node/text-width.ts";
import { reserve, wrap, wrapBalanced, wrapPhrases } from "../../render/page/node/wrap.ts";

/** A rectangle of a slide, in points. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of text in one style. */
export interface SlideRun {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** Six-digit hexadecimal sRGB colour. */
  readonly color: string;
}

/** What stands on a slide beside its map. */
export type SlidePart =
  | {
      readonly kind: "text";
      readonly name: string;
      readonly title: boolean;
      readonly align: "left" | "right";
      readonly box: SlideBox;
      /** Distance of the lines in points. */
      readonly leading: number;
      /** Each a paragraph of runs. */
      readonly paragraphs: readonly (readonly SlideRun[])[];
    }
  | { readonly kind: "sample"; readonly name: string; readonly box: SlideBox; readonly sample: SlideSample }
  | { readonly kind: "rule"; readonly box: SlideBox };

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

const small = 12;
const smallLeading = 1.28;
const columnGap = 20;

/** Lays a slide's words out, in the largest type in which they all fit. */
export function slideLayout(slide: SlideWords): readonly SlidePart[] {
  const credits = creditsOf(slide);
  const room = credits.top - slideMargin.y - 8;
  for (const scale of scales) {
    const parts = columnOf(slide, scale);
    if (bottomOf(parts) - slideMargin.y <= room) return [...parts, ...credits.parts];
  }
  const last = scales[scales.length - 1] ?? scales[0];
  return [...columnOf(slide, last), ...credits.parts];
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
  add(
    names.questions,
    slide.questions.flatMap((question) => balanced(question, scale.question, width, ink.text)),
    2,
  );
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
  const leadWidth = Math.ceil(Math.max(...entries.map((entry) => widthOf(leadRuns(entry, scale)))));
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

/** The credits, from the foot upwards. */
function creditsOf({ credits, legends }: SlideWords): { readonly top: number; readonly parts: readonly SlidePart[] } {
  const { x, width } = slideColumns(legends.length).words;
  const measured = textPart(
    names.credits,
    { x, y: 0, width },
    credits.flatMap((line) => balanced(line, small, width, ink.soft)),
    { leading: smallLeading },
  );
  const top = slideSize.height - slideMargin.y + 4 - measured.box.height;
  return {
    top,
    parts: [
      { kind: "rule", box: { x, y: top - 4, width, height: 0 } },
      { ...measured, box: { ...measured.box, y: top } },
    ],
  };
}

function textPart(
  name: string,
  { x, y, width }: Omit<SlideBox, "height">,
  paragraphs: readonly (readonly SlideRun[])[],
  {
    leading,
    title = false,
    align = "left",
  }: {
    readonly leading: number;
    readonly title?: boolean;
    readonly align?: "left" | "right";
  },
): Extract<SlidePart, { kind: "text" }> {
  const size = Math.max(...paragraphs.flat().map((one) => one.size));
  const lines = paragraphs.reduce((sum, runs) => sum + linesOf(runs, width), 0);
  const line = Math.round(size * leading * 2) / 2;
  return { kind: "text", name, title, align, box: { x, y, width, height: lines * line }, leading: line, paragraphs };
}

/** How many lines a paragraph takes. It is counted at the largest type, so it is never too low. */
function linesOf(runs: readonly SlideRun[], width: number): number {
  const em = runs.reduce((sum, { size }) => Math.max(sum, size), 0);
  if (runs.length === 1) return wrap(runs[0]?.text ?? "", { width: width / em, lines: 99, filled: 1 }).lines.length;
  const total = runs.reduce((sum, { text, size }) => sum + textWidth(text) * size, 0) * (1 + reserve);
  return total <= width
    ? 1
    : wrap(runs.map(({ text }) => text).join(""), { width: width / em, lines: 99 }).lines.length;
}

/** The title's lines, each a paragraph of its own: broken between phrases where the size allows it. */
function titleLines(phrases: readonly string[], size: number, width: number): SlideRun[][] {
  const lines = wrapPhrases(phrases, { width: width / size, lines: 99 })?.lines;
  return lines
    ? lines.map((line) => [run(line, size, ink.text, true)])
    : balanced(phrases.join(""), size, width, ink.text, true);
}

/** A heading in the lines that read well, each a paragraph of its own. */
function balanced(text: string, size: number, width: number, color: string, bold = false): SlideRun[][] {
  return wrapBalanced(text, { width: width / size, lines: 99 }).lines.map((line) => [run(line, size, color, bold)]);
}

function run(text: string, size: number, color: string, bold = false): SlideRun {
  return { text, size, bold, color };
}
