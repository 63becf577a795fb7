import { boundedQuery, longestAddressQuery } from "./bounded-query.ts";
import { type ModeId, type State, modeIds, mostCompared, shapeIds } from "./state.ts";
import { type Vocabulary, hasMetric, orderedValues, valuesOf } from "./vocabulary.ts";
import { type SortColumn, tableUnits } from "./table.ts";
import { municipalityCodeName } from "../messages/ja.ts";
import type { AddressProblem } from "./address-problem.ts";

/** What a parameter may know while it is read. */
export interface Reading {
  readonly vocabulary: Vocabulary;
  /** The initial state with what has been read before. */
  readonly state: State;
  /** The text of another parameter, as it stands in the address; null where it does not. */
  readonly text: (name: string) => string | null;
  /** Names what could not be used. */
  readonly report: (problem: AddressProblem) => void;
}

/** One parameter of an address: everything that is particular to it. */
export interface Parameter {
  readonly name: string;
  /** When it is read: what others ask about comes first, lists of what belongs to others come last. */
  readonly stage: "first" | "then" | "last";
  /** What it says, for the table in docs/address.md. */
  readonly meaning: string | ((vocabulary: Vocabulary) => string);
  /** What an address without it says, for the same table. */
  readonly otherwise: string | ((vocabulary: Vocabulary) => string);
  /** Its text for a state, escaped; empty where it says no more than its absence. */
  readonly print: (state: State, initial: State) => string;
  /** What a text that is not empty says; null where the parameter knows no such text. */
  readonly parse: (text: string, reading: Reading) => Partial<State> | null;
}

const code = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(", ");
const different = (text: string, initial: string): string => (text === initial ? "" : text);

const query: Parameter = {
  name: "q",
  stage: "first",
  meaning: `what is searched for in the report, as typed; at most ${longestAddressQuery.toLocaleString("en")} characters`,
  otherwise: "none",
  print: ({ query: typed }) => encodeURIComponent(typed),
  parse: (text, { report }) => {
    const typed = boundedQuery(text);
    if (text.length > typed.length && typed !== "") report({ kind: "cut", parameter: "q" });
    return { query: typed };
  },
};

const view: Parameter = {
  name: "view",
  stage: "then",
  meaning: ({ views }) => `one of ${code([...views.keys()])}`,
  otherwise: ({ initial }) => code([initial.view]),
  print: (state, initial) => different(state.view, initial.view),
  parse: (text, { vocabulary }) => (vocabulary.views.has(text) ? { view: text } : null),
};

const metric: Parameter = {
  name: "metric",
  stage: "then",
  meaning: "metric id; with `q` also `search`, whose values count the passages found",
  otherwise: "the first",
  print: (state, initial) => different(state.metric, initial.metric),
  parse: (text, { state, vocabulary }) => (hasMetric(text, state.query, vocabulary) ? { metric: text } : null),
};

const municipality: Parameter = {
  name: "municipality",
  stage: "then",
  meaning: `five-digit code of the selected one (${municipalityCodeName} without check digit)`,
  otherwise: "none",
  print: (state) => state.municipality ?? "",
  parse: (text, { vocabulary }) => (vocabulary.municipalities.has(text) ? { municipality: text } : null),
};

const values: Parameter = {
  name: "values",
  stage: "last",
  meaning: "pinned value ids of the metric, comma-separated",
  otherwise: "none",
  print: (state) => state.values.join(","),
  parse: (text, reading) => {
    // Values of a metric that there is none of are nobody's, even where the default one has some of that name.
    const asked = reading.text("metric");
    const known = asked === null || asked === "" || asked === reading.state.metric;
    return { values: pinned("values", text, known ? reading.state.metric : null, reading) };
  },
};

const focus: Parameter = {
  name: "focus",
  stage: "then",
  meaning: "centre id: its coverage area is shown large",
  otherwise: "whole prefecture",
  print: (state) => state.focus ?? "",
  parse: (text, { vocabulary }) => (vocabulary.centres.has(text) ? { focus: text } : null),
};

const second: Parameter = {
  name: "with",
  stage: "then",
  meaning: "id of a second metric: symbols on the map and a cross table, or the second map of `split`",
  otherwise: "none",
  print: (state) => state.with ?? "",
  // A metric beside itself is no second one.
  parse: (text, { state, vocabulary }) =>
    text !== state.metric && hasMetric(text, state.query, vocabulary) ? { with: text } : null,
};

const secondValues: Parameter = {
  name: "with-values",
  stage: "last",
  meaning: "pinned value ids of the second metric; pins of both mean their common part",
  otherwise: "none",
  print: (state) => state.withValues.join(","),
  parse: (text, reading) => ({ withValues: pinned("with-values", text, reading.state.with, reading) }),
};

const compare: Parameter = {
  name: "compare",
  stage: "last",
  meaning: "two to four centre ids, comma-separated",
  otherwise: "none",
  print: (state) => state.compare.join(","),
  parse: (text, { vocabulary, report }) => {
    const named = listed(text);
    const tell = (kind: "unknown-value" | "surplus-value" | "repeated-value", ids: readonly string[]) => {
      for (const value of ids) report({ kind, parameter: "compare", value });
    };
    const known = (id: string) => vocabulary.centres.has(id);
    const centres = [...new Set(named)].filter(known);
    tell(
      "unknown-value",
      named.filter((id) => !known(id)),
    );
    tell("surplus-value", centres.slice(mostCompared));
    tell(
      "repeated-value",
      named.filter((id, index) => known(id) && named.indexOf(id) !== index),
    );
    return { compare: centres.slice(0, mostCompared) };
  },
};

const topic: Parameter = {
  name: "topic",
  stage: "then",
  meaning: "topic id",
  otherwise: "the first",
  print: (state) => state.topic ?? "",
  parse: (text, { vocabulary }) => (vocabulary.topics.has(text) ? { topic: text } : null),
};

const shape: Parameter = {
  name: "shape",
  stage: "then",
  meaning: "`land`, or `tiles` as large as one another",
  otherwise: `\`${shapeIds[0]}\``,
  print: (state, initial) => different(state.shape, initial.shape),
  parse: (text) => {
    const id = shapeIds.find((candidate) => candidate === text);
    return id === undefined ? null : { shape: id };
  },
};

const rows: Parameter = {
  name: "rows",
  stage: "then",
  meaning: `what a row of the table is: ${code(tableUnits)}`,
  otherwise: code([tableUnits[0]]),
  print: ({ table }, initial) => different(table.unit, initial.table.unit),
  parse: (text, { state }) => {
    const unit = tableUnits.find((candidate) => candidate === text);
    return unit === undefined ? null : { table: { ...state.table, unit } };
  },
};

const sort: Parameter = {
  name: "sort",
  stage: "then",
  meaning: "column that the table is sorted by: `name`, `place` or a metric id; falling with `-` before it",
  otherwise: "its own order",
  print: ({ table }) =>
    table.sort === null ? "" : `${table.sort.descending ? "-" : ""}${columnName(table.sort.column)}`,
  parse: (text, { state, vocabulary }) => {
    const descending = text.startsWith("-");
    const id = descending ? text.slice(1) : text;
    if (id === "name" || id === "place") {
      return { table: { ...state.table, sort: { column: { kind: id }, descending } } };
    }
    const known = hasMetric(id, state.query, vocabulary);
    return known ? { table: { ...state.table, sort: { column: { kind: "metric", id }, descending } } } : null;
  },
};

const filter: Parameter = {
  name: "filter",
  stage: "last",
  meaning: "values of which a row of the table must have one, besides the pinned ones: `metric.value`, comma-separated",
  otherwise: "none",
  print: ({ table }) =>
    Object.entries(table.filters)
      .flatMap(([id, wanted]) => wanted.map((value) => `${id}.${value}`))
      .join(","),
  parse: (text, { state, vocabulary, report }) => {
    const named = new Map<string, Set<string>>();
    for (const pair of listed(text)) {
      const [id = "", value = "", ...rest] = pair.split(".");
      const known =
        rest.length === 0 && hasMetric(id, state.query, vocabulary) && valuesOf(id, vocabulary).includes(value);
      if (known) named.set(id, (named.get(id) ?? new Set()).add(value));
      else report({ kind: "unknown-value", parameter: "filter", value: pair });
    }
    const filters = [...named].map(([id, wanted]) => [id, orderedValues(id, wanted, vocabulary)] as const);
    return { table: { ...state.table, filters: Object.fromEntries(filters) } };
  },
};

const words: Parameter = {
  name: "words",
  stage: "then",
  meaning: "what a row of the table must have, as typed",
  otherwise: "none",
  print: ({ table }) => encodeURIComponent(table.words),
  parse: (text, { state, report }) => {
    const typed = boundedQuery(text);
    if (text.length > typed.length && typed !== "") report({ kind: "cut", parameter: "words" });
    return { table: { ...state.table, words: typed } };
  },
};

const modeMeanings: Readonly<Record<Exclude<ModeId, "explore">, string>> = {
  present: "`1`: for a room, without rail and panel; wins over `embed`",
  embed: "`1`: for a frame in another page",
  handout: "`1`: the pages for paper; gives way to both",
};

/** Parameters that ask for a mode, the strongest first. */
export const modeParameters = modeIds.filter((mode) => mode !== "explore");

const modes = modeParameters.map((mode): Parameter => ({
  name: mode,
  stage: "then",
  meaning: modeMeanings[mode],
  otherwise: "no",
  print: (state) => (state.mode === mode ? "1" : ""),
  parse: (text, { state, report }) => {
    if (text !== "1") return null;
    if (state.mode === "explore") return { mode };
    report({ kind: "outranked", parameter: mode, value: text, by: `${state.mode}=1` });
    return {};
  },
}));

/** Every parameter, in the order in which an address has them. */
export const parameters: readonly Parameter[] = [
  view,
  metric,
  municipality,
  values,
  focus,
  second,
  secondValues,
  compare,
  topic,
  shape,
  rows,
  sort,
  filter,
  ...modes,
  words,
  query,
];

const stages = ["first", "then", "last"] as const;

/** The same in the order in which they are read. */
export const readingOrder: readonly Parameter[] = stages.flatMap((stage) =>
  parameters.filter((parameter) => parameter.stage === stage),
);

/** Rows of the table of parameters in docs/address.md: name, meaning, default. */
export function parameterRows(vocabulary: Vocabulary): readonly (readonly [string, string, string])[] {
  const said = (text: Parameter["meaning"]) => (typeof text === "string" ? text : text(vocabulary));
  return parameters.map(({ name, meaning, otherwise }) => [`\`${name}\``, said(meaning), said(otherwise)]);
}

function columnName(column: SortColumn): string {
  return column.kind === "metric" ? column.id : column.kind;
}

function listed(text: string): readonly string[] {
  return text.split(",").filter((id) => id !== "");
}

/** Those values of a metric that a list names; the others are reported. */
function pinned(
  parameter: string,
  text: string,
  of: string | null,
  { vocabulary, report }: Reading,
): readonly string[] {
  const named = listed(text);
  const kept = of === null ? [] : orderedValues(of, new Set(named), vocabulary);
  for (const value of named) if (!kept.includes(value)) report({ kind: "unknown-value", parameter, value });
  return kept;
}
