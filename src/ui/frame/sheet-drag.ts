/** How high a sheet stands: its header alone, half of the screen, nearly all of it. */
export type SheetHeight = "peek" | "half" | "full";

/** The heights from the lowest on. */
export const sheetHeights: readonly SheetHeight[] = ["peek", "half", "full"];

/** The heights as parts of the screen's; the sheet's style sheet has the same. */
const parts: Readonly<Record<SheetHeight, number>> = { peek: 0.08, half: 0.5, full: 0.92 };

/** How far a finger moves before it draws, in CSS pixels: a tap trembles. */
const slack = 6;
/** From which speed on a finger throws the sheet, in CSS pixels a millisecond. */
const thrown = 0.5;
/** For how long a finger that has stopped still throws, in milliseconds. */
const stillThrown = 80;

/** A finger on a sheet's header. */
export interface Drag {
  readonly pointer: number;
  /** Whether it draws the sheet by now. */
  readonly drawn: boolean;
  /** The sheet's height in CSS pixels. */
  readonly height: number;
  /** How fast it rises, in CSS pixels a millisecond. */
  readonly speed: number;
  /** Where the finger began, and where and when it was last. */
  readonly from: number;
  readonly at: number;
  readonly time: number;
}

type Point = Pick<PointerEvent, "pointerId" | "clientY" | "timeStamp">;

/** A finger has come down on a sheet of a height. */
export function begun({ pointerId, clientY, timeStamp }: Point, height: number): Drag {
  return { pointer: pointerId, drawn: false, height, speed: 0, from: clientY, at: clientY, time: timeStamp };
}

/** The finger has moved. */
export function moved(drag: Drag, { clientY, timeStamp }: Point): Drag {
  const drawn = drag.drawn || Math.abs(clientY - drag.from) > slack;
  if (!drawn) return drag;
  const risen = drag.at - clientY;
  const speed = risen / Math.max(1, timeStamp - drag.time);
  return { ...drag, drawn, height: drag.height + risen, speed, at: clientY, time: timeStamp };
}

/**
 * Where the sheet comes to rest when the finger is lifted: at the nearest height, or where it was thrown to.
 *
 * @param now when it is lifted
 */
export function restingPlace(drag: Drag, screen: number, now: number): SheetHeight {
  const part = drag.height / screen;
  const speed = now - drag.time > stillThrown ? 0 : drag.speed;
  if (speed > thrown) return sheetHeights.find((each) => parts[each] > part) ?? "full";
  if (speed < -thrown) return sheetHeights.findLast((each) => parts[each] < part) ?? "peek";
  return sheetHeights.reduce((best, each) =>
    Math.abs(parts[each] - part) < Math.abs(parts[best] - part) ? each : best,
  );
}
