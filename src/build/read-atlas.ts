import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseMunicipalities } from "../geo/municipalities.ts";
import { type OsakaTopology, parseTopology, requireMunicipalities } from "../geo/topology.ts";
import { type Joined, joinAtlas } from "../join.ts";
import { parseBreaks } from "../survey/breaks.ts";
import { checkCodings, checkMetricIds, checkReading } from "../survey/check-codings.ts";
import type { InputText } from "../survey/input-text.ts";
import { parseMetric, parseReading } from "../survey/parse-metric.ts";
import { parseSurvey } from "../survey/parse-survey.ts";

/** The joined atlas, the topology's own text for the browser, and the files that all of it was made from. */
export interface BuiltAtlas extends Joined {
  readonly topology: OsakaTopology;
  readonly topologyText: string;
  /** Paths from the root, for a development server to watch. */
  readonly files: readonly string[];
}

const survey = "seeds/hearing-h24";

/**
 * Reads and checks every input of the atlas. Nothing that has passed can be wrong in the browser.
 *
 * @param root folder of the project; tests give it a copy with one thing broken
 * @throws InputError for the first input that does not say what it has to
 */
export function readAtlas(root: string): BuiltAtlas {
  const files: string[] = [];
  const read = (file: string): InputText => {
    files.push(file);
    return { file, text: readFileSync(join(root, file), "utf8") };
  };
  const list = (folder: string): readonly string[] =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".yaml"))
      .sort()
      .map((name) => `${folder}/${name}`);

  const source = read(`${survey}/source.txt`);
  const parsed = parseSurvey(source, read(`${survey}/centres.yaml`), read(`${survey}/items.yaml`));
  const breaks = parseBreaks(read(`${survey}/spaces.yaml`), parsed);

  const metrics = list(`${survey}/metrics`).map((path) => {
    const { file, text } = read(path);
    return { file, metric: parseMetric(file, text) };
  });
  checkMetricIds(metrics);
  for (const { file, metric } of metrics) checkCodings(file, metric, parsed, breaks);
  for (const path of ["first", "second"].flatMap((reader) => list(`${survey}/readings/${reader}`))) {
    const { file, text } = read(path);
    checkReading(
      file,
      parseReading(file, text),
      metrics.map(({ metric }) => metric),
      parsed,
      breaks,
    );
  }

  const municipalities = parseMunicipalities(read("geo/municipalities.yaml"));
  const topologyInput = read("geo/osaka.topo.json");
  const topology = parseTopology(topologyInput.file, topologyInput.text);
  requireMunicipalities(
    topology,
    municipalities.map(({ code }) => code),
    topologyInput.file,
  );

  const joined = joinAtlas({ surveyFile: source.file, survey: parsed, breaks, metrics, municipalities, topology });
  return { ...joined, topology, topologyText: topologyInput.text, files };
}
