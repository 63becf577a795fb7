import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LargeMap, Position } from "../../../../src/render/maplibre/large-map.ts";
import { type Failure, type Member, MapsInStep } from "../../../../src/render/maplibre/maps-in-step.ts";

const start: Position = { center: [135.5, 34.6], zoom: 8, fitted: true };

/** A map that tells every move, its own and those that it is made to make, as MapLibre does. */
class FakeMap implements Member {
  position = start;
  shown = false;
  followed = 0;
  readonly gaveBack: Failure[] = [];
  readonly map: LargeMap;

  constructor(
    private readonly maps: MapsInStep,
    /** Rounds what it is given, as a map of another size may have to. */
    private readonly round = (position: Position) => position,
    /** What it is fitted to at first, which goes by its own size. */
    private readonly fit: Position = start,
  ) {
    // Only what keeps in step is asked for.
    const large: Pick<LargeMap, "follow" | "position"> = Object.defineProperty(
      { position: start, follow: (position: Position) => this.follow(position) },
      "position",
      { get: () => this.position },
    );
    this.map = large as LargeMap;
  }

  readonly takeOver = () => {
    this.shown = true;
    this.move({ ...this.fit });
  };

  readonly giveBack = (reason: Failure) => {
    this.shown = false;
    this.gaveBack.push(reason);
  };

  move(position: Position): void {
    this.position = position;
    if (this.shown) this.maps.moved(this.map);
  }

  private follow(position: Position): void {
    this.followed += 1;
    this.move(this.round(position));
  }
}

function two(round?: (position: Position) => Position): [MapsInStep, FakeMap, FakeMap] {
  const maps = new MapsInStep();
  return [maps, new FakeMap(maps), new FakeMap(maps, round)];
}

function together(round?: (position: Position) => Position): [MapsInStep, FakeMap, FakeMap] {
  const [maps, first, second] = two(round);
  maps.expect(first);
  maps.expect(second);
  maps.arrive(first, first.map);
  maps.arrive(second, second.map);
  return [maps, first, second];
}

const moved: Position = { center: [135.3, 34.5], zoom: 10.25, fitted: false };

describe("maps in step", () => {
  test("take over together, whichever arrives first", () => {
    const [maps, first, second] = two();
    maps.expect(first);
    maps.expect(second);
    maps.arrive(second, second.map);
    expect([first.shown, second.shown]).toEqual([false, false]);
    maps.arrive(first, first.map);
    expect([first.shown, second.shown]).toEqual([true, true]);
  });

  test("have one camera from the start, though boxes of nearly one size are fitted apart", () => {
    const maps = new MapsInStep();
    const first = new FakeMap(maps);
    const second = new FakeMap(maps, undefined, { ...start, zoom: start.zoom + 0.0001 });
    maps.expect(first);
    maps.expect(second);
    maps.arrive(second, second.map);
    maps.arrive(first, first.map);
    expect(second.position).toEqual(first.position);
  });

  test("follow whichever is moved, at once and once", () => {
    const [, first, second] = together();
    const before = second.followed;
    first.move(moved);
    expect(second.position).toEqual(moved);
    expect(second.followed).toBe(before + 1);
    second.move({ ...moved, zoom: 9 });
    expect(first.position).toEqual({ ...moved, zoom: 9 });
    expect(second.followed).toBe(before + 1);
  });

  test("do not drift where one can't take the other's camera exactly", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 7, max: 12, noNaN: true }), { maxLength: 20 }), (zooms) => {
        const [, first, second] = together((position) => ({ ...position, zoom: Math.round(position.zoom) }));
        for (const zoom of zooms) {
          first.move({ ...moved, zoom });
          expect(first.position.zoom).toBe(zoom);
          expect(second.position.zoom).toBe(Math.round(zoom));
        }
      }),
    );
  });

  test("a map that comes later takes the camera of the one that is there, and leaves that alone", () => {
    const [maps, first, second] = two();
    maps.expect(first);
    maps.arrive(first, first.map);
    expect(first.shown).toBe(true);
    first.move(moved);
    maps.expect(second);
    maps.arrive(second, second.map);
    expect(second.position).toEqual(moved);
    expect(first.position).toEqual(moved);
  });

  test("one that can't go on takes the other along, with its reason, once", () => {
    const [maps, first, second] = together();
    maps.leave(second, "lost");
    expect(first.gaveBack).toEqual(["lost"]);
    expect(second.gaveBack).toEqual([]);
    maps.leave(first, "lost");
    expect(second.gaveBack).toEqual([]);
  });

  test("one that fails on its way takes along the one that waits, or is on its way too", () => {
    const [maps, first, second] = two();
    maps.expect(first);
    maps.expect(second);
    maps.arrive(first, first.map);
    maps.leave(second, "not-loaded");
    expect(first.shown).toBe(false);
    expect(first.gaveBack).toEqual(["not-loaded"]);
  });

  test("one that is closed is waited for no longer, and follows no more", () => {
    const [maps, first, second] = two();
    maps.expect(first);
    maps.expect(second);
    maps.arrive(first, first.map);
    maps.leave(second, null);
    expect(first.shown).toBe(true);
    expect(first.gaveBack).toEqual([]);
    first.move(moved);
    expect(second.followed).toBe(0);
  });
});
