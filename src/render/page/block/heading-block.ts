import { type Block, fittedBlock, ink, stack, textBlock, type } from "./block.ts";

/** The content of a picture's heading. */
export interface Heading {
  /** What the title is about: the metric, or where no metric is the picture's own, what the picture is of. */
  readonly above: string;
  /** In phrases that no line break parts, or as somebody wrote it. */
  readonly title: string | readonly string[];
  readonly subtitle: string | null;
  /** The metric's question, one a metric. */
  readonly questions: readonly string[];
  /** The date of the statements and the part that is shown. */
  readonly facts: readonly string[];
}

const titleSizes = [
  { size: type.title, lines: 3 },
  { size: 50, lines: 3 },
  { size: 44, lines: 3 },
  { size: 50, lines: 4 },
  { size: 44, lines: 5 },
  { size: 38, lines: 6 },
  { size: 34, lines: 6 },
  { size: 28, lines: 9 },
  { size: 24, lines: 12 },
  { size: 20, lines: 99 },
];

const subtitleSizes = [
  { size: type.subtitle, lines: 3 },
  { size: 26, lines: 5 },
  { size: 22, lines: 99 },
];

/**
 * The heading of a picture, no higher than a height. A long title becomes smaller and is cut only where no size fits.
 */
export function headingBlock(heading: Heading, width: number, height: number): Block & { readonly cut: boolean } {
  const { title, subtitle, questions, facts } = heading;
  const gap = 10;
  const above = textBlock(heading.above, width, { size: type.fact, bold: true, fill: ink.soft, balanced: true });
  const below = stack(
    [
      ...questions.map((question) =>
        textBlock(question, width, { size: type.question, lineHeight: 1.35, balanced: true }),
      ),
      stack(
        facts.map((fact) =>
          textBlock(fact, width, { size: type.note, fill: ink.soft, lineHeight: 1.4, balanced: true }),
        ),
        0,
      ),
    ],
    gap,
  );
  const room = height - above.height - below.height - 2 * gap;
  const second = subtitle?.trim()
    ? fittedBlock(subtitle, width, Math.max(room * 0.4, 40), subtitleSizes, { lineHeight: 1.35, balanced: true })
    : null;
  const first = fittedBlock(title, width, Math.max(room - (second ? second.height + gap : 0), 60), titleSizes, {
    bold: true,
    lineHeight: 1.25,
    balanced: true,
  });
  const block = stack([above, first, ...(second ? [second] : []), below], gap);
  return { ...block, cut: first.cut || second?.cut === true };
}
