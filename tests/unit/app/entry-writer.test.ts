import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EntryWriter } from "../../../src/app/entry-writer.ts";
import { bareEntry } from "../../../src/state/history/entry.ts";

const opened = { ...bareEntry, opened: true };
const read = { ...bareEntry, top: 40 };

/** A writer, and what the browser was told. */
function writing() {
  const told: unknown[] = [];
  const writer = new EntryWriter({
    pushState: (entry: unknown, _title: string, address) => void told.push(["push", entry, address]),
    replaceState: (entry: unknown, _title: string, address) => void told.push(["replace", entry, address]),
    go: (delta) => void told.push(["go", delta]),
  });
  return { writer, told };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("the address of a moved map is written once it rests", () => {
  const { writer, told } = writing();
  writer.moved("/?camera=1");
  writer.moved("/?camera=2");
  expect(told).toEqual([]);
  vi.runAllTimers();
  expect(told).toEqual([["replace", bareEntry, "/?camera=2"]]);
});

test("a new entry is made after the one before has the address of its map", () => {
  const { writer, told } = writing();
  writer.moved("/?camera=1");
  writer.write("push", opened, "/?view=table");
  vi.runAllTimers();
  expect(told).toEqual([
    ["replace", bareEntry, "/?camera=1"],
    ["push", opened, "/?view=table"],
  ]);
});

test("an entry that has been left gets no late address", () => {
  const { writer, told } = writing();
  writer.moved("/?camera=1");
  expect(writer.arrived()).toBeNull();
  vi.runAllTimers();
  expect(told).toEqual([]);
});

test("what is written during a step back waits for its end", () => {
  const { writer, told } = writing();
  writer.back(2);
  writer.write("push", opened, "/?view=table");
  writer.write("replace", read, "/?view=report");
  writer.correct(opened, null);
  expect(told).toEqual([["go", -2]]);
  expect(writer.entry).toEqual(read);
  // A push that was asked for stays one, whatever came after it.
  expect(writer.arrived()).toEqual({ then: "push" });
  writer.write("push", writer.entry, "/?view=report");
  expect(told.slice(1)).toEqual([["push", read, "/?view=report"]]);
});

test("a second step back takes back what was to be written after the first", () => {
  const { writer, told } = writing();
  writer.back(1);
  writer.write("push", opened, "/?view=table");
  writer.back(1);
  expect(told).toEqual([["go", -1]]);
  expect(writer.arrived()).toEqual({ then: null });
});

test("a browser that refuses leaves the entry as it is to be", () => {
  const logged = vi.spyOn(console, "error").mockReturnValue();
  const refuse = () => {
    throw new DOMException("too often", "SecurityError");
  };
  const writer = new EntryWriter({ pushState: refuse, replaceState: refuse, go: refuse });
  writer.write("push", opened, "/");
  expect(writer.entry).toEqual(opened);
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});
