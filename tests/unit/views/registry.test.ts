import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ViewDefinition } from "../../../src/views/definition.ts";
import { definitionOf, views } from "../../../src/views/registry.ts";

const folder = new URL("../../../src/views/", import.meta.url);

describe("the registry of views", () => {
  test("has each folder's view once, under the folder's name", () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(views.map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
    for (const { id } of views) expect(existsSync(new URL(`${id}/messages.ja.ts`, folder)), id).toBe(true);
  });

  test("names each view otherwise than the others, by an id that an address can hold", () => {
    expect(new Set(views.map(({ label }) => label)).size).toBe(views.length);
    for (const { id } of views) expect(id).toMatch(/^[a-z][a-z0-9-]*$/u);
  });

  test("has one view to read the report in, and one to read a topic", () => {
    expect(views.map(({ reads }) => reads).filter((reads) => reads !== null)).toEqual(["topic", "all"]);
  });

  test("finds a view by its id, and names one that does not exist", () => {
    for (const view of views) expect(definitionOf(view.id)).toBe(view);
    expect(() => definitionOf("globe")).toThrow("globe");
  });

  test("takes no view without one of its parts", () => {
    const { picture, ...undrawn } = views[0];
    // @ts-expect-error: nothing says what there is of it for a picture
    const withoutPicture: ViewDefinition = undrawn;
    const { load: _load, ...unloaded } = views[0];
    // @ts-expect-error: nothing says what draws it
    const withoutLoad: ViewDefinition = unloaded;
    const { group: _group, ...ungrouped } = views[0];
    // @ts-expect-error: nothing says where the navigation puts it
    const withoutGroup: ViewDefinition = ungrouped;
    const { layout: _layout, ...loose } = views[0];
    // @ts-expect-error: nothing says how it stands in the page
    const withoutLayout: ViewDefinition = { ...loose, picture };
    expect([withoutPicture, withoutLoad, withoutGroup, withoutLayout]).toHaveLength(4);
  });
});
