import { csvParse } from "d3";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { createAtlas, withFindings } from "../../../src/derive/atlas.ts";
import { openData } from "../../../src/ingest/open-data/open-data.ts";
import { type BuiltAtlas, readAtlas } from "../../../src/ingest/read-atlas.ts";
import { geographyOf } from "../../../src/geo/geography.ts";
import { valueFills } from "../../../src/theme/palette.ts";
import { vocabularyOf } from "../../../src/state/vocabulary.ts";
import { deriveViewModel } from "../../../src/derive/view-model.ts";
import { added, addedFile, addedMetric } from "../../support/added-metric.ts";
import { copyInputs } from "../../support/project-copy.ts";
import { views } from "../../../src/views/registry.ts";

const formats = [
  ["YAML", "yaml", (value: object) => stringify(value)],
  ["JSON", "json", (value: object) => JSON.stringify(value)],
] as const;

describe.each(formats)(
  "a metric, added as one file in %s and nothing else,",
  { timeout: 30_000 },
  (_, extension, write) => {
    let kept: BuiltAtlas | undefined;
    const built = (): BuiltAtlas => {
      if (kept) return kept;
      const copy = copyInputs();
      copy.write(`${addedFile}.${extension}`, write(addedMetric(readAtlas(copy.root, views))));
      return (kept = readAtlas(copy.root, views));
    };
    const shown = () => {
      const { record, findings, topology } = built();
      const geography = geographyOf(
        topology,
        (code) => record.municipalities.find((m) => m.code === code)?.centre ?? null,
      );
      const atlas = withFindings(createAtlas(record, geography), findings);
      const vocabulary = vocabularyOf(atlas, views);
      const state = { ...vocabulary.initial, metric: added.id, municipality: "27209" };
      return { atlas, view: deriveViewModel(atlas, state, vocabulary) };
    };

    test("is in the record, last, with an answer for each municipality", () => {
      const { metrics, municipalities } = built().record;
      expect(metrics).toHaveLength(9);
      const metric = metrics[8];
      expect(metric).toMatchObject({
        id: added.id,
        label: added.label,
        question: added.question,
        values: added.values,
      });
      expect(Object.keys(metric?.codings ?? {})).toEqual(municipalities.map(({ code }) => code));
    });

    test("is in the address's vocabulary", () => {
      const { metrics } = vocabularyOf(built().record, views);
      expect(metrics.get(added.id)).toEqual(["often", "on-request", "rarely", "not-mentioned", "uncovered"]);
    });

    test("is in the picker, in the legend, on the map and in the panel", () => {
      const { atlas, view } = shown();
      expect(view.metrics.map(({ label }) => label)).toEqual(atlas.metrics.map(({ label }) => label));
      expect(view.metrics.at(-1)).toEqual({ id: added.id, label: added.label, question: added.question });

      expect(view.classes.map(({ value, label, count }) => `${value}: ${label}, ${count}`)).toEqual([
        "often: よく訪ねる, 5センター・15市町村",
        "on-request: 求められれば訪ねる（企業または本人から）, 5センター・12市町村",
        "rarely: あまり訪ねない, 4センター・10市町村",
        "not-mentioned: 記載なし, 4センター・5市町村",
        "uncovered: 圏域外（どのセンターの圏域にも含まれない）, 1市町村",
      ]);
      expect(view.classes.slice(0, 3).map(({ paint }) => paint.fill)).toEqual(valueFills[added.kind].slice(0, 3));

      expect(view.municipalities).toHaveLength(43);
      const valueOf = (name: string) => view.municipalities.find((entry) => entry.name === name)?.class.value;
      expect(["守口市", "大東市", "松原市", "大阪市", "島本町"].map(valueOf)).toEqual([
        "often",
        "on-request",
        "rarely",
        "not-mentioned",
        "uncovered",
      ]);

      if (view.panel.kind !== "municipality") throw new Error(`a panel of kind ${view.panel.kind}`);
      expect(view.panel.active).toMatchObject({ metric: { id: added.id }, class: { value: "often" } });
      expect(view.panel.active.quotes).toHaveLength(1);
      expect(view.panel.codings).toHaveLength(9);
    });

    test("is in the open data", () => {
      const { atlas, csv } = openData(built());
      expect(atlas.metrics.at(-1)?.id).toBe(added.id);
      expect(atlas.municipalities.every(({ codings }) => Object.keys(codings).at(-1) === added.id)).toBe(true);
      const rows = csvParse(csv.slice(1));
      expect(rows).toHaveLength(9 * 43);
      expect(rows.filter(({ metric }) => metric === added.id).map(({ municipality }) => municipality)).toEqual(
        atlas.municipalities.map(({ name }) => name),
      );
    });
  },
);
