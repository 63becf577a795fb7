import { describe, expect, test } from "vitest";
import { adjacency, directions } from "../../../src/geo/neighbours.ts";
import { codeOf, labelPoints, nameOf, topology } from "./osaka.ts";

const adjacent = adjacency(topology);
const ways = directions(labelPoints, adjacent);

/** Names that the arrow keys lead to. */
function fromHere(name: string): Record<string, string | null> {
  const found = ways.get(codeOf(name));
  return Object.fromEntries(Object.entries(found ?? {}).map(([key, code]) => [key, code && nameOf(code)]));
}

describe("adjacency", () => {
  test("is who shares a border", () => {
    const names = adjacent.get(codeOf("守口市"))?.map(nameOf).sort();
    expect(names).toEqual(["大阪市", "寝屋川市", "摂津市", "門真市"].sort());
  });

  test("goes both ways, and every municipality has a neighbour", () => {
    expect(adjacent.size).toBe(43);
    for (const [code, others] of adjacent) {
      expect(others.length, nameOf(code)).toBeGreaterThan(0);
      for (const other of others) expect(adjacent.get(other)).toContain(code);
    }
  });
});

describe("directions", () => {
  test("lead to the neighbour on that side", () => {
    expect(fromHere("守口市")).toEqual({ up: "摂津市", down: "門真市", left: "大阪市", right: "門真市" });
    expect(fromHere("泉南市")).toMatchObject({ left: "阪南市", right: "泉佐野市" });
    expect(fromHere("能勢町")).toMatchObject({ up: null, left: null });
  });

  test("lead across a gap where no neighbour lies on that side", () => {
    expect(fromHere("岸和田市")["left"]).toBe("田尻町");
    expect(adjacent.get(codeOf("岸和田市"))).not.toContain(codeOf("田尻町"));
  });

  test.each([...ways.keys()].map((code) => [nameOf(code), code]))("%s leads to every other one", (_, start) => {
    const reached = new Set([start]);
    for (const code of reached) {
      for (const next of Object.values(ways.get(code) ?? {})) if (next !== null) reached.add(next);
    }
    expect(reached.size).toBe(43);
  });

  test("a straight neighbour goes before an oblique one, a near one before a far one, and nobody lies behind", () => {
    const at = (longitude: number, latitude: number) => ({ longitude, latitude });
    const points = new Map([
      ["here", at(0, 0)],
      ["straight", at(0.1, 0.01)],
      ["oblique", at(0.1, 0.1)],
      ["far", at(0.4, 0)],
    ]);
    const all = directions(points, new Map([["here", ["straight", "oblique", "far"]]]));
    expect(all.get("here")).toEqual({ up: "oblique", down: null, left: null, right: "straight" });
    expect(directions(points, new Map()).get("here")).toEqual({
      up: "oblique",
      down: null,
      left: null,
      right: "straight",
    });
  });
});
