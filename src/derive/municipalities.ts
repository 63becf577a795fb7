import { punctuation } from "../messages/ja/punctuation.ts";
import { placeMessages } from "../messages/ja/places.ts";
import { type Atlas, type Metric, type Municipality, byId, valueOf } from "../model/atlas.ts";
import type { TilePlace } from "../model/geography.ts";
import type { State } from "../state/state.ts";
import type { Scope } from "../model/metric.ts";
import type { Paint } from "../theme/palette.ts";
import { scopePaint } from "./scope-paint.ts";
import { scopeTextOf } from "./wording/scope-text.ts";
import type { LegendClass } from "./legend-classes.ts";
import type { SecondModel } from "./second-metric.ts";

/** One municipality as the active metric shows it. */
export interface MunicipalityModel {
  readonly code: string;
  readonly name: string;
  /** What it can be found by: name in Japanese, reading in hiragana and in Latin letters, all lower case. */
  readonly names: readonly string[];
  readonly labelPoint: readonly [number, number];
  readonly labelRadius: number;
  readonly area: number;
  readonly directions: Municipality["directions"];
  /** Its centre, or null where no row covers it. */
  readonly centre: { readonly id: string; readonly name: string } | null;
  readonly class: LegendClass;
  /** The class's paint, hatched where the answer was given for the whole area of a question to municipalities. */
  readonly paint: Paint;
  /** Null for the two values of silence. */
  readonly scope: Scope | null;
  /** What the passage is about, in a phrase; null where there is none. */
  readonly scopeText: string | null;
  readonly selected: boolean;
  /**
   * One line for hover and screen readers: name first, then centre and value, or both values where the map shows two.
   */
  readonly description: string;
}

/**
 * The municipalities by rising code.
 *
 * @param second the second metric, where the map shows one
 * @param tiles places of the tiles by code; null where the map shows land
 */
export function municipalitiesOf(
  atlas: Atlas,
  metric: Metric,
  classes: readonly LegendClass[],
  second: SecondModel | null,
  state: State,
  tiles: Readonly<Record<string, TilePlace>> | null,
): readonly MunicipalityModel[] {
  return atlas.municipalities.map((municipality) => {
    const { code, name, printed = name, kana, roman, area } = municipality;
    const { labelPoint, labelRadius, directions } = tiles?.[code] ?? municipality;
    const coding = metric.codings[code] ?? { kind: "uncovered" };
    const value = valueOf(coding);
    const legendClass = classes.find((candidate) => candidate.value === value);
    if (!legendClass) throw new Error(`${metric.id} has no class ${value}`);
    const scope = coding.kind === "coded" ? coding.scope : null;
    const centre = municipality.centre === null ? null : byId(atlas.centres, municipality.centre);
    return {
      code,
      name,
      names: [printed, kana, roman.toLowerCase()],
      labelPoint,
      labelRadius,
      area,
      directions,
      centre: centre && { id: centre.id, name: centre.name },
      class: legendClass,
      paint: scopePaint(legendClass.paint, scope, metric.unit),
      scope,
      scopeText: scopeTextOf(atlas, metric, code),
      selected: code === state.municipality,
      description: punctuation.list([
        name,
        ...(centre ? [placeMessages.area(centre.name)] : []),
        punctuation.pair(metric.label, legendClass.label),
        ...(second ? [punctuation.pair(second.metric.label, second.classOf[code]?.label ?? "")] : []),
      ]),
    };
  });
}
