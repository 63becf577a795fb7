import * as v from "valibot";
import { type AtlasRecord, valueOf } from "../model/atlas.ts";
import { InputError } from "../model/input-error.ts";
import { vocabularyOf } from "../state/vocabulary.ts";
import type { ViewTraits } from "../state/view-traits.ts";
import type { InputText } from "./survey/input-text.ts";
import { localText, readYaml } from "./survey/read-yaml.ts";
import { decode } from "../state/address.ts";
import { type Scene, sceneLimits, sceneOf } from "../state/scene.ts";

const schema = v.pipe(
  v.array(v.strictObject({ title: localText, caption: localText, address: v.string() })),
  v.minLength(1, "at least one scene"),
);

/**
 * Reads the scenes that come with the application. Captions contain no numbers: `{metric.value.municipalities}` and
 * `{metric.value.centres}` stand for counts of the codings, `{municipalities}` and `{centres}` for the totals.
 *
 * @param views that a scene may show
 * @throws {InputError} naming a scene whose address or count the atlas does not have, or whose words are too long
 */
export function parseBuiltInScenes(
  source: InputText,
  record: AtlasRecord,
  views: readonly ViewTraits[],
): readonly Scene[] {
  const vocabulary = vocabularyOf(record, views);
  return readYaml(source, schema).map(({ title, caption, address }, index) => {
    const location = (key: string) => ({ file: source.file, key: `[${index}].${key}` });
    const { state, problems } = decode(address, vocabulary);
    const [problem] = problems;
    if (problem) {
      const { parameter } = problem;
      const found = "value" in problem ? `${parameter}=${problem.value}` : parameter;
      throw new InputError(location("address"), "an address of the atlas", found);
    }
    // A digit would be a number that nothing checks. The page itself shows years and the like.
    const digit = /[0-9０-９]/u.exec(caption.replace(/\{[^}]*\}/gu, ""));
    if (digit) throw new InputError(location("caption"), "counts in braces, no figures", digit[0]);
    const words = caption.trim().replace(/\{([^}]*)\}/gu, (_braces, name: string) => {
      const count = countOf(record, name);
      if (count === null) throw new InputError(location("caption"), "a count of the atlas", name);
      return String(count);
    });
    for (const [key, text] of [
      ["title", title],
      ["caption", words],
    ] as const) {
      const { length } = [...text];
      if (length > sceneLimits[key]) {
        throw new InputError(location(key), `at most ${sceneLimits[key]} characters`, `${length}`);
      }
    }
    return sceneOf(state, vocabulary, { title, caption: words });
  });
}

function countOf({ metrics, centres, municipalities }: AtlasRecord, name: string): number | null {
  if (name === "municipalities") return municipalities.length;
  if (name === "centres") return centres.length;
  const [id, value, what, ...rest] = name.split(".");
  const metric = metrics.find((candidate) => candidate.id === id);
  if (!metric || rest.length > 0) return null;
  const members = municipalities.filter(({ code }) => {
    const coding = metric.codings[code];
    return coding !== undefined && valueOf(coding) === value;
  });
  if (members.length === 0) return null;
  if (what === "municipalities") return members.length;
  if (what === "centres") return new Set(members.flatMap(({ centre }) => centre ?? [])).size;
  return null;
}
