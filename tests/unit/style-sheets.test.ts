import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import stylelint from "stylelint";
import { describe, expect, test } from "vitest";
import { narrow } from "../../src/ui/narrow.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The rules that a text breaks as a style sheet of an element. */
async function broken(code: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: `${root}/src/figure/atlas-title.css`, cwd: root });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

describe("a style sheet", () => {
  test("takes sizes of type, conditions and colours by their names", async () => {
    const named = `@media screen and (--narrow) {
  p {
    font-size: var(--text-small);
    color: var(--atlas-text);
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--atlas-key);
    text-decoration-thickness: 1px;
  }
}
`;
    expect(await broken(named)).toEqual([]);
  });

  test.each([
    ["p {\n  font-size: 14px;\n}\n", "declaration-property-value-allowed-list"],
    ["p {\n  text-decoration: underline dotted red 1px;\n}\n", "declaration-property-value-allowed-list"],
    ["p {\n  text-decoration: underline 2px;\n}\n", "declaration-property-value-allowed-list"],
    ["p {\n  font: 13px/1.6 serif;\n}\n", "declaration-property-value-allowed-list"],
    ["@media (max-width: 899px) {\n  p {\n    margin: 0;\n  }\n}\n", "media-feature-name-disallowed-list"],
    ["@media (width < 900px) {\n  p {\n    margin: 0;\n  }\n}\n", "media-feature-name-disallowed-list"],
    ["p {\n  color: #123456;\n}\n", "color-no-hex"],
    ["p {\n  margin: 0;\n}\nul {\n  margin: 0;\n}\np {\n  padding: 0;\n}\n", "no-duplicate-selectors"],
  ])("is refused with a value of its own: %s", async (code, rule) => {
    expect(await broken(code)).toContain(rule);
  });
});

test("a script means the same by a narrow screen as the style sheets", () => {
  const media = readFileSync(`${root}/src/ui/style/media.css`, "utf8");
  expect(media).toContain(`@custom-media --narrow ${narrow};`);
});

test("every condition goes by the reader's text size", () => {
  const media = readFileSync(`${root}/src/ui/style/media.css`, "utf8");
  expect(media.match(/^@custom-media .*px.*$/gmu)).toBeNull();
});
