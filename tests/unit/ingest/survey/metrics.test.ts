import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkCodings, checkMetricIds, checkCoderReading } from "../../../../src/ingest/survey/check-codings.ts";
import { parseMetric, parseCoderReading } from "../../../../src/ingest/survey/parse-metric.ts";
import { breaks, inputError, parseSmall, seed, seedText, survey } from "./support.ts";

const file = "metrics/office-internship.yaml";
const text = readFileSync("tests/fixtures/survey/metric.yaml", "utf8");
const small = parseSmall({
  lines: {
    4: "北\t大阪市\t\t\t\t・庁舎実習をしている。相談は少ない。",
    9: "南\t堺市・ 高石市\t・相談、相談\t・来年から\t\t",
  },
});

/** The fixture with one passage replaced. */
function changed(from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in the fixture`);
  return text.replace(from, to);
}

const check = (metric: string) => checkCodings(file, parseMetric(file, metric), small);
const message = (call: () => unknown) => inputError(call).message;

describe("a metric file", () => {
  test("is read", () => {
    const metric = parseMetric(file, text);
    expect(metric).toMatchObject({ id: "office-internship", order: 1, label: "庁舎実習", kind: "answer" });
    expect(metric.values).toEqual([
      { id: "held", label: "実施", short: "実施" },
      { id: "planned", label: "予定または協議中（今はない）", short: "予定・協議中" },
    ]);
    expect(metric.codings[0]).toEqual({
      kind: "coded",
      centre: "kita",
      municipalities: ["大阪市"],
      value: "held",
      scope: "municipality",
      quotes: [{ column: "network", text: "庁舎実習をしている" }],
      note: "市庁舎のこと",
    });
    expect(metric.codings[1]).toEqual({
      kind: "not-mentioned",
      centre: "minami",
      municipalities: ["堺市"],
      note: "触れていない",
    });
    expect(metric.codings[2]).not.toHaveProperty("note");
    check(text);
  });

  test.each([
    ["an unknown key", "order: 1", "order: 1\nweight: 2", "weight: expected no such key, found one"],
    ["a missing key", "label: { ja: 庁舎実習 }\n", "", "label: expected a value, found none"],
    [
      "a label in no language",
      "label: { ja: 庁舎実習 }",
      "label: 庁舎実習",
      'label: expected a mapping of keys to values, found "庁舎実習"',
    ],
    [
      "a label in another language alone",
      "label: { ja: 庁舎実習 }",
      "label: { en: Placements }",
      "label.ja: expected a value, found none",
    ],
    [
      "a long label and no short one",
      ", short: { ja: 予定・協議中 }",
      "",
      "values[1]: expected a short label of at most 12 characters",
    ],
    ["no kind", "kind: answer\n", "", "kind: expected a value, found none"],
    ["an unknown kind", "kind: answer", "kind: good", 'kind: expected ("answer" | "burden" | "nominal"), found "good"'],
    ["an order in words", "order: 1", "order: first", 'order: expected number, found "first"'],
    ["an order between two", "order: 1", "order: 1.5", "order: expected a whole number, found 1.5"],
    [
      "an empty label",
      "label: { ja: 庁舎実習 }",
      'label: { ja: " " }',
      'label.ja: expected a text that is not empty, found " "',
    ],
    [
      "an odd id",
      "id: office-internship",
      "id: Office",
      "id: expected an id of lower-case letters, digits and hyphens",
    ],
    ["an unknown column", "column: network", "column: net", "codings[0].quotes[0].column: expected ("],
    [
      "an unknown scope",
      "scope: area",
      "scope: city",
      'codings[2].scope: expected ("municipality" | "area"), found "city"',
    ],
    ["no scope", "    scope: area\n", "", "codings[2].scope: expected a value, found none"],
    [
      "no quote",
      "quotes:\n      - { column: issues, text: 来年から }",
      "quotes: []",
      "codings[2].quotes: expected at least one quote",
    ],
    [
      "a scope where nothing is said",
      "value: not-mentioned",
      "value: not-mentioned\n    scope: area",
      "codings[1].scope: expected no such key",
    ],
    ["a value that is no text", "value: held", "value: true", "codings[0].value: expected string, found true"],
    [
      "a value id twice",
      "id: planned",
      "id: held",
      'values[1].id: expected an id that no other value has, found "held", the id of values[0]',
    ],
    ["the id of silence", "id: planned", "id: not-mentioned", "values[1].id: expected an id that is not reserved"],
    ["the id of no area", "id: planned", "id: uncovered", "values[1].id: expected an id that is not reserved"],
  ])("with %s is refused", (_, from, to, expected) => {
    expect(message(() => parseMetric(file, changed(from, to)))).toContain(`${file} at ${expected}`);
  });

  test("that is no YAML, or has a key twice, is refused with the line", () => {
    expect(inputError(() => parseMetric(file, "id: [")).location).toEqual({ file, line: 1 });
    expect(inputError(() => parseMetric(file, "id: a\norder: 1\norder: 2")).location).toEqual({ file, line: 3 });
    expect(message(() => parseMetric(file, ""))).toContain(`${file}: expected a mapping of keys to values, found null`);
  });
});

describe("codings that do not fit the report are refused", () => {
  test.each([
    [
      "an unknown centre",
      "centre: kita",
      "centre: higashi",
      'codings[0].centre: expected the id of a centre of the report, found "higashi"',
    ],
    [
      "another area's municipality",
      "[大阪市]",
      "[大阪市, 堺市]",
      'codings[0].municipalities[1]: expected one of 大阪市, found "堺市"',
    ],
    [
      "a value the metric does not have",
      "value: planned",
      "value: absent",
      'codings[2].value: expected one of held, planned, not-mentioned, found "absent"',
    ],
    ["uncovered as a value", "value: planned", "value: uncovered", "codings[2].value: expected one of held"],
    [
      "a municipality left out",
      "[堺市]",
      "[]",
      "codings: expected a coding of every municipality of minami, if need be not-mentioned, found none of 堺市",
    ],
    [
      "a municipality in two entries",
      "[堺市]",
      "[堺市, 高石市]",
      'codings[2].municipalities[0]: expected a municipality coded once, found "高石市", which codings[1].municipalities[1] has already',
    ],
    [
      "a municipality twice in one",
      "[堺市]",
      "[堺市, 堺市]",
      "codings[1].municipalities[1]: expected a municipality coded once",
    ],
    [
      "a quote not in the row",
      "text: 来年から",
      "text: 今年から",
      'codings[2].quotes[0].text: expected a passage that stands once in the row of minami, found "今年から", which stands nowhere in it',
    ],
    [
      "a quote twice in the row",
      "issues, text: 来年から",
      "development, text: 相談",
      'codings[2].quotes[0].text: expected a passage that stands once in the row of minami, found "相談", which stands there 2 times',
    ],
    [
      "a quote in another column",
      "issues, text",
      "network, text",
      "codings[2].quotes[0].text: expected a passage in column network",
    ],
    [
      "a quote cut short",
      "庁舎実習をしている }",
      "庁舎実習をして }",
      "codings[0].quotes[0].text: expected a passage that ends where a clause ends",
    ],
  ])("%s", (_, from, to, expected) => {
    expect(message(() => check(changed(from, to)))).toContain(`${file} at ${expected}`);
  });

  test("two metrics of one id", () => {
    const metric = parseMetric(file, text);
    checkMetricIds([{ file, metric }]);
    expect(
      message(() =>
        checkMetricIds([
          { file, metric },
          { file: "metrics/b.yaml", metric },
        ]),
      ),
    ).toBe(`metrics/b.yaml at id: expected an id that no other metric has, found "office-internship", as in ${file}`);
  });
});

describe("a reading", () => {
  // Its notes stand as the reader wrote them; a metric's are keyed by language.
  const codings = text.slice(text.indexOf("codings:")).replace(/note: \{ ja: (.+) \}/gu, "note: $1");
  const reading = parseCoderReading("r.yaml", `metric: office-internship\n${codings}`);
  const metric = parseMetric(file, text);

  test("has the codings of a metric and nothing else", () => {
    expect(reading).toEqual({ metric: "office-internship", codings: metric.codings });
    expect(message(() => parseCoderReading("r.yaml", text))).toContain("r.yaml at");
    checkCoderReading("r.yaml", reading, [metric], small);
  });

  test("of no metric is refused, and one that does not fit the report", () => {
    expect(message(() => checkCoderReading("r.yaml", reading, [], small))).toBe(
      'r.yaml at metric: expected the id of a metric, found "office-internship"',
    );
    const short = { ...reading, codings: reading.codings.slice(1) };
    expect(message(() => checkCoderReading("r.yaml", short, [metric], small))).toContain("found none of 大阪市");
  });
});

describe("the codings of August 2012", () => {
  const metrics = readdirSync(`${seed}/metrics`).map((name) => {
    const source = seedText(`metrics/${name}`);
    return { file: source.file, name, metric: parseMetric(source.file, source.text) };
  });

  test("are those of the metrics, each in the file of its id", () => {
    checkMetricIds(metrics);
    expect(metrics.map(({ name }) => name)).toEqual(metrics.map(({ metric }) => `${metric.id}.yaml`));
    const inOrder = [...metrics].sort((a, b) => a.metric.order - b.metric.order);
    expect(inOrder.map(({ metric }) => metric.id)).toEqual([
      "office-internship",
      "employment-subcommittee",
      "employer-development",
      "universal-support-goal",
      "staff-shortage",
      "transition-provider-awareness",
      "school-registration",
      "job-info-route",
    ]);
  });

  test.each(metrics)("$name fits the report", ({ file: path, metric }) => {
    checkCodings(path, metric, survey, breaks);
    expect(metric.codings.flatMap(({ municipalities }) => municipalities)).toHaveLength(42);
  });

  test.each(["first", "second"])("the %s readings fit the report", (reader) => {
    const names = readdirSync(`${seed}/readings/${reader}`);
    expect(names).toEqual(metrics.map(({ name }) => name));
    for (const name of names) {
      const source = seedText(`readings/${reader}/${name}`);
      const reading = parseCoderReading(source.file, source.text);
      checkCoderReading(
        source.file,
        reading,
        metrics.map(({ metric }) => metric),
        survey,
        breaks,
      );
    }
  });
});
