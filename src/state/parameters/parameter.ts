import type { AddressProblem } from "../address-problem.ts";
import type { State } from "../state.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** What a parameter may ask for while it is parsed. */
export interface ParseContext {
  readonly vocabulary: Vocabulary;
  /** The initial state with what has been parsed so far. */
  readonly state: State;
  /** The text of another parameter in the address, or null. */
  readonly text: (name: string) => string | null;
  /** Reports what could not be used. */
  readonly report: (problem: AddressProblem) => void;
}

/** One parameter of an address: everything that is particular to it. */
export interface Parameter {
  readonly name: string;
  /** When it is parsed. Parameters that others depend on come first; lists of another parameter's values come last. */
  readonly stage: "first" | "then" | "last";
  /** What it says, for the table in docs/address.md. */
  readonly meaning: string | ((vocabulary: Vocabulary) => string);
  /** What an address without it says, for the same table. */
  readonly otherwise: string | ((vocabulary: Vocabulary) => string);
  /** Its text for a state, escaped; empty where the parameter can be left out. */
  readonly print: (state: State, initial: State) => string;
  /** What a non-empty text changes in the state; null where the text is not valid. */
  readonly parse: (text: string, context: ParseContext) => Partial<State> | null;
}

/** Ids as Markdown code, for docs/address.md. */
export const code = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(", ");

/** The text of a parameter; empty where it is the default. */
export const different = (text: string, initial: string): string => (text === initial ? "" : text);

/** Reports the values of a list that could not be used. */
export function reportValues(
  kind: "unknown-value" | "surplus-value" | "repeated-value",
  parameter: string,
  values: readonly string[],
  { report }: ParseContext,
): void {
  for (const value of values) report({ kind, parameter, value });
}

/** The non-empty parts of a comma-separated list. */
export function listed(text: string): readonly string[] {
  return text.split(",").filter((id) => id !== "");
}
