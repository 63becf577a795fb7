import { municipalityCodeName } from "../../messages/ja.ts";
import { mostCompared } from "../state.ts";
import { type Parameter, listed } from "./parameter.ts";

const municipality: Parameter = {
  name: "municipality",
  stage: "then",
  meaning: `five-digit code of the selected one (${municipalityCodeName} without check digit)`,
  otherwise: "none",
  print: (state) => state.municipality ?? "",
  parse: (text, { vocabulary }) => (vocabulary.municipalities.has(text) ? { municipality: text } : null),
};

const focus: Parameter = {
  name: "focus",
  stage: "then",
  meaning: "centre id: its coverage area is shown large",
  otherwise: "whole prefecture",
  print: (state) => state.focus ?? "",
  parse: (text, { vocabulary }) => (vocabulary.centres.has(text) ? { focus: text } : null),
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

/** What is looked at: a municipality, centres, a topic. */
export const subjectParameters = { municipality, focus, compare, topic };
