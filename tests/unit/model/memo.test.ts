import { describe, expect, test } from "vitest";
import { Kept, lastOf, onceFor } from "../../../src/model/memo.ts";

describe("the last result", () => {
  test("is given again for the same arguments, and made anew for others", () => {
    let made = 0;
    const pair = lastOf((one: object, other: string) => ({ one, other, number: (made += 1) }));
    const [a, b] = [{}, {}];
    const first = pair(a, "x");
    expect(pair(a, "x")).toBe(first);
    expect(pair(b, "x")).not.toBe(first);
    expect(pair(b, "y")).not.toBe(first);
    expect(pair(a, "x")).toEqual({ ...first, number: 4 });
    expect(made).toBe(4);
  });

  test("may be undefined, or of no arguments", () => {
    let made = 0;
    const nothing = lastOf(() => {
      made += 1;
    });
    nothing();
    nothing();
    expect(made).toBe(1);
  });
});

test("a thing of an object is made once", () => {
  let made = 0;
  const numberOf = onceFor<object, number>(() => (made += 1));
  const [a, b] = [{}, {}];
  expect([numberOf(a), numberOf(b), numberOf(a)]).toEqual([1, 2, 1]);
});

describe("what is kept by key", () => {
  test("is made once, undefined too", () => {
    const kept = new Kept<string, number | undefined>();
    let made = 0;
    const make = (): undefined => {
      made += 1;
    };
    expect([kept.of("a", make), kept.of("a", make), kept.peek("a")]).toEqual([undefined, undefined, undefined]);
    expect(made).toBe(1);
  });

  test("the oldest goes where there are too many", () => {
    const kept = new Kept<string, string>(2);
    for (const key of ["a", "b", "c"]) kept.of(key, (one) => one + one);
    expect(["a", "b", "c"].map((key) => kept.peek(key))).toEqual([undefined, "bb", "cc"]);
  });
});
