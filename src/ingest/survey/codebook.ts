import * as v from "valibot";
import { InputError } from "../../model/input-error.ts";
import type { InputText } from "./input-text.ts";
import { localText, readYaml } from "./read-yaml.ts";

const schema = v.strictObject({
  rules: v.array(v.strictObject({ title: localText, text: localText })),
  metrics: v.record(v.string(), localText),
});

/** The content of `codebook.yaml`: the rules that all metrics are read by, and what each metric counts. */
export type CodebookFile = v.InferOutput<typeof schema>;

/**
 * Reads `codebook.yaml`.
 *
 * @param metrics ids of the metrics there are
 * @throws {InputError} naming the line or key that is wrong, or a rule for an unknown metric
 */
export function parseCodebook(source: InputText, metrics: readonly string[]): CodebookFile {
  const codebook = readYaml(source, schema);
  const unknown = Object.keys(codebook.metrics).find((id) => !metrics.includes(id));
  if (unknown !== undefined) {
    throw new InputError({ file: source.file, key: `metrics.${unknown}` }, "the id of a metric", `"${unknown}"`);
  }
  return codebook;
}
