import { describe, expect, test } from "vitest";
import { byId, municipalityByCode } from "../../../src/model/atlas.ts";
import { createAtlas } from "../../../src/derive/atlas.ts";
import { atlas, codeOf, firstAtlas, realRecord } from "../../support/real-atlas.ts";

describe("the atlas", () => {
  test("is frozen to its last coordinate", () => {
    let visited = 0;
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      visited += 1;
      if (!Object.isFrozen(value)) throw new Error(`${path} is not frozen`);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(atlas, "atlas");
    visit(firstAtlas, "atlas");
    expect(visited).toBeGreaterThan(1000);
    const first = atlas.municipalities[0] as { name: string } | undefined;
    expect(() => {
      if (first) first.name = "東京";
    }).toThrow(TypeError);
    expect(() => (atlas.metrics as unknown as unknown[]).pop()).toThrow(TypeError);
  });

  test("is not made of a record and shapes of different builds", () => {
    const { [codeOf("能勢町")]: _, ...municipalities } = atlas.geography.municipalities;
    expect(() => createAtlas(realRecord(), { ...atlas.geography, municipalities })).toThrow(
      "no shape for 27322 能勢町",
    );
  });

  test("knows its entries by id and code", () => {
    expect(byId(atlas.centres, "suita").name).toBe("すいた");
    expect(() => byId(atlas.centres, "kyoto")).toThrow("unknown id kyoto");
    expect(municipalityByCode(atlas, "27209")?.name).toBe("守口市");
    expect(municipalityByCode(atlas, "13101")).toBeNull();
  });
});
