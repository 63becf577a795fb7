import { punctuation } from "../../messages/ja/punctuation.ts";
import { addressMessages } from "../../messages/ja/address.ts";
import { mostCompared } from "../state.ts";
import type { AddressProblem } from "./address-problem.ts";

/** Why a known value was not used. An unknown value needs no reason. */
function reason(problem: AddressProblem): string {
  switch (problem.kind) {
    case "repeated-value":
      return addressMessages.repeated;
    case "surplus-value":
      return addressMessages.surplus(mostCompared + 1);
    case "outranked":
      return addressMessages.outranked(problem.by);
    default:
      return "";
  }
}

/** One sentence on what could not be used of an address. It names at most five parts of at most 40 characters each. */
export function problemsInWords(problems: readonly AddressProblem[]): string {
  const cut = punctuation.text(
    problems.filter(({ kind }) => kind === "cut").map(({ parameter }) => addressMessages.cut(parameter)),
  );
  const unused = problems.filter((problem) => problem.kind !== "cut");
  if (unused.length === 0) return cut;
  const shown = unused.slice(0, 5).map((problem) => {
    const { parameter } = problem;
    // A place has its sign before it.
    const part = "value" in problem ? `${parameter}${parameter === "#" ? "" : "="}${problem.value}` : parameter;
    return addressMessages.part(part.length > 40 ? `${part.slice(0, 40)}…` : part, reason(problem));
  });
  const more = unused.length > shown.length ? addressMessages.more(unused.length - shown.length) : "";
  return punctuation.text([addressMessages.unused(shown, more), cut]);
}
