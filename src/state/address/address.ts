import type { AddressProblem } from "./address-problem.ts";
import { type AddressPart, meantPlace, partsOf } from "./address-parts.ts";
import { languageParameter } from "../language.ts";
import { type State, allMetrics } from "../state.ts";
import { type Vocabulary, traitsOf } from "../vocabulary.ts";
import { parameters, parseOrder } from "./parameters.ts";

const holdsTyped = new Map(parameters.map(({ name, typed = false }) => [name, typed]));

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
 * Reads an address. Whether the place that `#…` names exists in a view that has places, only the view's text can tell.
 *
 * @param hash with or without its sign
 */
export function decodeAddress(query: string, hash: string, vocabulary: Vocabulary): DecodedAddress {
  // An escaped `&` has a `#` of its own, after which browsers take the rest of the query for a place.
  const fragment = hash
    .replace(/^#/u, "")
    .replace(/:~:.*/u, "")
    .replace(/^(?:0*38|x0*26);/iu, "&");
  // Programs that append to an address append to its very end.
  const [named = "", ...appended] = fragment.split(/[?&]/u);
  const { state, problems } = decode([query, ...appended].join("&"), vocabulary);
  const place = meantPlace(named);
  if (/^\p{P}*$/u.test(place)) return { state, problems };
  if (mayNamePlace(place, state, vocabulary)) return { state: { ...state, place }, problems };
  return { state, problems: [...problems, unknownPlace(place)] };
}

/** That a view's text has no such place. */
export function unknownPlace(place: string): AddressProblem {
  return { kind: "unknown-value", parameter: "#", value: place };
}

function mayNamePlace(place: string, state: State, vocabulary: Vocabulary): boolean {
  return place === allMetrics || (traitsOf(state, vocabulary).reads === "all" && /^[a-z0-9-]{1,80}$/u.test(place));
}

/**
 * Reads the query of an address. Any text gives a state; what could not be used is returned as problems.
 *
 * @param query with or without its question mark
 */
export function decode(query: string, vocabulary: Vocabulary): DecodedAddress {
  const asked = new Map<string, AddressPart[]>(parameters.map(({ name }) => [name, []]));
  const problems: AddressProblem[] = [];
  for (const part of partsOf(query, holdsTyped)) {
    if (part.name === languageParameter) continue;
    const known = asked.get(part.name);
    if (known) known.push(part);
    else problems.push({ kind: "unknown-parameter", parameter: part.written.name });
  }
  let state = vocabulary.initial;
  for (const { name, parse } of parseOrder) {
    // Where a parameter is repeated, the first value counts and the others become problems.
    const [first, ...others] = asked.get(name) ?? [];
    const unknown = ({ written }: AddressPart) =>
      problems.push({ kind: "unknown-value", parameter: name, value: written.text });
    for (const other of others) if (other.text !== first?.text) unknown(other);
    if (!first || first.written.text === "") continue;
    const read = parse(first.text, {
      vocabulary,
      state,
      text: (other) => asked.get(other)?.[0]?.text ?? null,
      report: (problem) => problems.push(problem),
    });
    if (read === null) unknown(first);
    state = { ...state, ...read };
  }
  return { state, problems: distinct(problems) };
}

/** Each problem once, however often it stands in the address. */
function distinct(problems: readonly AddressProblem[]): readonly AddressProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
