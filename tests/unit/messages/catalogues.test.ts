import { readFileSync, readdirSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { views } from "../../../src/views/registry.ts";
import { atlas } from "../../support/real-atlas.ts";

/** Kana and kanji; punctuation alone is no word. */
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** What is this survey's own stands in its seed. */
const ownToTheSurvey = /大阪府|平成24|H24|hearing-h24/u;

/** A count that the seeds give, written by hand: it would outlive a change of them. */
const { centres, metrics, municipalities } = atlas;
const covered = municipalities.filter(({ centre }) => centre !== null);
const counts = [centres, metrics, municipalities, covered].map(({ length }) => length);
const countedByHand = new RegExp(`(?<!\\p{Nd})(?:${counts.join("|")}) ?(?:の|つの)?(?:センター|市町村|指標)`, "u");

/** Signs that only Japanese sets, and sets between words that come from elsewhere. */
const punctuation = /[、。「」（）：・％？！｜]/u;

const isCatalogue = (file: string) => file.startsWith("src/messages/") || file.endsWith("/messages.ja.ts");
const isEnglish = (file: string) => /^src\/(?:messages\/en|.*\/messages\.en)\b/u.test(file);

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map(
  (name) => `src/${name.replaceAll("\\", "/")}`,
);

/** The parts of a script that have no parts: comments are none of them. */
function tokensOf(name: string, text: string): readonly ts.Node[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const tokens: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const parts = node.getChildren(source);
    if (parts.length === 0) tokens.push(node);
    parts.forEach(visit);
  };
  visit(source);
  return tokens;
}

/**
 * String literals and the parts of templates. What a regular expression reads is the report's language, no word of the
 * page.
 */
function literalsOf(name: string, text: string): readonly string[] {
  return tokensOf(name, text).flatMap((token) =>
    ts.isStringLiteralLike(token) || ts.isTemplateHead(token) || ts.isTemplateMiddleOrTemplateTail(token)
      ? [token.text]
      : [],
  );
}

const literals = files
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => literalsOf(file, readFileSync(file, "utf8")).map((text) => ({ file, text })));
const besideCode = literals.filter(({ file, text }) => !isCatalogue(file) && japanese.test(text));

/** Code that cuts the report's own text, or has file names without signs that no system allows. */
const knowsSigns = /^src\/(?:text|ingest)\/|^src\/render\/page\/file-name\.ts$/u;

/** Literals, each on a line after its file. */
const listed = (found: typeof literals) =>
  found.map(({ file, text }) => `${file}: ${text.trim().replace(/\s+/gu, " ")}`);

test("a literal is told from a comment and from a regular expression, however it is written", () => {
  const text = "// 語\n/** 語 */\nconst a = /語/u; const b = `一${a}二${a}三`; const c = \"\\u8a9e\"; const d = '四';";
  expect(literalsOf("a.ts", text)).toEqual(["一", "二", "三", "語", "四"]);
});

describe("what the program says", () => {
  test("stands in catalogues alone", () => {
    expect(listed(besideCode)).toEqual([]);
  });

  test("is joined by signs of its language", () => {
    const signs = literals.filter(
      ({ file, text }) => !isCatalogue(file) && !knowsSigns.test(file) && punctuation.test(text),
    );
    expect(listed(signs)).toEqual([]);
  });

  test("has no Japanese in the English catalogues", () => {
    const mixed = literals.filter(
      ({ file, text }) => isEnglish(file) && (japanese.test(text) || punctuation.test(text)),
    );
    expect(listed(mixed)).toEqual([]);
  });

  test("is in English too, each catalogue of the list that the types check", () => {
    const pairs = readFileSync("tests/unit/messages/translations.ts", "utf8").match(/src\/[^"]+(?="\))/gu) ?? [];
    const catalogues = files.filter((file) => /^src\/(?:messages\/ja(?:\.ts|\/.*)|.*\/messages\.ja\.ts)$/u.test(file));
    const wanted = catalogues.flatMap((file) => [file, file.replace(/(messages[./])ja/u, "$1en")]);
    expect(pairs.toSorted()).toEqual(wanted.filter((file) => file.endsWith(".ts")).toSorted());
  });

  test("has no count by hand that the seeds give", () => {
    expect(listed(literals.filter(({ text }) => countedByHand.test(text)))).toEqual([]);
  });
});

/** Words that are the id of a view and mean something else where they stand. */
const homonyms: Readonly<Record<string, readonly string[]>> = {
  // The field of the atlas.
  topics: ["src/model/atlas.ts", "src/state/vocabulary.ts", "src/derive/topic.ts"],
  // The address's parameter.
  compare: ["src/state/address/parameters/subjects.ts"],
  // The kind of the search's option that leads to all passages.
  report: ["src/app/find/option-template.ts", "src/app/find/options.ts", "src/app/find/request.ts"],
  // A map, whichever view it belongs to.
  map: ["src/render/page/map/map-node.ts", "src/state/view-traits.ts"],
};

test("no code outside its own folder knows a view or a metric by name", () => {
  const ids = new Set([...views.map(({ id }) => id), ...metrics.map(({ id }) => id)]);
  const known = literals.filter(
    ({ file, text }) =>
      ids.has(text) &&
      !homonyms[text]?.includes(file) &&
      !/^src\/(?:ingest|build)\//u.test(file) &&
      // Groups of the navigation and ways to show the second metric are chosen there, some called as a view is.
      !/^src\/views\/(?:[^/]+\/)?definition\.ts$/u.test(file) &&
      !file.startsWith(`src/views/${text}/`),
  );
  expect(listed(known)).toEqual([]);
  const unused = Object.entries(homonyms).flatMap(([word, at]) =>
    at.filter((file) => !literals.some((literal) => literal.file === file && literal.text === word)),
  );
  expect(unused).toEqual([]);
});

test("nothing but the seeds knows place and time of the survey", () => {
  const known = files.flatMap((file) => {
    if (!/\.(?:ts|mjs|css)$/u.test(file)) return [];
    const text = readFileSync(file, "utf8");
    const said = file.endsWith(".css")
      ? [text.replace(/\/\*.*?\*\//gsu, "")]
      : tokensOf(file, text).map((token) => (ts.isStringLiteralLike(token) ? token.text : token.getText()));
    return said.filter((part) => ownToTheSurvey.test(part)).map((part) => `${file}: ${part}`);
  });
  expect(known).toEqual([]);
});
