import { expect, test, vi } from "vitest";
import { StandingView } from "../../../src/app/standing-view.ts";
import { Resource } from "../../../src/ui/resource.ts";
import type { ViewDefinition } from "../../../src/views/definition.ts";
import { vocabulary } from "../../support/real-atlas.ts";

test("where a view's code does not come, the view before stays, and where none was, none", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const broken = new Set(["table"]);
  const codes = new Map<string, Resource<unknown>>();
  const view = ({ id }: ViewDefinition): Resource<unknown> => {
    const load = (): Promise<unknown> => (broken.has(id) ? Promise.reject(new Error("broken")) : Promise.resolve());
    const code = codes.get(id) ?? new Resource({ log: id, reader: id }, load, () => undefined);
    codes.set(id, code);
    return code;
  };
  const settled = async (id: string) => {
    codes.get(id)?.load();
    await expect.poll(() => codes.get(id)?.state.kind).toMatch(/ready|failed/u);
  };
  const table = { ...vocabulary.initial, view: "table" as const, metric: "staff-shortage" };
  const opened = new StandingView({ view });
  expect(opened.shown(table)).toBe(table);
  await settled("table");
  expect(opened.shown(table)).toBe(table);
  expect(opened.failure(table)).toBeNull();

  const standing = new StandingView({ view });
  expect(standing.shown(vocabulary.initial)).toBe(vocabulary.initial);
  expect(standing.shown(table)).toEqual({ ...table, view: "map" });
  expect(standing.shown(table)).toBe(standing.shown(table));
  expect(standing.failure(table)).toBe(codes.get("table")?.failure);

  broken.clear();
  await settled("table");
  expect(standing.shown(table)).toBe(table);
  broken.add("compare");
  const compare = { ...table, view: "compare" as const };
  standing.shown(compare);
  await settled("compare");
  expect(standing.shown(compare)).toEqual(table);
});
