import { countMessages, unitWord } from "../messages/ja/counts.ts";
import { type Atlas, type Metric, valueOf } from "../model/atlas.ts";
import { type Paint, notMentionedPaint, uncoveredPaint, valuePaint } from "../theme/palette.ts";
import { hitPaint } from "../theme/hit-paints.ts";
import { type MetricUnit, notMentioned, uncovered } from "../model/metric.ts";
import { silenceLabels, silenceShortLabels } from "../messages/ja.ts";

/** A count with its unit's word. */
export interface Tally {
  readonly count: number;
  /** What is counted. */
  readonly of: MetricUnit;
  readonly unit: string;
}

/** One class of the active metric: a value, how it is drawn, and who has it. */
export interface LegendClass {
  readonly value: string;
  /** In full. */
  readonly label: string;
  /** For a line of a legend, the map, a cell. */
  readonly short: string;
  /** True for `not-mentioned` and `uncovered`, which are nobody's answers. */
  readonly silent: boolean;
  /** True where a reader might mistake it for a "no": silence, and a search that found nothing. */
  readonly cautioned: boolean;
  readonly paint: Paint;
  /** Codes of the municipalities, by rising code. */
  readonly municipalities: readonly string[];
  /** Ids of the centres with at least one municipality in the class, in the report's order. */
  readonly centres: readonly string[];
  /** How many, in the metric's unit: centres where the answers are the centres', municipalities where they are theirs. */
  readonly lead: Tally;
  /** How many in the other unit; null where that says nothing: of nobody, and of those in no centre's area. */
  readonly other: Tally | null;
  /** The counts in words; centres come first where the metric asks about centres. */
  readonly count: string;
  readonly pinned: boolean;
}

/**
 * The classes of a metric in the legend's order. Empty classes are kept, because an answer that nobody gave is a
 * finding.
 */
export function classesOf(atlas: Atlas, metric: Metric, pinned: readonly string[]): readonly LegendClass[] {
  const values = [
    ...metric.values.map((value, index) => ({
      ...value,
      silent: false,
      // The lowest step of a count means that nothing was found.
      cautioned: metric.kind === "hits" && index === metric.values.length - 1,
      paint: metric.kind === "hits" ? hitPaint(index) : valuePaint(metric.kind, index),
    })),
    ...(metric.kind === "hits"
      ? []
      : [
          {
            id: notMentioned,
            label: silenceLabels[notMentioned],
            short: silenceShortLabels[notMentioned],
            silent: true,
            cautioned: true,
            paint: notMentionedPaint,
          },
        ]),
    {
      id: uncovered,
      label: silenceLabels[uncovered],
      short: silenceShortLabels[uncovered],
      silent: true,
      cautioned: false,
      paint: uncoveredPaint,
    },
  ];
  return values.map(({ id, label, short, silent, cautioned, paint }) => {
    const members = atlas.municipalities.filter(({ code }) => {
      const coding = metric.codings[code];
      return coding !== undefined && valueOf(coding) === id;
    });
    const home = new Set(members.map((member) => member.centre));
    const centres = atlas.centres.filter((centre) => home.has(centre.id)).map((centre) => centre.id);
    return {
      value: id,
      label,
      short,
      silent,
      cautioned,
      paint,
      municipalities: members.map((member) => member.code),
      centres,
      ...talliesOf(metric, id, members.length, centres.length),
      count: countInWords(metric, members.length, centres.length),
      pinned: pinned.includes(id),
    };
  });
}

function talliesOf(
  { unit }: Metric,
  value: string,
  municipalities: number,
  centres: number,
): Pick<LegendClass, "lead" | "other"> {
  const ofMunicipalities = tally(municipalities, "municipality");
  const ofCentres = tally(centres, "centre");
  if (value === uncovered) return { lead: ofMunicipalities, other: null };
  const [lead, other] = unit === "centre" ? [ofCentres, ofMunicipalities] : [ofMunicipalities, ofCentres];
  return { lead, other: municipalities === 0 ? null : other };
}

function tally(count: number, of: MetricUnit): Tally {
  return { count, of, unit: unitWord(count, of) };
}

function countInWords(metric: Metric, municipalities: number, centres: number): string {
  if (centres === 0) return countMessages.municipalities(municipalities);
  return metric.unit === "centre"
    ? countMessages.centresFirst(centres, municipalities)
    : countMessages.municipalitiesFirst(municipalities, centres);
}
