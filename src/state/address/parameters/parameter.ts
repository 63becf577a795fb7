import type { AddressProblem } from "../address-problem.ts";
import type { State } from "../../state.ts";
import type { Vocabulary } from "../../vocabulary.ts";

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
  /** Whether it holds what somebody typed, which is read to the letter. All others hold ids. */
  readonly typed?: true;
  /** Its text for a state, escaped; empty where the parameter can be left out. */
  readonly print: (state: State, initial: State) => string;
  /** What a non-empty text changes in the state; null where the text is not valid. */
  readonly parse: (text: string, context: ParseContext) => Partial<State> | null;
}

/** The text of a parameter; empty where it is the default. */
export const different = (text: string, initial: string): string => (text === initial ? "" : text);

/**
 * A typed text as an address has it. Beyond what an address must escape, it escapes what chat programs and Markdown
 * take for signs of their own, or for the end of the sentence in which the address stands.
 */
export function encoded(typed: string): string {
  return encodeURIComponent(typed).replace(/[!'()*~]|\.(?=\.*$)/gu, (sign) =>
    `%${sign.charCodeAt(0).toString(16)}`.toUpperCase(),
  );
}

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
  return text
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}
