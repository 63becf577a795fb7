import { expect, test } from "vitest";
import type { CodingEntry, MetricFile } from "../../../../src/model/metric.ts";
import { editionOf } from "../../../../src/ingest/join/edition.ts";
import { readAtlas } from "../../../../src/ingest/read-atlas.ts";
import { atlas } from "../../../support/real-atlas.ts";
import { views } from "../../../../src/views/registry.ts";

const coded: CodingEntry = {
  kind: "coded",
  centre: "suita",
  municipalities: ["吹田市"],
  value: "held",
  scope: "area",
  quotes: [{ column: "network", text: "庁舎実習" }],
};
const metric = (id: string, codings: readonly CodingEntry[]) =>
  ({ metric: { id, codings } as unknown as MetricFile }) as const;
const edition = editionOf([metric("a", [coded]), metric("b", [])]);

test("an edition is the same whatever the order of the files, the notes and the language", () => {
  expect(edition).toMatch(/^[0-9a-f]{7}$/u);
  expect(editionOf([metric("b", []), metric("a", [{ ...coded, note: "注" }])])).toBe(edition);
  expect(readAtlas(process.cwd(), views, "en").record.survey.edition).toBe(atlas.survey.edition);
});

test.each<[string, CodingEntry]>([
  ["value", { ...coded, value: "planned" }],
  ["scope", { ...coded, scope: "municipality" }],
  ["quote", { ...coded, quotes: [{ column: "network", text: "庁舎" }] }],
  ["municipality", { ...coded, municipalities: ["豊中市"] }],
])("it changes with a %s", (_, changed) => {
  expect(editionOf([metric("a", [changed]), metric("b", [])])).not.toBe(edition);
});
