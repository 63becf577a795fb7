import { type CodingRecord, codedMetrics, codingsOf } from "../../../derive/codings.ts";
import { type LegendClass, classesOf } from "../../../derive/legend-classes.ts";
import { scopePaint } from "../../../derive/scope-paint.ts";
import { type Atlas, type Metric, municipalityName } from "../../../model/atlas.ts";
import { groupedBy } from "../../../model/grouped-by.ts";
import { type Scope, notMentioned, uncovered } from "../../../model/metric.ts";
import type { Paint } from "../../../theme/palette.ts";

/** Municipalities that a map draws alike. */
export interface Drawn {
  readonly value: string;
  readonly paint: Paint;
  /** Codes. */
  readonly municipalities: readonly string[];
}

/** A coverage area whose value holds for all of it. */
export interface WholeArea {
  readonly centre: string;
  /** Codes and names of its municipalities, in the report's order. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** What the pictures of the guide show: the survey's first metric, by examples from its own answers. */
export interface Guide {
  readonly metric: Pick<Metric, "label" | "question">;
  /** Its classes, as its legend has them. */
  readonly classes: readonly LegendClass[];
  /** The same classes, where answers about a whole area stand apart. */
  readonly byScope: readonly Drawn[];
  readonly silent: LegendClass;
  readonly uncovered: LegendClass;
  /** The first answer about municipalities themselves, with its class; null while the findings have not been loaded. */
  readonly answer: { readonly coding: CodingRecord; readonly class: LegendClass } | null;
  /** Null where no answer is about a whole area of several municipalities. */
  readonly area: WholeArea | null;
  /** Label of a metric whose answers are all the centres'; null where there is none. */
  readonly byCentre: string | null;
}

/**
 * Chooses the examples of an atlas.
 *
 * @throws Error when it has no metric that people read
 */
export function guideOf(atlas: Atlas): Guide {
  const metrics = codedMetrics(atlas);
  const metric = metrics.find(({ unit }) => unit === "municipality") ?? metrics[0];
  if (!metric) throw new Error("an atlas has at least one metric that people read");
  const classes = classesOf(atlas, metric, []);
  const classOf = (value: string): LegendClass => {
    const found = classes.find((entry) => entry.value === value);
    if (!found) throw new Error(`${metric.id} has no value ${value}`);
    return found;
  };
  const coding = codingsOf(atlas, metric).find(({ scope, evidence }) => scope === "municipality" && evidence.quotes[0]);
  return {
    metric,
    classes,
    byScope: classes.flatMap(({ value, paint, municipalities }) =>
      groupedBy(municipalities, (code) => scopeOf(metric, code)).map((codes) => ({
        value,
        paint: scopePaint(paint, scopeOf(metric, codes[0]), metric.unit),
        municipalities: codes,
      })),
    ),
    silent: classOf(notMentioned),
    uncovered: classOf(uncovered),
    answer: coding ? { coding, class: classOf(coding.value.id) } : null,
    area: wholeAreaOf(atlas, metric),
    byCentre: metrics.find(({ unit }) => unit === "centre")?.label ?? null,
  };
}

function scopeOf(metric: Metric, code: string): Scope | null {
  const coding = metric.codings[code];
  return coding?.kind === "coded" ? coding.scope : null;
}

function wholeAreaOf(atlas: Atlas, metric: Metric): WholeArea | null {
  const found = atlas.centres.find(
    ({ municipalities }) =>
      municipalities.length > 1 && municipalities.every((code) => scopeOf(metric, code) === "area"),
  );
  if (!found) return null;
  const { name, municipalities } = found;
  return {
    centre: name,
    codes: municipalities,
    names: municipalities.map((code) => municipalityName(atlas, code)),
  };
}
