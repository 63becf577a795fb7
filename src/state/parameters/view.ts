import { modeIds, shapeIds } from "../state.ts";
import { type Parameter, different } from "./parameter.ts";

const view: Parameter = {
  name: "view",
  stage: "then",
  print: (state, initial) => different(state.view, initial.view),
  parse: (text, { vocabulary }) => (vocabulary.views.has(text) ? { view: text } : null),
};

const shape: Parameter = {
  name: "shape",
  stage: "then",
  print: (state, initial) => different(state.shape, initial.shape),
  parse: (text) => {
    const id = shapeIds.find((candidate) => candidate === text);
    return id === undefined ? null : { shape: id };
  },
};

/** Parameters that ask for a mode, the strongest first. */
export const modeParameters = modeIds.filter((mode) => mode !== "explore");

const modes = modeParameters.map((mode): Parameter => ({
  name: mode,
  stage: "then",
  print: (state) => (state.mode === mode ? "1" : ""),
  parse: (text, { state, report }) => {
    if (text !== "1") return null;
    if (state.mode === "explore") return { mode };
    report({ kind: "outranked", parameter: mode, value: text, by: `${state.mode}=1` });
    return {};
  },
}));

/** How it is looked at: in which view, with which shapes, in which mode. */
export const viewParameters = { view, shape, modes };
