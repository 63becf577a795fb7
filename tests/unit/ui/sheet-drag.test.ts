import { expect, test } from "vitest";
import { type Drag, begun, moved, restingPlace } from "../../../src/ui/frame/sheet-drag.ts";

const screen = 800;

/** Where a sheet rests when the finger is lifted, at once or after a while. */
const rest = (drag: Drag, after = 10) => restingPlace(drag, screen, drag.time + after);

/** A finger that comes down at the header of a sheet and goes on from there; each step takes its milliseconds. */
function drawn(height: number, steps: readonly { readonly by: number; readonly after: number }[]): Drag {
  let [clientY, timeStamp] = [screen - height, 0];
  let drag = begun({ pointerId: 1, clientY, timeStamp }, height);
  for (const { by, after } of steps) {
    clientY -= by;
    timeStamp += after;
    drag = moved(drag, { pointerId: 1, clientY, timeStamp });
  }
  return drag;
}

test("a tap that trembles draws nothing", () => {
  expect(drawn(64, [{ by: 4, after: 50 }])).toMatchObject({ drawn: false, height: 64 });
});

test("the sheet is as high as the finger has drawn it", () => {
  const drag = drawn(64, [
    { by: 100, after: 400 },
    { by: 36, after: 400 },
  ]);
  expect(drag).toMatchObject({ drawn: true, height: 200 });
});

test("let go slowly, it rests at the nearest height", () => {
  expect(rest(drawn(64, [{ by: 120, after: 900 }]))).toBe("peek");
  expect(rest(drawn(64, [{ by: 260, after: 900 }]))).toBe("half");
  expect(rest(drawn(400, [{ by: 250, after: 900 }]))).toBe("full");
  expect(rest(drawn(400, [{ by: -250, after: 900 }]))).toBe("peek");
});

test("a finger that stops before it is lifted throws nothing", () => {
  expect(rest(drawn(64, [{ by: 60, after: 40 }]), 200)).toBe("peek");
});

test("thrown, it goes on in the finger's direction", () => {
  expect(rest(drawn(64, [{ by: 60, after: 40 }]))).toBe("half");
  expect(rest(drawn(400, [{ by: 40, after: 40 }]))).toBe("full");
  expect(rest(drawn(400, [{ by: -40, after: 40 }]))).toBe("peek");
  expect(rest(drawn(736, [{ by: -40, after: 40 }]))).toBe("half");
});
