import { ink, lineWidth } from "../../render/page/block/block.ts";
import type { SlideWords } from "./slide.ts";
import { messages } from "./messages.ja.ts";
import { slideColumns, slideMargin } from "./slide-page.ts";
import { legendParts } from "./slide-legend.ts";
import { type SlideBox, type SlidePart, type SlideRun, bottomOf } from "./slide-part.ts";
import { type SlideScale, scales } from "./slide-scale.ts";
import { balanced, credits as creditsAtFoot, run, small, smallLeading, textPart, titleLines } from "./slide-text.ts";

const { parts: names } = messages;

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

function columnOf(slide: SlideWords, scale: SlideScale): readonly SlidePart[] {
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
