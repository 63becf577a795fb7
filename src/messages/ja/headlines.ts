import { marked } from "../../text/phrases.ts";
import { inUnit } from "./counts.ts";

/** A value as a headline quotes it. */
const quoted = (label: string): string => `「${marked(label)}」`;

/** What a headline says where it is not the metric's own. `|` stands where a line may break; counts have their unit. */
export const headlineMessages = {
  /** @param count counts with their unit, in the order of the values */
  values: (values: readonly { readonly label: string; readonly count: string }[]): string =>
    values.map(({ label, count }) => `${quoted(label)}は|${count}`).join("、|"),
  /** Of values that are too many to be told one by one. */
  several: (first: string, values: number, count: string): string =>
    `${quoted(first)}など|${values}つの値は、|合わせて|${count}`,
  /** @param values of the first metric, then of the second; a metric of which nothing is pinned has none */
  both: (values: readonly (readonly string[])[], count: string): string =>
    `${values.map((labels) => labels.map(quoted).join("または|")).join("かつ|")}は|${count}`,
  /** Where two metrics meet. */
  second: (first: string, second: string, count: string): string =>
    `${marked(first)}と|${marked(second)}の|両方が|読み取れるのは|${count}`,
  /** A coverage area that has one value. */
  area: (centre: string, members: string | null, label: string): string =>
    `${marked(centre)}の|圏域は|${members === null ? "" : `${members}とも|`}${quoted(label)}`,
  /** A coverage area that has several. */
  areaParts: (centre: string, values: readonly { readonly label: string; readonly count: string }[]): string =>
    `${marked(centre)}の|圏域は、|${values.map(({ label, count }) => `${quoted(label)}が|${count}`).join("、|")}`,
  /** What a search found. */
  found: (query: string, centres: number, all: number): string =>
    `${quoted(query)}は、|${inUnit(all, "centre")}のうち|${inUnit(centres, "centre")}の|記載にある`,
  foundNowhere: (query: string, all: number): string =>
    `${quoted(query)}は、|${inUnit(all, "centre")}の|記載に|見つからない`,
};
