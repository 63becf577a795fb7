import type { AddressProblem } from "./address-problem.ts";
import type { State } from "./state.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { parameters, parseOrder } from "./parameters.ts";

/** What an address means. */
export interface DecodedAddress {
  readonly state: State;
  readonly problems: readonly AddressProblem[];
}

/**
 * Writes a state as the query of an address, without its question mark. Defaults are left out, so that the bare
 * address and the initial state are one.
 */
export function encode(state: State, { initial }: Pick<Vocabulary, "initial">): string {
  return parameters
    .map(({ name, print }) => [name, print(state, initial)] as const)
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `${name}=${text}`)
    .join("&");
}

/** Writes a state as an address relative to the page's own, its place in a text included; empty for the initial state. */
export function addressOf(state: State, vocabulary: Vocabulary): string {
  const query = encode(state, vocabulary);
  return `${query === "" ? "" : `?${query}`}${state.place === null ? "" : `#${state.place}`}`;
}

/**
 * Reads an address. Whether the place that `#…` names exists, only the view's text can tell.
 *
 * @param hash with or without its sign
 */
export function decodeAddress(query: string, hash: string, vocabulary: Vocabulary): DecodedAddress {
  const { state, problems } = decode(query, vocabulary);
  const place = hash.replace(/^#/u, "");
  return { state: { ...state, place: /^[a-z0-9-]{1,80}$/u.test(place) ? place : null }, problems };
}

/**
 * Reads the query of an address. Any text gives a state; what could not be used is returned as problems.
 *
 * @param query with or without its question mark
 */
export function decode(query: string, vocabulary: Vocabulary): DecodedAddress {
  const search = new URLSearchParams(query);
  const problems: AddressProblem[] = [];
  const known = new Set(parameters.map(({ name }) => name));
  for (const parameter of search.keys()) {
    if (!known.has(parameter)) problems.push({ kind: "unknown-parameter", parameter });
  }
  let state = vocabulary.initial;
  for (const { name, parse } of parseOrder) {
    // Where a parameter is repeated, the first value counts and the others become problems.
    const [text = "", ...others] = search.getAll(name);
    const unknown = (value: string) => problems.push({ kind: "unknown-value", parameter: name, value });
    for (const value of others) if (value !== text) unknown(value);
    if (text === "") continue;
    const read = parse(text, {
      vocabulary,
      state,
      text: (other) => search.get(other),
      report: (problem) => problems.push(problem),
    });
    if (read === null) unknown(text);
    state = { ...state, ...read };
  }
  return { state, problems: distinct(problems) };
}

/** Each problem once, however often it stands in the address. */
function distinct(problems: readonly AddressProblem[]): readonly AddressProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
