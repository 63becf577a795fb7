import { Ajv } from "ajv";
import { csvParse, csvParseRows } from "d3";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { dataPackage } from "../../../src/ingest/data-package/data-package.ts";
import type { PackageDescriptor } from "../../../src/ingest/data-package/descriptor.ts";
import { tableAsCsv } from "../../../src/ingest/data-package/table.ts";
import { zipped } from "../../../src/ingest/data-package/zipped.ts";
import { openData } from "../../../src/ingest/open-data/open-data.ts";
import { readAtlas } from "../../../src/ingest/read-atlas.ts";
import { projectRoot } from "../../support/project-copy.ts";
import { unzip } from "../../support/unzip.ts";
import { views } from "../../../src/views/registry.ts";
import { inputError } from "./survey/support.ts";

const built = readAtlas(projectRoot, views);
const files = dataPackage(built, "MIT License");
const bytes = await zipped(files);
const entries = unzip(bytes);
const textOf = (path: string): string => {
  const entry = entries.get(path);
  if (!entry) throw new Error(`no ${path}`);
  return entry.text;
};
const descriptor = JSON.parse(textOf("datapackage.json")) as PackageDescriptor;
const tables = descriptor.resources.flatMap(({ name, path, schema }) => (schema ? [{ name, path, schema }] : []));
const rowsOf = (name: string) => csvParse(textOf(`${name}.csv`));

/** What the profiles of Frictionless, version 1, ask of a package, its resources and their tables. */
const named = { type: "string", pattern: "^[-a-z0-9._/]+$" };
const profile = {
  type: "object",
  required: ["resources"],
  properties: {
    name: named,
    licenses: {
      type: "array",
      minItems: 1,
      items: { type: "object", anyOf: [{ required: ["name"] }, { required: ["path"] }] },
    },
    sources: { type: "array", minItems: 1, items: { type: "object", required: ["title"] } },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "profile"],
        properties: {
          name: named,
          path: { type: "string", pattern: "^(?!/)(?!.*\\.\\.)" },
          profile: { enum: ["data-resource", "tabular-data-resource"] },
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              fields: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name"],
                  properties: { name: { type: "string" }, type: { enum: ["string", "number"] } },
                },
              },
              foreignKeys: { type: "array", items: { type: "object", required: ["fields", "reference"] } },
            },
          },
        },
        if: { properties: { profile: { const: "tabular-data-resource" } } },
        then: { required: ["schema"] },
      },
    },
  },
};

describe("the data package", () => {
  test("is read by another program, and is the same whenever it is made", async () => {
    expect(Object.fromEntries([...entries].map(([path, { text }]) => [path, text]))).toEqual(files);
    expect(new Set([...entries.values()].map(({ time }) => time)).size).toBe(1);
    expect(Buffer.from(await zipped(files)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("says of itself what Frictionless asks for, and names every file but those for people", () => {
    const ajv = new Ajv({ allErrors: true });
    expect(ajv.validate(profile, descriptor), ajv.errorsText()).toBe(true);
    const paths = descriptor.resources.map(({ path }) => path);
    expect([...paths, "LICENSE.md", "README.md", "datapackage.json"].toSorted()).toEqual(
      [...entries.keys()].toSorted(),
    );
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(paths.length);
  });

  test.each(tables.map((table) => [table.name, table] as const))("has %s as described", (_, { path, schema }) => {
    expect(textOf(path).startsWith("\uFEFF")).toBe(false);
    const [head, ...rows] = csvParseRows(textOf(path));
    expect(head).toEqual(schema.fields.map(({ name }) => name));
    expect(rows.length).toBeGreaterThan(17);
    for (const row of rows) {
      expect(row).toHaveLength(schema.fields.length);
      for (const [index, { type }] of schema.fields.entries()) {
        if (type === "number") expect(Number.isFinite(Number(row[index]))).toBe(true);
      }
    }
    const content = csvParse(textOf(path));
    const keys = content.map((row) => schema.primaryKey.map((name) => row[name]).join("\n"));
    expect(new Set(keys).size).toBe(rows.length);
    for (const { fields, reference } of schema.foreignKeys) {
      const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields]));
      for (const row of content) expect(row[fields] === "" || known.has(row[fields]), row[fields]).toBe(true);
    }
  });

  test("has every settled value, both readings of it, and every quote within its centre's findings", () => {
    const { atlas } = openData(built);
    expect(rowsOf("codings")).toHaveLength(344);
    const readings = rowsOf("readings");
    for (const reader of ["first", "second"]) {
      const own = readings.filter((row) => row["reader"] === reader);
      expect(own, reader).toHaveLength(8 * 42);
      for (const { metric = "", municipality_code: code, value } of own) {
        const municipality = atlas.municipalities.find((candidate) => candidate.code === code);
        expect(municipality?.codings[metric]?.value, `${reader} ${metric} ${code}`).toBe(value);
      }
    }
    const findings = new Map(rowsOf("centres").map((row) => [row["centre"], row]));
    const quotes = rowsOf("quotes");
    expect(quotes.length).toBeGreaterThan(250);
    for (const { centre, column = "", quote } of quotes) expect(findings.get(centre ?? "")?.[column]).toContain(quote);
  });

  test("has outlines of every municipality and every area, wound as RFC 7946 asks", () => {
    const outlines = (name: string) =>
      JSON.parse(textOf(`${name}.geojson`)) as FeatureCollection<Polygon | MultiPolygon, Record<string, string>>;
    const codes = outlines("municipalities").features.map(({ properties }) => properties["code"]);
    expect(codes.toSorted()).toEqual(built.record.municipalities.map(({ code }) => code));
    const areas = outlines("areas");
    expect(areas.features.map(({ properties }) => properties["centre"])).toEqual(
      built.record.centres.map(({ id }) => id),
    );
    for (const { geometry } of [...outlines("municipalities").features, ...areas.features]) {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      for (const [exterior = []] of polygons) {
        const turns = exterior.slice(1).map(([x = 0, y = 0], index) => {
          const [beforeX = 0, beforeY = 0] = exterior[index] ?? [];
          return (x - beforeX) * (y + beforeY);
        });
        expect(turns.reduce((sum, part) => sum + part, 0)).toBeLessThan(0);
      }
    }
  });

  test("tells people how to read it, how to cite it and what they may do with it", () => {
    const readme = textOf("README.md");
    expect(readme).toContain("「いいえ」ではありません");
    expect(readme).toContain(built.record.survey.citation);
    expect(readme).toContain("## How to cite it");
    for (const { title } of built.report.rules) expect(readme).toContain(title);
    expect(textOf("LICENSE.md")).toBe("MIT License");
  });
});

test("a cell that a spreadsheet would compute stops the build", () => {
  const field = { name: "note", type: "string", description: "" } as const;
  const table = {
    name: "readings",
    title: "",
    fields: [field],
    rows: [["甲"], ["=1+1"]],
    primaryKey: [],
    foreignKeys: [],
  };
  expect(inputError(() => tableAsCsv(table)).message).toBe(
    'data/readings.csv at row 2, note: expected a text that a spreadsheet does not take for a formula, found "=1+1"',
  );
});
