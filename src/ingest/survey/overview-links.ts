import * as v from "valibot";
import type { InputText } from "./input-text.ts";
import { idText, localText, nonEmptyText, readYaml } from "./read-yaml.ts";

const schema = v.array(
  v.strictObject({
    passage: nonEmptyText,
    metric: v.nullable(idText),
    verdict: v.picklist(["borne-out", "partly", "silent", "contradicted"]),
    note: localText,
  }),
);

/** A passage of the overview that states a count, as `overview-links.yaml` lists it. */
export type OverviewLinkEntry = v.InferOutput<typeof schema>[number];

/**
 * Reads `overview-links.yaml`. The join checks it against report and metrics.
 *
 * @throws {InputError} naming the line or key that is wrong
 */
export function parseOverviewLinks(source: InputText): readonly OverviewLinkEntry[] {
  return readYaml(source, schema);
}
