import { hasHatch, hatchSample } from "../../../derive/scope-paint.ts";
import { countMessages } from "../../../messages/ja/counts.ts";
import type { ViewModel } from "../../../derive/view-model.ts";
import { scopeLabels } from "../../../messages/ja.ts";
import { type Block, emptyBlock, ink, place, stack, textBlock, type } from "./block.ts";
import { fullLabels, legendEntries } from "./legend-entries.ts";
import { type LegendLine, type LegendLineOptions, legendLines, showsOther } from "./legend-lines.ts";
import type { PictureNode } from "../node/nodes.ts";
import { gutter } from "../page.ts";
import { swatchNode, swatchSize } from "../node/swatch.ts";

/** What a legend shows. */
export interface LegendOptions {
  readonly counts: boolean;
  /** Height of a line's label; by default that of a large legend. */
  readonly size?: number;
}

const noteStyle = { size: type.note, fill: ink.soft, lineHeight: 1.4 };
const noteGap = 6;

/** The classes, a line each, with their counts. */
export function legendBlock(view: ViewModel, width: number, options: LegendOptions): Block {
  return legendLines(linesOf(view, options), width, lineOptions(options));
}

/**
 * What a legend's reader must know: what silence means, what short labels leave out, whose the values are, what the hatch
 * and the counts say, where all of it is from.
 *
 * @param views whose legends stand on the page; what holds for all of them is said once
 * @param legend width of the legends, which decides whether they count in both units
 */
export function captionNotes(
  views: readonly ViewModel[],
  width: number,
  options: LegendOptions & { readonly legend: number },
): Block {
  return stack(notesOf(views, width, options), noteGap);
}

/** The same in two columns. */
export function captionNotesBeside(
  views: readonly ViewModel[],
  width: number,
  options: LegendOptions & { readonly legend: number },
): Block {
  const own = (width - gutter) / 2;
  const notes = notesOf(views, own, options);
  const half = notes.reduce((sum, { height }) => sum + height, 0) / 2;
  let height = 0;
  const first = notes.filter((note) => {
    height += note.height;
    return height - note.height / 2 <= half;
  });
  const columns = [first, notes.slice(first.length)].map((column) => stack(column, noteGap));
  return {
    width,
    height: Math.max(...columns.map((column) => column.height)),
    nodes: columns.map((column, index) => place(column, index * (own + gutter), 0)),
  };
}

function notesOf(
  views: readonly ViewModel[],
  width: number,
  { legend, ...options }: LegendOptions & { readonly legend: number },
): readonly Block[] {
  const once = (said: readonly (string | null)[]) => [...new Set(said)].filter((text) => text !== null);
  const overlapping = views.some(
    (view) =>
      view.metric.unit === "municipality" &&
      options.counts &&
      showsOther(linesOf(view, options), legend, lineOptions(options)),
  );
  const notes = (said: readonly (string | null)[]) =>
    once(said).map((text) => textBlock(text, width, { ...noteStyle, balanced: true }));
  const silence = once(views.map(({ caption }) => caption.silence)).map((text) =>
    textBlock(text, width, { ...noteStyle, size: type.fact, fill: ink.text, balanced: true }),
  );
  return [
    ...silence,
    ...notes(views.flatMap(({ classes }) => fullLabels(classes))),
    // Beside a metric of another unit, it would not say which of them it is about.
    ...(views.every(({ metric }) => metric.unit === "centre")
      ? notes(views.map(({ caption }) => caption.unitNote))
      : []),
    views.some(hasHatch) ? hatchKey(width) : emptyBlock,
    ...notes([overlapping ? countMessages.overlapping : null, ...views.map(({ caption }) => caption.origin)]),
  ].filter(({ height }) => height > 0);
}

function linesOf(view: ViewModel, { size = type.label }: LegendOptions): readonly LegendLine[] {
  return legendEntries(view).map((entry) => ({
    ...entry,
    sample: [swatchNode({ x: 0, y: 0, scale: sampleScale(size) }, entry.paint)],
  }));
}

function lineOptions({ counts, size = type.label }: LegendOptions): LegendLineOptions {
  const scale = sampleScale(size);
  return {
    counts,
    size,
    sample: { width: swatchSize.width * scale, height: swatchSize.height * scale },
    padding: size * 0.22,
  };
}

function sampleScale(size: number): number {
  return Math.round(size * 5) / 100;
}

/** What the hatch says. */
function hatchKey(width: number): Block {
  const scale = 1.2;
  const indent = swatchSize.width * scale + 12;
  const text = textBlock(scopeLabels.area, width - indent, noteStyle);
  const nodes: PictureNode[] = [swatchNode({ x: 0, y: 2, scale }, hatchSample), place(text, indent, 0)];
  return { width, height: Math.max(text.height, swatchSize.height * scale + 4), nodes };
}
