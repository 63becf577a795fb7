import { describe, expect, test } from "vitest";
import { classesOf } from "../../../../../src/derive/legend-classes.ts";
import type { Atlas } from "../../../../../src/model/atlas.ts";
import { guideOf } from "../../../../../src/views/guide/derive/guide.ts";
import { atlas, firstAtlas } from "../../../../support/real-atlas.ts";

const guide = guideOf(atlas);
const metric = atlas.metrics.find(({ label }) => label === guide.metric.label) ?? atlas.metrics[0]!;

describe("the guide's examples", () => {
  test("are of a metric that is counted by municipality, with its legend's classes", () => {
    expect(metric.unit).toBe("municipality");
    expect(guide.classes).toEqual(classesOf(atlas, metric, []));
    expect(guide.silent.municipalities.length + guide.uncovered.municipalities.length).toBeGreaterThan(0);
  });

  test("have an answer with the first sentence that it rests on, and its colour", () => {
    const { coding, class: own } = guide.answer ?? {};
    const [first] = coding?.municipalities ?? [];
    expect(metric.codings[first?.id ?? ""]).toMatchObject({ kind: "coded", scope: "municipality", value: own?.value });
    expect(atlas.findings?.evidence[metric.id]?.[first?.id ?? ""]?.quotes[0]).toEqual(coding?.evidence.quotes[0]);
  });

  test("draw every municipality once, hatched where the sentence is about the whole area", () => {
    const drawn = guide.byScope.flatMap(({ municipalities }) => municipalities);
    expect(drawn.toSorted()).toEqual(atlas.municipalities.map(({ code }) => code).toSorted());
    for (const { paint, municipalities } of guide.byScope) {
      for (const code of municipalities) {
        const coding = metric.codings[code];
        expect(paint.pattern?.id.startsWith("hatch") ?? false, code).toBe(
          coding?.kind === "coded" && coding.scope === "area",
        );
      }
    }
  });

  test("name an area all of whose municipalities have the area's value", () => {
    const centre = atlas.centres.find(({ name }) => name === guide.area?.centre);
    expect(guide.area?.codes).toEqual(centre?.municipalities);
    expect(guide.area?.names.length).toBeGreaterThan(1);
  });

  test("have no sentence before the text has come", () => {
    expect(guideOf(firstAtlas).answer).toBeNull();
  });

  test("do without an area where no answer is about one", () => {
    const ofTowns: Atlas = {
      ...atlas,
      metrics: atlas.metrics.map((one) => ({
        ...one,
        codings: Object.fromEntries(
          Object.entries(one.codings).map(([code, coding]) => [
            code,
            coding.kind === "coded" ? { ...coding, scope: "municipality" } : coding,
          ]),
        ),
      })),
    };
    expect(guideOf(ofTowns).area).toBeNull();
  });
});
