import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { State } from "../../../src/state/state.ts";
import { deriveViewModel } from "../../../src/derive/view-model.ts";
import { atlas, codeOf, firstAtlas, viewOf, vocabulary } from "../../support/real-atlas.ts";
import { stateWithoutSearch } from "../../support/state-arbitrary.ts";

const metricIds = atlas.metrics.map(({ id }) => id);
const states = stateWithoutSearch(vocabulary);

describe("the view of the real atlas", () => {
  test("has the municipalities by rising code", () => {
    const codes = viewOf().municipalities.map(({ code }) => code);
    expect(codes).toHaveLength(atlas.municipalities.length);
    expect(codes).toEqual([...codes].sort());
    expect(viewOf().municipalities[0]).toMatchObject({ code: "27100", name: "大阪市" });
  });

  test("carries the parameters that it was made from", () => {
    fc.assert(
      fc.property(states, (state) => {
        const view = deriveViewModel(firstAtlas, state, vocabulary);
        expect(view.parameters).toEqual(state);
        expect(view.metric.id).toBe(state.metric);
      }),
    );
  });

  test("is equal for the same arguments, and with the text differs in the panel alone", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(deriveViewModel(atlas, state, vocabulary)).toEqual(
          deriveViewModel(atlas, structuredClone(state), vocabulary),
        );
        // The tiles' layout comes with the text: before it the land stands in their place.
        const onLand: State = { ...state, shape: "land" };
        const { panel: _, ...later } = deriveViewModel(atlas, onLand, vocabulary);
        const { panel: __, ...first } = deriveViewModel(firstAtlas, onLand, vocabulary);
        expect(later).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  test("has the picker's entries in the codebook's order", () => {
    expect(viewOf().metrics.map(({ label }) => label)).toEqual([
      "庁舎実習",
      "就労支援部会",
      "企業開拓",
      "全員支援の目標",
      "人員不足",
      "移行支援事業所の把握",
      "支援学校からの登録時期",
      "求人情報の経路",
    ]);
  });

  test("does not go on with ids that the atlas lacks", () => {
    expect(() => viewOf({ metric: "weather" })).toThrow("unknown id weather");
    expect(() => viewOf({ focus: "kyoto" })).toThrow("unknown id kyoto");
  });
});

describe("a municipality", () => {
  const of = (name: string, metric = "office-internship") => {
    const found = viewOf({ metric }).municipalities.find((municipality) => municipality.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };

  test("is described by name, centre and value", () => {
    expect(of("守口市").description).toBe("守口市、北河内西の圏域、庁舎実習：実施");
    expect(of("堺市", "job-info-route").description).toBe(
      `堺市、堺市の圏域、求人情報の経路：${of("堺市", "job-info-route").class.label}`,
    );
    expect(of("島本町").description).toBe("島本町、庁舎実習：圏域外（どのセンターの圏域にも含まれない）");
  });

  test.each(metricIds)("has a description that starts with its name and ends with its value (%s)", (metric) => {
    for (const { name, class: own, description } of viewOf({ metric }).municipalities) {
      expect(description.startsWith(`${name}、`), description).toBe(true);
      expect(description.endsWith(`：${own.label}`), description).toBe(true);
    }
  });

  test("tells the scope of what was said, and none of silence", () => {
    expect(of("守口市").scope).toBe("municipality");
    expect(of("泉佐野市").scope).toBe("area");
    expect(of("島本町").scope).toBeNull();
    for (const metric of metricIds) {
      for (const { scope, class: own } of viewOf({ metric }).municipalities) expect(scope === null).toBe(own.silent);
    }
  });

  test("has its centre, which 島本町 lacks", () => {
    expect(of("守口市").centre).toEqual({ id: "kitakawachi-nishi", name: "北河内西" });
    expect(viewOf().municipalities.filter(({ centre }) => centre === null)).toEqual([of("島本町")]);
  });

  test("can be found by name and readings", () => {
    expect(of("箕面市").names).toEqual(["箕面市", "みのおし", "minoh"]);
  });

  test("is selected when the state says so, alone", () => {
    const selected = viewOf({ municipality: codeOf("田尻町") }).municipalities.filter((one) => one.selected);
    expect(selected.map(({ name }) => name)).toEqual(["田尻町"]);
    expect(viewOf().municipalities.some((one) => one.selected)).toBe(false);
  });

  test("leads to others by the arrow keys, and to no other place", () => {
    const codes = viewOf().municipalities.map(({ code }) => code);
    for (const { code, directions } of viewOf().municipalities) {
      for (const next of Object.values(directions)) {
        if (next === null) continue;
        expect(codes).toContain(next);
        expect(next).not.toBe(code);
      }
    }
  });
});

describe("a coverage area", () => {
  test("has its municipalities by code, with the classes that they show in the legend's order", () => {
    const senshuMinami = viewOf().centres.find(({ id }) => id === "senshu-minami");
    expect(senshuMinami?.municipalities.map(({ name }) => name)).toEqual([
      "泉佐野市",
      "泉南市",
      "阪南市",
      "熊取町",
      "田尻町",
      "岬町",
    ]);
    for (const metric of metricIds) {
      const { centres, classes, municipalities } = viewOf({ metric });
      expect(centres).toHaveLength(atlas.centres.length);
      for (const { id, classes: shown } of centres) {
        const own = municipalities.filter(({ centre }) => centre?.id === id).map((member) => member.class);
        expect(shown).toEqual(classes.filter((candidate) => own.includes(candidate)));
      }
    }
  });

  test("is the frame while it is focused", () => {
    const view = viewOf({ focus: "kitakawachi-nishi" });
    expect([...view.frame].sort()).toEqual([codeOf("守口市"), codeOf("門真市")].sort());
    expect(view.centres.filter(({ focused }) => focused).map(({ id }) => id)).toEqual(["kitakawachi-nishi"]);
  });

  test("is not the frame otherwise: all are", () => {
    expect(viewOf().frame).toEqual(viewOf().municipalities.map(({ code }) => code));
    expect(viewOf().centres.some(({ focused }) => focused)).toBe(false);
  });
});
