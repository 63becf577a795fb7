import { hasHatch, hatchSample } from "../../derive/scope-paint.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Paint } from "../../theme/palette.ts";
import { reduce } from "../../state/reduce.ts";
import type { State } from "../../state/state.ts";
import type { Vocabulary } from "../../state/vocabulary.ts";
import { symbolsOf } from "../../cartography/symbols.ts";
import { type ViewModel, deriveViewModel } from "../../derive/view-model.ts";
import { handoutOf } from "../../derive/handout.ts";
import { provenanceOf } from "../../derive/wording/provenance.ts";
import { messages } from "./messages.ja.ts";
import { codingMessages } from "../../messages/ja/codings.ts";
import { countMessages } from "../../messages/ja/counts.ts";
import { pictureMessages } from "../../messages/ja/pictures.ts";
import { scopeLabels } from "../../messages/ja.ts";
import { describeView } from "../../render/page/description.ts";
import { safeName, shownPlace } from "../../render/page/file-name.ts";
import { titleOf } from "../../render/page/map/map-title.ts";
import { type LegendEntry, entryOf, fullLabels, legendEntries } from "../../render/page/block/legend-entries.ts";
import { mapSvg } from "../../render/page/map/map-picture.ts";
import { shownFact } from "../../render/page/shown-fact.ts";
import { sameViewOnSlide } from "../../render/page/same-view.ts";
import { slideColumns, unitsPerPoint } from "./slide-page.ts";
import { sampleSvg, symbolSvg } from "./slide-sample.ts";

/** How a legend shows a class: by a fill alone, or by a small picture of its own. */
export type SlideSample =
  { readonly kind: "fill"; readonly paint: Paint } | { readonly kind: "picture"; readonly svg: string };

/** One line of a slide's legend. */
export interface SlideEntry extends Pick<LegendEntry, "short" | "lead" | "other"> {
  readonly sample: SlideSample;
}

/** A legend of a slide. */
export interface SlideLegend {
  /** Null where there is one legend alone. */
  readonly heading: string | null;
  readonly entries: readonly SlideEntry[];
}

/** What a slide says, before it is laid out. */
export interface SlideWords {
  /** The metric, or both. */
  readonly metric: string;
  /** The finding, or what somebody has written in its place; in phrases that no line break parts. */
  readonly title: readonly string[];
  /** The finding where it is not the title; empty where it is. */
  readonly finding: readonly string[];
  /** What somebody has written below the title, a line each. */
  readonly said: readonly string[];
  readonly questions: readonly string[];
  /** The place, the survey's date, and which part is shown. */
  readonly facts: readonly string[];
  readonly legends: readonly SlideLegend[];
  /** What the line within a municipality says. */
  readonly keys: readonly { readonly sample: SlideSample; readonly label: string }[];
  /** What silence means. */
  readonly silence: string;
  /** Full labels of shortened ones, who read the values, how to read the counts, and the sources. */
  readonly remarks: readonly string[];
  /** The slide's map in words. */
  readonly description: string;
  readonly credits: readonly string[];
  /** The speaker's notes, one line each. */
  readonly notes: readonly string[];
}

/** What a slide says and shows. */
export interface Slide extends SlideWords {
  /** The map as an SVG of its place's proportions. */
  readonly map: string;
}

/** Names of a slide's map are 12 points high at least. */
const leastNames = 1.8;

/**
 * The slide of a view.
 *
 * @param address the public one that opens the same view; null where the site has none
 */
export function slideOf(atlas: Atlas, view: ViewModel, address: string | null): Slide {
  const { map } = slideColumns(view.second ? 2 : 1);
  const size = { width: map.width * unitsPerPoint, height: map.height * unitsPerPoint };
  return {
    ...slideWords(atlas, view, address),
    map: mapSvg(view, { ...size, labels: true, callout: true, leastScale: leastNames }),
  };
}

/** The words of a view's slide. */
export function slideWords(atlas: Atlas, view: ViewModel, address: string | null): SlideWords {
  const { second } = view;
  const same = sameViewOnSlide(address, second ? 2 : 1);
  const symbols = symbolsOf(second?.classes ?? []);
  const legends: SlideLegend[] = [
    {
      heading: second ? pictureMessages.colours(view.metric.label) : null,
      entries: legendEntries(view).map((entry) => ({ ...entry, sample: sampleOf(entry.paint) })),
    },
  ];
  if (second) {
    legends.push({
      heading: pictureMessages.symbols(second.metric.label),
      entries: second.classes.map((entry) => ({
        ...entryOf(entry),
        sample: { kind: "picture", svg: symbolSvg(symbols.get(entry.value)) },
      })),
    });
  }
  return {
    metric: titleOf(view),
    title: view.headline,
    finding: [],
    said: [],
    questions: [view.metric.question, ...(second ? [second.metric.question] : [])],
    facts: [view.survey.subject, view.survey.asOf, ...shownFact(view)],
    legends,
    keys: hasHatch(view) ? [{ sample: sampleOf(hatchSample), label: scopeLabels.area }] : [],
    silence: view.caption.silence,
    remarks: [
      ...new Set(fullLabels([...view.classes, ...(second?.classes ?? [])])),
      ...(view.caption.unitNote === null ? [] : [view.caption.unitNote]),
      ...(view.metric.unit === "municipality" ? [countMessages.overlapping] : []),
      view.caption.origin,
    ],
    description: describeView(view),
    credits: [
      view.survey.credits.report,
      view.survey.credits.boundaries,
      provenanceOf(view),
      ...(same.line === null ? [] : [same.line]),
    ],
    notes: [...notesOf(atlas, view), ...same.notes],
  };
}

/** The views that a presentation is made of: what is shown now, then the other metrics as their picker lists them. */
export function slideViews(
  atlas: Atlas,
  current: State,
  metrics: ReadonlySet<string>,
  vocabulary: Vocabulary,
): readonly ViewModel[] {
  const here: State = { ...current, view: vocabulary.initial.view, mode: "explore" };
  const chosen = atlas.metrics.filter(({ id }) => metrics.has(id));
  const first = chosen.filter(({ id }) => id === current.metric);
  const others = chosen.filter(({ id }) => id !== current.metric);
  return [
    ...first.map(() => deriveViewModel(atlas, here, vocabulary)),
    ...others.map(({ id }) => {
      // Pins and the second metric belong to the current metric alone; place, selection and shapes hold for every slide.
      const state = reduce(here, { type: "choose-metric", metric: id }, vocabulary);
      return deriveViewModel(atlas, { ...state, with: null, withValues: [] }, vocabulary);
    }),
  ];
}

/** Name of a presentation's file, without its ending. */
export function slidesFileName([first, ...others]: readonly ViewModel[]): string {
  const place = first ? shownPlace(first) : "";
  const second = first?.second?.metric.label ?? null;
  const named = first ? messages.fileTitle(first.metric.label, second, others.length > 0) : "";
  return safeName(`${named}_${place}_${first?.survey.fileLabel ?? ""}`);
}

/** A texture is drawn as a picture, because office programs have other textures. */
function sampleOf(paint: Paint): SlideSample {
  return paint.pattern ? { kind: "picture", svg: sampleSvg(paint) } : { kind: "fill", paint };
}

/** The map in words, and every passage that its values rest on, with the centre that said it. */
function notesOf(atlas: Atlas, view: ViewModel): readonly string[] {
  return [describeView(view), ...passagesOf(atlas, view), "", ...sourceNotes(view)];
}

/** Every passage that the values of a view's metrics rest on, with the centre that said it, and what silence means. */
export function passagesOf(atlas: Atlas, view: ViewModel): readonly string[] {
  const lines: string[] = [];
  for (const metric of handoutOf(atlas, view).metrics) {
    lines.push("", messages.passages(metric.label));
    for (const { centre, municipalities, answer, quotes, note } of metric.annex) {
      lines.push(messages.answer(centre, municipalities, answer.class.label));
      for (const { text, columnLabel, heading } of quotes ?? []) {
        lines.push(codingMessages.quoted(oneLine(text), columnLabel, heading));
      }
      if (note) lines.push(codingMessages.note(oneLine(note)));
    }
    for (const { class: entry, municipalities, meaning } of metric.silent) {
      lines.push(messages.answer(entry.label, municipalities, meaning));
    }
  }
  return lines;
}

/** What the values are, and what they were read in. */
export function sourceNotes(view: ViewModel): readonly string[] {
  return [provenanceOf(view), codingMessages.cited.source(view.survey.credits.report, view.survey.asOf)];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ");
}
