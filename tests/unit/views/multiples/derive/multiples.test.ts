import { describe, expect, test } from "vitest";
import type { State } from "../../../../../src/state/state.ts";
import { multiplesOf } from "../../../../../src/views/multiples/derive/multiples.ts";
import { atlas, codeOf, viewOf, vocabulary } from "../../../../support/real-atlas.ts";

const multiples = (change: Partial<State> = {}) => multiplesOf(atlas, { ...vocabulary.initial, ...change });

describe("all metrics' maps", () => {
  test("come in the picker's order, with the active one marked", () => {
    const active = atlas.metrics[2]?.id ?? "";
    const maps = multiples({ metric: active });
    expect(maps.map(({ metric }) => metric.id)).toEqual(atlas.metrics.map(({ id }) => id));
    expect(maps.filter((map) => map.active).map(({ metric }) => metric.id)).toEqual([active]);
  });

  test("have every municipality in one class, the one that the large map gives it", () => {
    for (const { metric, classes, valueOf } of multiples()) {
      expect(classes.flatMap(({ municipalities }) => municipalities).sort()).toEqual(
        atlas.municipalities.map(({ code }) => code),
      );
      const large = viewOf({ metric: metric.id });
      for (const { code, class: entry } of large.municipalities) {
        expect(valueOf[code]).toBe(entry.value);
        expect(classes.find(({ value }) => value === entry.value)?.paint).toEqual(entry.paint);
      }
    }
  });

  test("count centres where the answers are the centres', and municipalities otherwise and beyond every area", () => {
    const [internship, , development] = multiples();
    expect(internship?.classes.map(({ short, shortCount }) => `${short} ${shortCount}`)).toEqual([
      "実施 12市町村",
      "予定・協議中 2市町村",
      "働きかけたが未実現 1市町村",
      "記載なし 27市町村",
      "圏域外 1市町村",
    ]);
    expect(development?.classes.map(({ shortCount }) => shortCount)).toEqual([
      "4センター",
      "2センター",
      "3センター",
      "8センター",
      "1センター",
      "1市町村",
    ]);
  });

  test("keep a value that nobody gave, and leave out a silence without a municipality", () => {
    const asked = new Set(atlas.metrics.flatMap(({ values }) => values.map(({ id }) => id)));
    for (const { metric, classes } of multiples()) {
      const own = atlas.metrics.find(({ id }) => id === metric.id)?.values.map(({ id }) => id) ?? [];
      expect(classes.map(({ value }) => value).filter((value) => asked.has(value))).toEqual(own);
      for (const { silent, municipalities } of classes) if (silent) expect(municipalities).not.toEqual([]);
    }
  });

  test("pin values of the active metric only: another may have values of the same id", () => {
    const maps = multiples({ metric: "employer-development", values: ["not-mentioned"] });
    const pinned = maps.flatMap(({ metric, classes }) => classes.filter((entry) => entry.pinned).map(() => metric.id));
    expect(pinned).toEqual(["employer-development"]);
  });

  test("are told in words, counts and all", () => {
    expect(multiples()[0]?.description).toBe(
      "庁舎実習の地図。実施：12市町村（6センター）、予定・協議中：2市町村（2センター）、働きかけたが未実現：1市町村（1センター）、" +
        "記載なし：27市町村（11センター）、圏域外（どのセンターの圏域にも含まれない）：1市町村。",
    );
    expect(multiples()[0]?.valueOf[codeOf("島本町")]).toBe("uncovered");
  });
});
