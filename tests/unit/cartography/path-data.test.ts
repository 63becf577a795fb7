import { describe, expect, test } from "vitest";
import { PathWriter, linesOf, pathOf, piecesOf, viewBoxOf } from "../../../src/cartography/path-data.ts";

describe("path data", () => {
  test("have each point from the one before, in tenths of a pixel", () => {
    const writer = new PathWriter();
    writer.moveTo(1.23, -4.56);
    writer.lineTo(2.3, -3.5);
    writer.lineTo(1, -3.5);
    writer.closePath();
    writer.moveTo(0, 0);
    writer.lineTo(-1, 1);
    expect(writer.path).toBe("M12-46l11 11-13 0zM0 0l-10 10");
  });

  test("add up no error: a hundred short steps end where they should", () => {
    const writer = new PathWriter();
    writer.moveTo(0, 0);
    for (let step = 1; step <= 100; step += 1) writer.lineTo(step * 0.137, step * 0.06);
    expect(linesOf(writer.path)[0]?.points.at(-1)).toEqual([13.7, 6]);
  });

  test("leave out a point that is the one before", () => {
    expect(
      pathOf([
        {
          points: [
            [0, 0],
            [0.01, 0.02],
            [1, 0],
          ],
          closed: false,
        },
      ]),
    ).toBe("M0 0l10 0");
  });

  test("are read as they were written", () => {
    const path = "M12-46l11 11-13 0zM0 0l-10 10";
    expect(linesOf(path)).toEqual([
      {
        points: [
          [1.2, -4.6],
          [2.3, -3.5],
          [1, -3.5],
        ],
        closed: true,
      },
      {
        points: [
          [0, 0],
          [-1, 1],
        ],
        closed: false,
      },
    ]);
    expect(pathOf(linesOf(path))).toBe(path);
    expect(linesOf("")).toEqual([]);
  });

  test("fill their view box", () => {
    expect(viewBoxOf({ width: 574.5, height: 816 })).toBe("0 0 5745 8160");
  });
});

test("pieces of lines begin where the one before ends, and have no more segments than they may", () => {
  expect(piecesOf("M0 0l10 0 10 0 10 0 10 0 10 0M5 5l1 1", 2)).toEqual([
    "M0 0l10 0 10 0",
    "M20 0l10 0 10 0",
    "M40 0l10 0",
    "M5 5l1 1",
  ]);
  expect(piecesOf("", 2)).toEqual([]);
});
