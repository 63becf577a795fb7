import type { AddressProblem } from "../address-problem.ts";
import type { State } from "../state.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** What a parameter may know while it is read. */
export interface ParseContext {
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
  readonly parse: (text: string, context: ParseContext) => Partial<State> | null;
}

/** Ids as docs/address.md sets them. */
export const code = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(", ");

/** The text of a parameter that is left out where it says what a bare address says. */
export const different = (text: string, initial: string): string => (text === initial ? "" : text);

/** The parts of a comma-separated list, empty ones left out. */
export function listed(text: string): readonly string[] {
  return text.split(",").filter((id) => id !== "");
}
