import type { AtlasRecord, Findings } from "../../model/atlas.ts";
import type { MunicipalityEntry } from "../geo/municipalities.ts";
import type { Tile } from "../../model/geography.ts";
import type { OsakaTopology } from "../../geo/topology.ts";
import { checkAreas, codesByName } from "./codes.ts";
import { joinCodings } from "./codings.ts";
import { editionOf } from "./edition.ts";
import { joinEvidence } from "./evidence.ts";
import { fillCounts } from "../counts.ts";
import { headlineOf } from "./headline.ts";
import { shownName } from "./shown-name.ts";
import { joinPlaces } from "./places.ts";
import { mapColumns, shownText } from "./shown-text.ts";
import { type TopicInput, joinTopics } from "./topics.ts";
import type { KeptBreaks } from "../survey/breaks.ts";
import type { NamedMetric } from "../survey/check-codings.ts";
import type { SurveyFile } from "../survey/survey-file.ts";
import type { Language } from "../../model/language.ts";
import type { Survey } from "../../model/survey.ts";

/** Everything that is joined. Each part has been parsed and checked by itself. */
export interface JoinInput extends TopicInput {
  readonly language: Language;
  /** Names the facts' file in messages. */
  readonly factsFile: string;
  /** Facts about the survey. */
  readonly facts: SurveyFile["facts"];
  /** Names the report in messages. */
  readonly surveyFile: string;
  readonly survey: Survey;
  readonly breaks: KeptBreaks;
  /** In any order. */
  readonly metrics: readonly NamedMetric[];
  /** Names the list of municipalities in messages. */
  readonly municipalitiesFile: string;
  readonly municipalities: readonly MunicipalityEntry[];
  readonly topology: OsakaTopology;
  readonly tiles: readonly Tile[];
}

/** What the browser gets: the record for the first map, the findings after it. */
export interface Joined {
  readonly record: AtlasRecord;
  readonly findings: Findings;
}

/**
 * Joins report, codings and boundaries.
 *
 * @throws {InputError} when the report names a municipality that the boundaries lack, a quote is not in its row, or a
 *   label point lies outside its municipality
 */
export function joinAtlas(input: JoinInput): Joined {
  const { survey, breaks, municipalities } = input;
  checkAreas(input.surveyFile, survey, municipalities);
  const codes = codesByName(municipalities);
  const metrics = [...input.metrics].sort(
    (a, b) => a.metric.order - b.metric.order || (a.metric.id < b.metric.id ? -1 : 1),
  );
  const rows = survey.rows.map((row) => ({ row, text: shownText(row, breaks) }));
  const centres = survey.rows.map(({ id, name, kana, roman, municipalities: names }) => ({
    id,
    ...shownName(input.language, name, roman),
    kana,
    municipalities: names.map(codes),
  }));
  const places = joinPlaces(input, centres);
  const coded = metrics.map((named) => ({ ...named, own: joinCodings(named.metric, municipalities, codes) }));
  const counted = { metrics: coded.map(({ own }) => own), centres, municipalities: places };
  return {
    record: {
      survey: {
        ...input.facts,
        edition: editionOf(metrics),
        origin: fillCounts(input.facts.origin, counted, { file: input.factsFile, key: "origin" }),
      },
      metrics: coded.map(({ file, metric, own }) => ({
        ...own,
        headline: headlineOf(file, metric, counted, input.language),
      })),
      centres,
      municipalities: places,
      topics: input.topics.topics,
    },
    findings: {
      centres: Object.fromEntries(
        rows.map(({ row, text }) => [row.id, mapColumns(text, (items) => items.map(({ shown }) => shown))]),
      ),
      topics: joinTopics(input, rows),
      tiles: input.tiles,
      evidence: Object.fromEntries(metrics.map((named) => [named.metric.id, joinEvidence(named, rows, breaks, codes)])),
    },
  };
}
