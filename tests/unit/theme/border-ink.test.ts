import { expect, onTestFinished, test, vi } from "vitest";
import { borderInk } from "../../../src/theme/border-ink.ts";

test("the colour of a border is worked out once for two fills, however many borders there are between such", () => {
  // Whoever works it out reads the colours.
  const read = vi.spyOn(Number, "parseInt");
  onTestFinished(() => read.mockRestore());
  const ink = borderInk("#0b4b90", "#f3c24f");
  const times = read.mock.calls.length;
  expect(times).toBeGreaterThan(0);
  for (let border = 0; border < 5000; border += 1) if (borderInk("#0b4b90", "#f3c24f") !== ink) expect.fail();
  expect(read.mock.calls.length).toBe(times);
});
