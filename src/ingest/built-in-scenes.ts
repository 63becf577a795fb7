import * as v from "valibot";
import type { AtlasRecord } from "../model/atlas.ts";
import { InputError } from "../model/input-error.ts";
import { vocabularyOf } from "../state/vocabulary.ts";
import type { ViewTraits } from "../state/view-traits.ts";
import { fillCounts } from "./counts.ts";
import type { InputText } from "./survey/input-text.ts";
import { localText, readYaml } from "./survey/read-yaml.ts";
import { decode } from "../state/address/address.ts";
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
    const words = fillCounts(caption.trim(), record, location("caption"));
    for (const [key, text] of [
      ["title", title],
      ["caption", words],
    ] as const) {
      const { length } = [...text];
      if (length > sceneLimits[key]) {
        throw new InputError(location(key), `at most ${sceneLimits[key]} characters`, `${length}`);
      }
    }
    return sceneOf(state, vocabulary, { id: `built-in-${index + 1}`, title, caption: words });
  });
}
