import * as v from "valibot";
import { parseDocument } from "yaml";
import { InputError } from "../../model/input-error.ts";
import { type Language, languages } from "../../model/language.ts";
import { Kept } from "../../model/memo.ts";
import type { InputText } from "./input-text.ts";

/** A text of at least one character that is not white space. */
export const nonEmptyText = v.pipe(v.string(), v.regex(/\S/u, "a text that is not empty"));

/** A text that people read, keyed by language. */
const texts = v.strictObject({ ja: nonEmptyText, en: v.exactOptional(nonEmptyText) });

/** A text that people read, in the language that the file is read in. */
export const localText = v.pipe(
  texts,
  v.rawTransform(({ dataset: { value }, config, addIssue, NEVER }): string => {
    const text = value[languageIn(config)];
    if (text !== undefined) return text;
    addIssue({
      message: `a text in ${languageIn(config)}`,
      expected: `a text in ${languageIn(config)}`,
      received: "none",
    });
    return NEVER;
  }),
);

/** The same with the Japanese text, where that stands in the report. */
export const printedText = v.pipe(
  v.intersect([
    v.pipe(
      texts,
      v.transform(({ ja }) => ({ printed: ja })),
    ),
    v.pipe(
      localText,
      v.transform((text) => ({ text })),
    ),
  ]),
);

/** The language that valibot has been given for the data, where others give it one for its messages. */
export function languageIn({ lang }: { readonly lang?: string | undefined }): Language {
  return languages.find((language) => language === lang) ?? "ja";
}

/** An id as it stands in addresses and file names: lower-case words joined by hyphens. */
export const idText = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "an id of lower-case letters, digits and hyphens"),
);

/**
 * Documents by their text, because a build reads the same files for each language, and a development server reads
 * unchanged files again.
 */
const documents = new Kept<string, ReturnType<typeof parseDocument>>(200);

/**
 * Reads a YAML file of one document and checks it against a schema.
 *
 * @throws {InputError} naming the line where the text is no YAML, or the key where it does not fit the schema
 */
export function readYaml<const Schema extends v.GenericSchema>(
  source: InputText,
  schema: Schema,
): v.InferOutput<Schema> {
  const document = documents.of(source.text, (text) => parseDocument(text, { prettyErrors: true }));
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line;
    const location = line === undefined ? { file: source.file } : { file: source.file, line };
    throw new InputError(location, "YAML of one document", error.message.split("\n", 1)[0] ?? error.code);
  }
  const result = v.safeParse(schema, document.toJS(), { lang: source.language ?? "ja" });
  if (result.success) return result.output;
  throw misfit(source.file, result.issues[0]);
}

function misfit(file: string, issue: v.BaseIssue<unknown>): InputError {
  const key = keyPath(issue);
  const location = key === "" ? { file } : { file, key };
  if (issue.type === "strict_object" && issue.expected === "never") {
    return new InputError(location, "no such key", "one");
  }
  // A missing key's issue says `received undefined`, and its `expected` is the key itself.
  if (issue.type === "strict_object" && issue.received === "undefined") {
    return new InputError(location, "a value", "none");
  }
  if (issue.type === "strict_object") return new InputError(location, "a mapping of keys to values", issue.received);
  // A validation (regex, length) states in its message what it asks for; valibot's own messages repeat the rest.
  const expected = issue.kind === "validation" ? issue.message : (issue.expected ?? issue.message);
  return new InputError(location, expected, issue.received);
}

function keyPath(issue: v.BaseIssue<unknown>): string {
  let path = "";
  for (const { key } of issue.path ?? []) {
    path += typeof key === "number" ? `[${key}]` : path === "" ? String(key) : `.${String(key)}`;
  }
  return path;
}
