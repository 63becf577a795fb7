import {
  type ShapeId,
  type State,
  type ViewId,
  type Vocabulary,
  boundedQuery,
  hasMetric,
  modeIds,
  mostCompared,
  orderedValues,
  shapeIds,
  viewIds,
} from "./state.ts";

/** A part of an address that could not be used, to be named once in the page. */
export type AddressProblem =
  | { readonly kind: "unknown-parameter"; readonly parameter: string }
  | {
      /** Unknown; known, but there twice; or known, but more than the list takes. */
      readonly kind: "unknown-value" | "repeated-value" | "surplus-value";
      readonly parameter: string;
      readonly value: string;
    }
  /** A mode that is asked for beside one that comes before it. */
  | { readonly kind: "outranked"; readonly parameter: string; readonly value: string; readonly by: string }
  /** Of a value that is too long only the beginning is used. */
  | { readonly kind: "cut"; readonly parameter: string };

/** What an address means. */
export interface DecodedAddress {
  readonly state: State;
  readonly problems: readonly AddressProblem[];
}

/** Parameters that ask for a mode, the strongest first. */
export const modeParameters = modeIds.filter((mode) => mode !== "explore");

const parameters = [
  "view",
  "metric",
  "municipality",
  "values",
  "focus",
  "with",
  "with-values",
  "compare",
  "topic",
  "shape",
  ...modeParameters,
  "q",
] as const;

type ListParameter = "values" | "with-values" | "compare";

/**
 * Writes a state as the query of an address, without its question mark. Defaults are left out, so that the bare
 * address and the initial state are one. Ids hold only letters, digits and hyphens; only what was typed needs escaping.
 */
export function encode(state: State, vocabulary: Vocabulary): string {
  const { initial } = vocabulary;
  const pairs: string[] = [];
  if (state.view !== initial.view) pairs.push(`view=${state.view}`);
  if (state.metric !== initial.metric) pairs.push(`metric=${state.metric}`);
  if (state.municipality !== null) pairs.push(`municipality=${state.municipality}`);
  if (state.values.length > 0) pairs.push(`values=${state.values.join(",")}`);
  if (state.focus !== null) pairs.push(`focus=${state.focus}`);
  if (state.with !== null) pairs.push(`with=${state.with}`);
  if (state.withValues.length > 0) pairs.push(`with-values=${state.withValues.join(",")}`);
  if (state.compare.length > 0) pairs.push(`compare=${state.compare.join(",")}`);
  if (state.topic !== null) pairs.push(`topic=${state.topic}`);
  if (state.shape !== initial.shape) pairs.push(`shape=${state.shape}`);
  if (state.mode !== "explore") pairs.push(`${state.mode}=1`);
  if (state.query !== "") pairs.push(`q=${encodeURIComponent(state.query)}`);
  return pairs.join("&");
}

/**
 * Reads the query of an address. Total: whatever the text, there is a state, and what could not be used is named.
 *
 * @param query with or without its question mark
 */
export function decode(query: string, vocabulary: Vocabulary): DecodedAddress {
  const search = new URLSearchParams(query);
  const problems: AddressProblem[] = [];
  const known = new Set<string>(parameters);
  for (const parameter of search.keys()) {
    if (!known.has(parameter)) problems.push({ kind: "unknown-parameter", parameter });
  }
  for (const parameter of parameters) {
    // Of a parameter that is there twice the first counts, and other values are named.
    const [first, ...others] = search.getAll(parameter);
    for (const value of others) if (value !== first) problems.push({ kind: "unknown-value", parameter, value });
  }

  const read = <T>(parameter: (typeof parameters)[number], accept: (text: string) => T | null, fallback: T): T => {
    const text = search.get(parameter);
    if (text === null || text === "") return fallback;
    const accepted = accept(text);
    if (accepted === null) problems.push({ kind: "unknown-value", parameter, value: text });
    return accepted ?? fallback;
  };
  const oneOf = (ids: { has: (id: string) => boolean }) => (text: string) => (ids.has(text) ? text : null);

  const { initial } = vocabulary;
  const view = read<ViewId>("view", (text) => viewIds.find((id) => id === text) ?? null, initial.view);
  const typed = boundedQuery(search.get("q") ?? "");
  if ((search.get("q") ?? "").length > typed.length && typed !== "") problems.push({ kind: "cut", parameter: "q" });
  const metrics = { has: (id: string) => hasMetric(id, typed, vocabulary) };
  const metric = read("metric", oneOf(metrics), initial.metric);
  const municipality = read<string | null>("municipality", oneOf(vocabulary.municipalities), null);
  const focus = read<string | null>("focus", oneOf(vocabulary.centres), null);

  const topic = read<string | null>("topic", oneOf(vocabulary.topics), null);
  const shape = read<ShapeId>("shape", (text) => shapeIds.find((id) => id === text) ?? null, initial.shape);
  const flags = modeParameters.filter((parameter) =>
    read<boolean>(parameter, (text) => (text === "1" ? true : null), false),
  );
  const [mode = initial.mode, ...others] = flags;
  for (const parameter of others) problems.push({ kind: "outranked", parameter, value: "1", by: `${mode}=1` });
  // A metric beside itself is no second one.
  const second = (text: string) => (text === metric ? null : oneOf(metrics)(text));
  const withMetric = read<string | null>("with", second, null);

  const list = (parameter: ListParameter): readonly string[] =>
    (search.get(parameter) ?? "").split(",").filter((id) => id !== "");
  const keep = (parameter: ListParameter, named: readonly string[], kept: readonly string[]): readonly string[] => {
    for (const value of named) {
      if (!kept.includes(value)) problems.push({ kind: "unknown-value", parameter, value });
    }
    return kept;
  };
  // Values of a metric that there is none of are nobody's, even where the default one has some of that name.
  const pinned = (parameter: "values" | "with-values", of: string | null): readonly string[] => {
    const named = list(parameter);
    return keep(parameter, named, of === null ? [] : orderedValues(of, new Set(named), vocabulary));
  };
  const values = pinned("values", metrics.has(search.get("metric") || initial.metric) ? metric : null);
  const withValues = pinned("with-values", withMetric);

  const compared = [...new Set(list("compare"))];
  const centres = keep(
    "compare",
    compared,
    compared.filter((id) => vocabulary.centres.has(id)),
  );
  const compare = centres.slice(0, mostCompared);
  for (const value of centres.slice(mostCompared)) {
    problems.push({ kind: "surplus-value", parameter: "compare", value });
  }
  for (const value of list("compare").filter((id, index, all) => all.indexOf(id) !== index)) {
    if (vocabulary.centres.has(value)) problems.push({ kind: "repeated-value", parameter: "compare", value });
  }

  return {
    state: {
      view,
      metric,
      municipality,
      values,
      focus,
      with: withMetric,
      withValues,
      compare,
      topic,
      shape,
      mode,
      query: typed,
    },
    problems: distinct(problems),
  };
}

/** Each problem once, however often it stands in the address. */
function distinct(problems: readonly AddressProblem[]): readonly AddressProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
