import { type Metric, type Municipality, valueOf } from "../model/atlas.ts";
import { InputError, type InputLocation } from "../model/input-error.ts";

/** What is counted. */
export interface Counted {
  readonly metrics: readonly Pick<Metric, "id" | "codings">[];
  readonly centres: readonly unknown[];
  readonly municipalities: readonly Pick<Municipality, "code" | "centre">[];
}

/** What stands in braces in a text. */
export const braces = /\{([^}]*)\}/gu;

/**
 * Fills the counts into a text, which has no figures of its own: `{metric.value.municipalities}` and
 * `{metric.value.centres}` stand for counts of the codings, `{municipalities}` and `{centres}` for all there are.
 *
 * @param nameOf the full name of a count that the text has in short
 * @throws {InputError} naming a figure, or a count that the atlas has not
 */
export function fillCounts(
  text: string,
  counted: Counted,
  location: InputLocation,
  nameOf: (name: string) => string = (name) => name,
): string {
  // A digit would be a number that nothing checks. The page itself shows years and the like.
  const digit = /[0-9０-９]/u.exec(text.replace(braces, ""));
  if (digit) throw new InputError(location, "counts in braces, no figures", digit[0]);
  return text.replace(braces, (_braces, name: string) => {
    const count = countOf(counted, nameOf(name));
    if (count === null) throw new InputError(location, "a count of the atlas", name);
    return String(count);
  });
}

function countOf({ metrics, centres, municipalities }: Counted, name: string): number | null {
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
