import { ink } from "../../render/page/block/block.ts";
import { messages } from "./messages.ja.ts";
import { slideHead, slideSize } from "./slide-page.ts";
import type { SlideBox, SlidePart, SlideRun } from "./slide-part.ts";
import { balanced, credits as creditsAtFoot, run, small, smallLeading, textPart } from "./slide-text.ts";

/** What somebody has written over a slide. */
export interface WrittenWords {
  readonly title: string;
  /** A line each. */
  readonly caption: readonly string[];
}

/** Sizes of type over a figure in points: the first that leaves it enough of the slide, else the last. */
const scales = [
  { title: 30, caption: 16 },
  { title: 26, caption: 14 },
  { title: 22, caption: 13 },
  { title: 20, caption: small },
] as const;

/** How high the words over a figure may be before they are set smaller, in points. */
const mostOfWords = 104;

const { x, y: top, width } = slideHead;
const { parts: names } = messages;

/** Words over a figure that is as large as the rest of the slide. */
export function figureLayout(
  words: WrittenWords,
  proportions: { readonly width: number; readonly height: number },
): { readonly parts: readonly SlidePart[]; readonly box: SlideBox } {
  const tried = scales.map(({ title, caption }) => wordsOf(words, title, caption));
  const parts = tried.find((one) => bottomOf(one) - top <= mostOfWords) ?? tried.at(-1) ?? [];
  const y = bottomOf(parts) + 6;
  const height = Math.min(slideSize.height - 8 - y, ((slideSize.width - 16) * proportions.height) / proportions.width);
  const own = (height * proportions.width) / proportions.height;
  return { parts, box: { x: (slideSize.width - own) / 2, y, width: own, height } };
}

/** Words alone: what was written, what there is instead of a figure, and the credits. */
export function wordsLayout(
  words: WrittenWords,
  { remarks, credits }: { readonly remarks: readonly string[]; readonly credits: readonly string[] },
): readonly SlidePart[] {
  const foot = creditsAtFoot(credits, { x, width });
  const written = wordsOf(words, 36, 20);
  const y = bottomOf(written) + 16;
  const rest = textPart(
    names.remarks,
    { x, y, width },
    remarks.map((line) => [run(line, 15, ink.soft)]),
    { leading: smallLeading },
  );
  return [...written, rest, ...foot.parts];
}

function wordsOf({ title, caption }: WrittenWords, titleSize: number, size: number): readonly SlidePart[] {
  const leading = { title: 1.2, caption: 1.3 };
  const head = textPart(names.title, { x, y: top, width }, balanced(title, titleSize, width, ink.text, true), {
    leading: leading.title,
    title: true,
  });
  if (caption.length === 0) return [head];
  const below = { x, y: bottomOf([head]) + 4, width };
  const lines = caption.map((line): SlideRun[] => [run(line, size, ink.text)]);
  return [head, textPart(names.caption, below, lines, { leading: leading.caption })];
}

function bottomOf(parts: readonly SlidePart[]): number {
  return Math.max(...parts.map(({ box }) => box.y + box.height));
}
