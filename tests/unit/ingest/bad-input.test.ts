import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { atlasPlugin } from "../../../src/build/atlas-plugin.ts";
import { readAtlas } from "../../../src/ingest/read-atlas.ts";
import { InputError } from "../../../src/model/input-error.ts";
import { buildSite } from "../../support/build-site.ts";
import { type ProjectCopy, copyInputs, copyProject } from "../../support/project-copy.ts";
import { inputError } from "./survey/support.ts";
import { views } from "../../../src/views/registry.ts";

const source = "seeds/hearing-h24/source.txt";
const metric = "seeds/hearing-h24/metrics/office-internship.yaml";
const reading = "seeds/hearing-h24/readings/second/office-internship.yaml";
const municipalities = "geo/municipalities.yaml";
const topology = "geo/osaka.topo.json";

const quote = "3年連続、守口、門真両市で、庁舎実習を受けてくれている";
const bareRow = "北河内西\t門真市・ 守口市\t";
const moriguchi = '- { code: "27209", name: 守口市, kana: もりぐちし, roman: Moriguchi }\n';

/** Takes 守口市 out of the topology; its arcs stay. */
function withoutMoriguchi(copy: ProjectCopy): void {
  const { objects, ...rest } = JSON.parse(readFileSync(join(copy.root, topology), "utf8")) as {
    objects: { municipalities: { geometries: { properties: { code: string } }[] } };
  };
  const { geometries } = objects.municipalities;
  objects.municipalities.geometries = geometries.filter(({ properties }) => properties.code !== "27209");
  copy.write(topology, JSON.stringify({ ...rest, objects }));
}

/** Each breaks one thing: what, how, and the whole message. */
const cases: readonly [what: string, how: (copy: ProjectCopy) => void, message: string][] = [
  [
    "a data row of five cells",
    ({ replace }) => replace(source, bareRow, bareRow.replace("\t", " ")),
    `${source}:96: expected a data row of six tab-separated cells, a centre's name in the first, ` +
      'found a line of 5 cells: "北河内西 門真市・ 守口市\t<p…"',
  ],
  [
    "a data row of seven cells",
    ({ replace }) => replace(source, bareRow, `${bareRow}\t`),
    `${source}:96: expected a data row of six tab-separated cells, a centre's name in the first, ` +
      'found a line of 7 cells: "北河内西\t門真市・ 守口市\t\t<…"',
  ],
  [
    "a municipality in the report that the boundaries lack",
    ({ replace }) => replace(source, bareRow, bareRow.replace("守口市", "森口市")),
    `${source}:96: expected a municipality that the boundaries have, found "森口市"`,
  ],
  [
    "boundaries without a municipality of the report",
    (copy) => {
      copy.replace(municipalities, moriguchi, "");
      withoutMoriguchi(copy);
    },
    `${source}:96: expected a municipality that the boundaries have, found "守口市"`,
  ],
  [
    "a municipality in two areas",
    ({ replace }) => replace(source, "北河内東\t大東市", "北河内東\t守口市・ 大東市"),
    `${source}:102: expected municipalities that no other area has, ` +
      "found 守口市, which stands in the area of 北河内西 on line 96 already",
  ],
  [
    "a quote that is not in its row",
    ({ replace }) => replace(metric, quote, quote.replace("3年", "4年")),
    `${metric} at codings[0].quotes[0].text: expected a passage that stands once in the row of kitakawachi-nishi, ` +
      `found "${quote.replace("3年", "4年")}", which stands nowhere in it`,
  ],
  [
    "a quote that stands in its row twice",
    ({ replace }) => replace(source, bareRow, `${bareRow}<p>・${quote}</p>`),
    `${metric} at codings[0].quotes[0].text: expected a passage that stands once in the row of kitakawachi-nishi, ` +
      `found "${quote}", which stands there 2 times (development, network)`,
  ],
  [
    "a quote of a reading that is not in its row",
    ({ replace }) => replace(reading, quote, quote.replace("3年", "4年")),
    `${reading} at codings[0].quotes[0].text: expected a passage that stands once in the row of kitakawachi-nishi, ` +
      `found "${quote.replace("3年", "4年")}", which stands nowhere in it`,
  ],
  [
    "a value that is not in the codebook",
    ({ replace }) => replace(metric, "[門真市, 守口市]\n    value: held", "[門真市, 守口市]\n    value: hold"),
    `${metric} at codings[0].value: expected one of held, planned, unrealised, not-mentioned, found "hold"`,
  ],
  [
    "a metric that leaves a municipality out",
    ({ replace }) => replace(metric, "[門真市, 守口市]", "[門真市]"),
    `${metric} at codings: expected a coding of every municipality of kitakawachi-nishi, if need be not-mentioned, ` +
      "found none of 守口市",
  ],
  [
    "a topology without a municipality",
    withoutMoriguchi,
    `${topology} at objects.municipalities: expected municipality 27209 once, found none of that code`,
  ],
  [
    "a metric of more values than there are fills",
    ({ replace }) =>
      replace(
        metric,
        "values:\n",
        `values:\n${[1, 2, 3, 4].map((n) => `  - { id: more-${n}, label: { ja: 他${n} } }\n`).join("")}`,
      ),
    `${metric} at values: expected at most 6 values, as many as there are fills that can be told apart, found 7`,
  ],
  [
    "a reading of no metric",
    ({ remove }) => remove(metric),
    `seeds/hearing-h24/readings/first/office-internship.yaml at metric: expected the id of a metric, ` +
      'found "office-internship"',
  ],
  [
    "a label point outside its municipality",
    ({ replace }) => replace(municipalities, "[135.2908, 34.3908]", "[135.5, 34.7]"),
    `${municipalities} at [38].labelPoint: expected a point within 田尻町, found [135.5, 34.7]`,
  ],
  ["a report that is not there", ({ remove }) => remove(source), `${source}: expected a file of that name, found none`],
  [
    "no metric at all",
    ({ remove }) => remove("seeds/hearing-h24/metrics"),
    `seeds/hearing-h24/metrics: expected a metric in a YAML or JSON file, found none`,
  ],
];

test("copied as they are, the inputs are read", { timeout: 30_000 }, () => {
  expect(readAtlas(copyInputs().root, views).record.metrics).toHaveLength(8);
});

describe("the build is stopped by", { timeout: 30_000 }, () => {
  test.each(cases)("%s", (_, breakIt, message) => {
    const copy = copyInputs();
    breakIt(copy);
    expect(inputError(() => readAtlas(copy.root, views)).message).toBe(message);
  });
});

describe("the command that builds", () => {
  test("fails, writes nothing and prints the message alone", { timeout: 30_000 }, async () => {
    const copy = copyProject();
    copy.replace(metric, "[門真市, 守口市]\n    value: held", "[門真市, 守口市]\n    value: hold");
    const { status, stdout, stderr, outDir } = await buildSite(copy.root);
    expect(stderr.trim().split("\n")).toEqual([
      "error during build:",
      `${metric} at codings[0].value: expected one of held, planned, unrealised, not-mentioned, found "hold"`,
    ]);
    expect({ status, stdout, written: existsSync(outDir) }).toEqual({ status: 1, stdout: "", written: false });
  });

  test("fails where a cell of the table would be a formula", { timeout: 30_000 }, async () => {
    const copy = copyProject();
    copy.replace(metric, 'note: { ja: "昨年の実績。', 'note: { ja: "=昨年の実績。');
    const { stderr } = await buildSite(copy.root);
    expect(stderr.trim().split("\n")[1]).toMatch(
      /^data\/codings\.csv at office-internship\/27202\/note: expected a text that a spreadsheet .*, found "=昨年の実績。/u,
    );
  });
});

test("a build by Vite's API is rejected with the error itself", { timeout: 30_000 }, async () => {
  const copy = copyProject();
  copy.replace(metric, "[門真市, 守口市]", "[門真市]");
  const building = build({ root: copy.root, configFile: false, logLevel: "silent", plugins: [atlasPlugin()] });
  await expect(building).rejects.toThrow(InputError);
});
