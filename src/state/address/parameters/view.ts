import { sheetCentres } from "../../sheets.ts";
import { type ModeId, type SheetCentres, type State, modeIds, shapeIds } from "../../state.ts";
import { type Parameter, type ParseContext, different, listed, reportValues } from "./parameter.ts";

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
  print: (state) => (state.mode === mode ? modeText(state) : ""),
  parse: (text, context) => {
    const { state, report } = context;
    const asked = modeAsked(mode, text, context);
    if (asked === null || state.mode === "explore") return asked;
    report({ kind: "outranked", parameter: mode, value: text, by: `${state.mode}=1` });
    return {};
  },
}));

function modeText({ sheets }: State): string {
  if (sheets === null) return "1";
  return sheets === "all" ? sheets : sheets.join(",") || "none";
}

function modeAsked(mode: ModeId, text: string, context: ParseContext): Pick<State, "mode" | "sheets"> | null {
  if (text === "1") return { mode, sheets: null };
  const sheets = mode === "handout" ? sheetsAsked(text, context) : null;
  return sheets && { mode, sheets };
}

function sheetsAsked(text: string, context: ParseContext): SheetCentres | null {
  if (text === "all") return text;
  if (text === "none") return [];
  const { vocabulary } = context;
  const named = listed(text);
  const unknown = named.filter((id) => !vocabulary.centres.has(id));
  if (unknown.length === named.length) return null;
  const repeated = named.filter((id, index) => !unknown.includes(id) && named.indexOf(id) !== index);
  reportValues("unknown-value", "handout", unknown, context);
  reportValues("repeated-value", "handout", repeated, context);
  return sheetCentres(named, vocabulary);
}

/** How it is looked at: in which view, with which shapes, in which mode. */
export const viewParameters = { view, shape, modes };
