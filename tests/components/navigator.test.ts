import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Navigator } from "../../src/app/navigator.ts";
import type { Camera } from "../../src/state/camera.ts";
import { DialogEvent, type Opened } from "../../src/ui/dialog/dialog-event.ts";
import { codeOf, viewOf } from "./support.ts";

const at = (longitude: number): Camera => ({ center: [longitude, 34.7], zoom: 11 });
const look = (longitude: number) => ({ type: "look", camera: at(longitude) }) as const;
const select = { type: "select-municipality", municipality: codeOf("守口市") } as const;

const host = Object.assign(document.createElement("div"), {
  addController: vi.fn(),
  removeController: vi.fn(),
  requestUpdate: vi.fn(),
  updateComplete: Promise.resolve(true),
});

/** What was written into the history: kind and query. */
let written: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  const note =
    (kind: string) =>
    (_entry: unknown, _title: string, address?: string | URL | null): void =>
      void written.push(`${kind} ${new URL(address ?? "", window.location.href).search}`);
  vi.spyOn(window.history, "pushState").mockImplementation(note("push"));
  vi.spyOn(window.history, "replaceState").mockImplementation(note("replace"));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function navigator() {
  const made = new Navigator(host, viewOf().vocabulary);
  made.hostConnected();
  written = [];
  return made;
}

test("however many gestures move the map, the address is replaced once, when it has come to rest", () => {
  const made = navigator();
  for (let gesture = 0; gesture < 200; gesture += 1) {
    made.apply(look(135.4 + gesture / 1000));
    vi.advanceTimersByTime(30);
  }
  expect(made.state.camera).toEqual(at(135.599));
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(["replace ?at=135.599,34.7,11"]);
  made.apply({ type: "look", camera: null });
  vi.advanceTimersByTime(1000);
  expect(written.at(-1)).toBe("replace ");
  made.hostDisconnected();
});

test("what is chosen before leaves the entry with the map as it was moved", () => {
  const made = navigator();
  made.apply(look(135.4));
  made.apply(select);
  expect(written).toEqual(["replace ?at=135.4,34.7,11", "push ?municipality=27209&at=135.4,34.7,11"]);
  made.apply(look(135.5));
  window.dispatchEvent(new Event("pagehide"));
  expect(written.at(-1)).toBe("replace ?municipality=27209&at=135.5,34.7,11");
  vi.advanceTimersByTime(1000);
  expect(written).toHaveLength(3);
  made.hostDisconnected();
});

test("a step back before that is not written over", () => {
  const made = navigator();
  made.apply(look(135.5));
  window.dispatchEvent(new PopStateEvent("popstate"));
  expect(made.state.camera).toBeNull();
  const stood = written.length;
  vi.advanceTimersByTime(1000);
  expect(written).toHaveLength(stood);
  made.hostDisconnected();
});

test.each(["a panel", "a dialog"])(
  "who closes %s keeps the map where it was moved meanwhile, and who goes back does not",
  (what) => {
    const made = navigator();
    const back = vi.spyOn(window.history, "go").mockImplementation(() => undefined);
    const dialog: Opened = { stays: false, close: () => undefined };
    if (what === "a panel") made.apply({ type: "show-side", side: { kind: "panel", back: null } });
    else host.dispatchEvent(new DialogEvent("opened", dialog));
    made.apply(look(135.4));
    if (what === "a panel") made.apply({ type: "show-side", side: null });
    else host.dispatchEvent(new DialogEvent("closed", dialog));
    expect(back).toHaveBeenCalledWith(-1);
    expect(written.at(-1)).toBe("replace ?at=135.4,34.7,11");
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(written.at(-1)).toBe("replace ?at=135.4,34.7,11");
    expect(made.state.camera).toEqual(at(135.4));
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(made.state.camera).toBeNull();
    made.hostDisconnected();
  },
);
