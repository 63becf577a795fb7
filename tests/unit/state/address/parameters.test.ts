import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parameterRows } from "../../../../src/state/address/parameter-rows.ts";
import { parameters } from "../../../../src/state/address/parameters.ts";
import { vocabulary } from "../../../support/real-atlas.ts";

const document = await readFile(new URL("../../../../docs/address.md", import.meta.url), "utf8");

/** Cells of the rows of the document's one table, its two lines of headings left out. */
const documented = document
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) => line.split("|").slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()));

test("the document's table says of every parameter what the program says", () => {
  expect(documented).toEqual(parameterRows(vocabulary));
});

test("no two parameters have one name", () => {
  const names = parameters.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
