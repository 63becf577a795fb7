import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import * as en from "../../src/build/messages.en.ts";
import * as ja from "../../src/build/messages.ja.ts";
import { addedFiles } from "../support/added-view.ts";

const documents = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Paths that a document names in code type, without those that stand for any. */
function named(text: string): string[] {
  return [...text.matchAll(/`((?:src|tests|seeds|geo|docs)\/[\w./-]+)`/gu)].map(([, path = ""]) => path);
}

test.each(documents)("each file that %s names is there", (document) => {
  const text = readFileSync(document, "utf8");
  expect(named(text).filter((path) => !existsSync(path))).toEqual([]);
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, path = ""]) => join(dirname(document), path));
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});

test("the documents name files at all", () => {
  expect(named(readFileSync("docs/architecture.md", "utf8")).length).toBeGreaterThan(30);
});

test.each(["definition.ts", "atlas-example-view.ts"] as const)("docs/views.md shows %s as the tests add it", (file) => {
  expect(readFileSync("docs/views.md", "utf8")).toContain(`\`\`\`ts\n${addedFiles[file]}\`\`\``);
});

test.each([
  ["ja", ja.pageMessages.browsers],
  ["en", en.pageMessages.browsers],
])("README.md names the browsers that the page names (%s)", (_, words) => {
  const named = (text: string) => [...text.matchAll(/(?:Chrome|Edge|Firefox|Safari)\s[\d.]*\d/gu)].map(([one]) => one);
  expect(named(words)).toHaveLength(4);
  expect(named(readFileSync("README.md", "utf8").replace(/\s+/gu, " "))).toEqual(named(words));
});
