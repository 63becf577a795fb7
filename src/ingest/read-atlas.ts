import type { Language } from "../model/language.ts";
import { words } from "./words.ts";
import { relative, sep } from "node:path";
import { parseMunicipalities } from "./geo/municipalities.ts";
import { parseOtherNames } from "./geo/other-names.ts";
import { parseTiles } from "./geo/tile-layout.ts";
import type { OsakaTopology } from "../geo/topology.ts";
import { parseTopology, requireMunicipalities } from "./geo/parse-topology.ts";
import { InputError } from "../model/input-error.ts";
import { type Joined, joinAtlas } from "./join/join.ts";
import { checkAreas } from "./join/codes.ts";
import { joinReport } from "./join/report.ts";
import { parseBuiltInScenes } from "./built-in-scenes.ts";
import type { Scene } from "../state/scene.ts";
import type { ViewTraits } from "../state/view-traits.ts";
import { type KeptBreaks, parseBreaks } from "./survey/breaks.ts";
import { type NamedMetric, checkCodings, checkMetricIds, checkCoderReading } from "./survey/check-codings.ts";
import { parseAbbreviations } from "./survey/abbreviations.ts";
import { parseCodebook } from "./survey/codebook.ts";
import { parseGlossary } from "./survey/glossary.ts";
import { parseMisprints } from "./survey/misprints.ts";
import { parseOverviewLinks } from "./survey/overview-links.ts";
import { type CoderReading, parseMetric, parseCoderReading } from "./survey/parse-metric.ts";
import type { InputText } from "./survey/input-text.ts";
import { type PageWords, parseSurveyFile } from "./survey/survey-file.ts";
import { parseSurvey } from "./survey/parse-survey.ts";
import type { Survey } from "../model/survey.ts";
import { parseMentions, parseTopics } from "./survey/topics.ts";
import { mostValues } from "../model/metric.ts";
import type { OtherNames } from "../model/other-names.ts";
import type { Report } from "../model/report.ts";
import { InputFiles } from "./input-files.ts";

/** The joined atlas, the topology's own text for the browser, and the files that all of it was made from. */
export interface BuiltAtlas extends Joined {
  /** Of the page that it is for. */
  readonly language: Language;
  /** The report, which search, codebook and report view load. */
  readonly report: Report;
  readonly topology: OsakaTopology;
  readonly topologyText: string;
  /** What places are found by besides their own names, which the search box loads. */
  readonly otherNames: OtherNames;
  /** What each of the two readers found, as made. */
  readonly readings: readonly Reading[];
  /** Title and description of the page. */
  readonly page: PageWords;
  /** The scenes that come with the application. */
  readonly scenes: readonly Scene[];
  /** Paths from the root, with `/` on every system. */
  readonly files: readonly string[];
}

/** One reader's codings of one metric. */
export interface Reading {
  readonly reader: "first" | "second";
  readonly file: string;
  readonly content: CoderReading;
}

const seeds = "seeds";
const municipalitiesFile = "geo/municipalities.yaml";
const otherNamesFile = "geo/other-names.yaml";
const topologyFile = "geo/osaka.topo.json";
const tilesFile = "geo/tiles.yaml";

/**
 * Whether a file is an input of the atlas, whether or not it exists.
 *
 * @param root folder of the project
 * @param file absolute path of the file
 */
export function isInput(root: string, file: string): boolean {
  const path = relative(root, file).split(sep).join("/");
  return path.startsWith(`${seeds}/`) || [municipalitiesFile, otherNamesFile, topologyFile, tilesFile].includes(path);
}

/**
 * Reads and checks every input of the atlas, so that the browser need not check it again.
 *
 * Causes are checked before consequences: a row with an unknown municipality would not fit its codings either, but the
 * row is what must be corrected.
 *
 * @param root folder of the project; tests give it a copy with one thing broken
 * @param views that the scenes of the inputs may show
 * @param language of the page that it is for
 * @throws {InputError} for the first input that is wrong
 */
export function readAtlas(root: string, views: readonly ViewTraits[], language: Language = "ja"): BuiltAtlas {
  const files = new InputFiles(root, language);
  const seed = files.onlyFolder(seeds);
  const source = files.read(`${seed}/source.txt`);
  const factsFile = `${seed}/survey.yaml`;
  const { facts, table, page } = parseSurveyFile(files.read(factsFile));
  const survey = parseSurvey(source, table, files.read(`${seed}/centres.yaml`), files.read(`${seed}/items.yaml`));
  const breaks = parseBreaks(files.read(`${seed}/spaces.yaml`), survey);

  const municipalities = parseMunicipalities(files.read(municipalitiesFile));
  checkAreas(source.file, survey, municipalities);
  const otherNames = parseOtherNames(files.read(otherNamesFile), municipalities);
  const topologyText = files.read(topologyFile).text;
  const topology = parseTopology(topologyFile, topologyText);
  requireMunicipalities(
    topology,
    municipalities.map(({ code }) => code),
    topologyFile,
  );

  const metrics = readMetrics(files, seed, survey, breaks);
  const readings = readReadings(files, seed, metrics, survey, breaks);

  const topicsFile = `${seed}/topics.yaml`;
  const mentionsFile = `${seed}/mentions.yaml`;
  const joined = joinAtlas({
    language,
    factsFile,
    facts,
    topicsFile,
    topics: parseTopics(files.read(topicsFile)),
    mentionsFile,
    mentions: parseMentions(files.read(mentionsFile)),
    surveyFile: source.file,
    survey,
    breaks,
    metrics,
    municipalitiesFile,
    municipalities,
    topology,
    tiles: parseTiles(files.read(tilesFile), municipalities),
  });
  const report = joinReport({
    language,
    survey,
    breaks,
    metrics,
    readings,
    misprints: parsed(files.read(`${seed}/misprints.yaml`), parseMisprints),
    glossary: parsed(files.read(`${seed}/glossary.yaml`), parseGlossary),
    links: parsed(files.read(`${seed}/overview-links.yaml`), parseOverviewLinks),
    abbreviations: parseAbbreviations(files.read(`${seed}/abbreviations.yaml`)),
    codebook: parseCodebook(
      files.read(`${seed}/codebook.yaml`),
      metrics.map(({ metric }) => metric.id),
    ),
  });
  const scenes = parseBuiltInScenes(files.read(`${seed}/scenes.yaml`), joined.record, views);
  const pageWords = counted(page, joined, language);
  return {
    ...joined,
    report,
    readings,
    topology,
    topologyText,
    otherNames,
    page: pageWords,
    scenes,
    files: files.paths,
    language,
  };
}

function readMetrics(files: InputFiles, seed: string, survey: Survey, breaks: KeptBreaks): readonly NamedMetric[] {
  const folder = `${seed}/metrics`;
  const metrics = files
    .readAll(folder)
    .map(({ file, text, language }) => ({ file, metric: parseMetric(file, text, language) }));
  if (metrics.length === 0) throw new InputError({ file: folder }, "a metric in a YAML or JSON file", "none");
  checkMetricIds(metrics);
  for (const named of metrics) {
    checkFills(named);
    checkCodings(named.file, named.metric, survey, breaks);
  }
  return metrics;
}

/** The coders' readings. A metric may have none, or the reading of a single coder. */
function readReadings(
  files: InputFiles,
  seed: string,
  metrics: readonly NamedMetric[],
  survey: Survey,
  breaks: KeptBreaks,
): readonly Reading[] {
  const known = metrics.map(({ metric }) => metric);
  return (["first", "second"] as const).flatMap((reader) =>
    files.readAll(`${seed}/readings/${reader}`).map(({ file, text }) => {
      const content = parseCoderReading(file, text);
      checkCoderReading(file, content, known, survey, breaks);
      return { reader, file, content };
    }),
  );
}

/** Title and description of the page with counts filled in; the title begins with the application's name. */
function counted({ title, description }: PageWords, { record }: Joined, language: Language): PageWords {
  return {
    title: `${words[language].applicationName} — ${title}`,
    description: description
      .replaceAll("{centres}", String(record.centres.length))
      .replaceAll("{municipalities}", String(record.municipalities.length)),
  };
}

function parsed<Content>(
  source: InputText,
  parse: (source: InputText) => Content,
): { readonly file: string; readonly content: Content } {
  return { file: source.file, content: parse(source) };
}

/** Checks that there is a fill for every value. */
function checkFills({ file, metric }: NamedMetric): void {
  if (metric.values.length <= mostValues) return;
  throw new InputError(
    { file, key: "values" },
    `at most ${mostValues} values, as many as there are fills that can be told apart`,
    `${metric.values.length}`,
  );
}
