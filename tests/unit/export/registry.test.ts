import { existsSync, readdirSync } from "node:fs";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { AnyFormat, FileFormat } from "../../../src/export/format.ts";
import { type MaterialId, lackOf } from "../../../src/export/materials.ts";
import { existsFor } from "../../../src/export/exists.ts";
import { type FormatId, formats, formatsOf } from "../../../src/export/registry.ts";
import { atlas, firstAtlas, viewOf, vocabulary } from "../../support/real-atlas.ts";
import { pageOf } from "../../support/pages.ts";
import { definitionOf } from "../../../src/views/registry.ts";
import { rowsOf } from "../../support/rows.ts";

const viewIds = [...vocabulary.views.keys()];
const folder = new URL("../../../src/export/formats/", import.meta.url);

describe("the registry of formats", () => {
  test("has each folder's format once, under the folder's name", () => {
    const ids: string[] = formats.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(readdirSync(folder).toSorted());
    for (const id of ids) expect(existsSync(new URL(`${id}/format.ts`, folder)), id).toBe(true);
  });

  test("knows no id without a format, and no format without its parts", () => {
    expectTypeOf<"svg">().toExtend<FormatId>();
    expectTypeOf<"pdf">().not.toExtend<FormatId>();
    const { write: _write, ...unwritten } = formatsOf("picture", "file")[0] as FileFormat<"picture">;
    // @ts-expect-error: nothing says how it is written
    const silent: AnyFormat = unwritten;
    // @ts-expect-error: slides are not written from a picture
    const mistaken: AnyFormat = { ...(formatsOf("picture", "file")[0] as FileFormat<"picture">), from: "slides" };
    expect([silent, mistaken]).toHaveLength(2);
  });

  test("offers each material one way at least", () => {
    const ways = (from: MaterialId) => (["file", "clipboard", "paper"] as const).flatMap((to) => formatsOf(from, to));
    for (const from of Object.keys(lackOf) as MaterialId[]) expect(ways(from), from).not.toEqual([]);
    expect(new Set(Object.keys(lackOf).flatMap((from) => ways(from as MaterialId)))).toEqual(new Set(formats));
  });

  test("has two files of one material in two endings, so that each is saved as what it says", () => {
    for (const from of Object.keys(lackOf) as MaterialId[]) {
      const files = formatsOf(from, "file");
      expect(new Set(files.map(({ ending }) => ending)).size, from).toBe(files.length);
      expect(new Set(files.map(({ type }) => type)).size, from).toBe(files.length);
    }
  });

  test("names everything that is offered, each otherwise than the others of its kind", () => {
    for (const { words } of formats) expect(words.label && words.press).not.toBe("");
    expect(new Set(formats.map(({ words }) => words.label)).size).toBe(formats.length);
  });
});

describe("a format exists", () => {
  const existing = (view: string) =>
    formats.filter((format) =>
      existsFor(format, viewOf({ view, with: "staff-shortage", compare: ["suita", "sakai"] })),
    );

  test.each(viewIds)("of the view %s as a picture or on paper, never as both", (view) => {
    const from = existing(view).map((format) => format.from);
    expect(from.includes("picture")).toBe(!from.includes("document"));
    expect(from.includes("rows")).toBe(view === "table");
  });
});

describe("a material lacks", () => {
  test("the report's text where it is to have some of it", () => {
    const metrics = new Set(["staff-shortage"]);
    const choice = { view: viewOf(), metrics };
    expect(lackOf.slides({ ...choice, atlas: firstAtlas })).toBe("text");
    expect(lackOf.slides({ ...choice, atlas })).toBeNull();
    const drawn = viewIds.filter((view) => viewOf({ view }).traits.picture.kind === "drawn");
    const needing = (quotes: 0 | 1) => drawn.filter((view) => pageOf(viewOf({ view })).needsText({ quotes }));
    expect(needing(0)).toEqual(["compare", "topics"]);
    expect(needing(1)).toEqual(["map", "compare", "topics"]);
  });

  test("something to write where it is empty", () => {
    expect(lackOf.slides({ atlas, view: viewOf(), metrics: new Set() })).toBe("content");
    expect(lackOf.rows(rowsOf([["市町村"]]))).toBe("content");
    expect(lackOf.rows(rowsOf([["市町村"], ["堺市"]]))).toBeNull();
    const sources = { vocabulary, atlasOf: () => Promise.resolve(atlas), pictureOf: () => definitionOf("map").picture };
    expect(lackOf.scenes({ scenes: [], now: new Date(), survey: atlas.survey, sources })).toBe("content");
  });
});
