import type { SurveyFacts } from "./survey-facts.ts";
import type { Directions, Geography, Tile, Tiles } from "./geography.ts";
import type { MetricKind, MetricUnit, MetricValue, Scope } from "./metric.ts";
import type { ItemSpan } from "./span.ts";
import type { ColumnId, ItemKind } from "./survey.ts";
import type { Topic } from "./topic.ts";

/** A municipality's answer to one metric. */
export type Coding =
  | { readonly kind: "coded"; readonly value: string; readonly scope: Scope }
  /** Counted, and nothing found. Such a value rests on no passage and has no scope. */
  | { readonly kind: "unfound"; readonly value: string }
  | { readonly kind: "not-mentioned" }
  | { readonly kind: "uncovered" };

/** One question put to every municipality, joined to the municipalities by their codes. */
export interface Metric {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  readonly unit: MetricUnit;
  /** The kind of question. With `hits`, values are steps of a count, so no row is silent. */
  readonly kind: MetricKind | "hits";
  /** The finding as a headline, counts and all, in phrases that no line break parts. */
  readonly headline: readonly string[];
  /** The metric's own values in the codebook's order, without `not-mentioned` and `uncovered`. */
  readonly values: readonly MetricValue[];
  /** By five-digit municipality code; every municipality has one. */
  readonly codings: Readonly<Record<string, Coding>>;
}

/** A centre and its coverage area. */
export interface Centre {
  readonly id: string;
  readonly name: string;
  /** As the report prints it, where the page has the name in other letters. */
  readonly printed?: string;
  readonly kana: string;
  /** Codes of the municipalities in its coverage area, in the report's order. */
  readonly municipalities: readonly string[];
}

/** A municipality and its place on the map. */
export interface Municipality {
  /** Five-digit code: 全国地方公共団体コード without its check digit. */
  readonly code: string;
  readonly name: string;
  /** As it is written in Japanese, where the page has the name in other letters. */
  readonly printed?: string;
  /** Reading in hiragana. */
  readonly kana: string;
  /** Reading in Latin letters without the suffix, e.g. `Moriguchi`. */
  readonly roman: string;
  /** The centre whose coverage area it belongs to, or null where no row covers it. */
  readonly centre: string | null;
  /** Where its name stands: longitude and latitude in degrees. */
  readonly labelPoint: readonly [number, number];
  /** Radius in metres of the largest circle around `labelPoint` inside the municipality. */
  readonly labelRadius: number;
  /** Ground area in square kilometres. */
  readonly area: number;
  /** The municipality that an arrow key leads to. */
  readonly directions: Directions;
}

/** An item of the findings as it is shown: the scan's stray spaces are gone, everything else as printed. */
export interface FindingItem {
  readonly kind: ItemKind;
  readonly marker: string;
  readonly text: string;
}

/** A quote joined to its place in the findings. */
export interface Evidence {
  readonly column: ColumnId;
  /** The passage as shown. */
  readonly text: string;
  /** The heading that the passage stands under, or null where it stands under none. */
  readonly heading: string | null;
  /** Usually one; several where the passage runs over several items. */
  readonly spans: readonly ItemSpan[];
}

/** What a coding rests on. */
export interface CodingEvidence {
  readonly quotes: readonly Evidence[];
  readonly note: string | null;
}

/** A run of items about one topic. */
export interface TopicPassage {
  readonly column: ColumnId;
  /** Index of the first item in its column. */
  readonly from: number;
  /** Index of the last item, which belongs to it. */
  readonly to: number;
  /** True where the item belongs to another topic and only touches on this one. */
  readonly inPassing: boolean;
}

/** The report's text, which is loaded after the first map. */
export interface Findings {
  /** By centre id, then column. */
  readonly centres: Readonly<Record<string, Readonly<Record<ColumnId, readonly FindingItem[]>>>>;
  /** By topic id, then centre id; a centre without anything on a topic has no entry. */
  readonly topics: Readonly<Record<string, Readonly<Record<string, readonly TopicPassage[]>>>>;
  /** By metric id, then municipality code; uncovered municipalities have none. */
  readonly evidence: Readonly<Record<string, Readonly<Record<string, CodingEvidence>>>>;
  /** The layout of the tiles. */
  readonly tiles: readonly Tile[];
}

/** Everything that view models are derived from. It is frozen. */
export interface Atlas {
  readonly survey: SurveyFacts;
  /** In the picker's order; the first is the default. */
  readonly metrics: readonly Metric[];
  /** In the report's order. */
  readonly centres: readonly Centre[];
  /** By rising code. */
  readonly municipalities: readonly Municipality[];
  /** What the findings are about, in the order in which a page lists it. */
  readonly topics: readonly Topic[];
  readonly geography: Geography;
  /** Null until the findings, which contain the layout, have been loaded. */
  readonly tiles: Tiles | null;
  /** Null until it has been loaded. */
  readonly findings: Findings | null;
}

/** The part of the atlas that the build writes for the first map. */
export type AtlasRecord = Pick<Atlas, "survey" | "metrics" | "centres" | "municipalities" | "topics">;

/**
 * The entry with a known id. Ids reach the state only through the URL codec, which checks them.
 *
 * @throws Error naming the id when there is no such entry
 */
export function byId<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`unknown id ${id}`);
  return entry;
}

/** The municipality with a code, or null. */
export function municipalityByCode(atlas: Atlas, code: string): Municipality | null {
  return atlas.municipalities.find((municipality) => municipality.code === code) ?? null;
}

/** The name of a municipality; its code where the atlas does not have it. */
export function municipalityName(atlas: Atlas, code: string): string {
  return municipalityByCode(atlas, code)?.name ?? code;
}

/** The value id of a coding, the two of silence included. */
export function valueOf(coding: Coding): string {
  return "value" in coding ? coding.value : coding.kind;
}
