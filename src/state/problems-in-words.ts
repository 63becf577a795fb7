import { mostCompared } from "./state.ts";
import type { AddressProblem } from "./address-problem.ts";

/** Why a known value was not used; of an unknown one there is nothing more to say. */
function reason(problem: AddressProblem): string {
  switch (problem.kind) {
    case "repeated-value":
      return "（2度目）";
    case "surplus-value":
      return `（${mostCompared + 1}つ目から）`;
    case "outranked":
      return `（「${problem.by}」を優先）`;
    default:
      return "";
  }
}

/** What could not be used of an address, in one sentence: at most five parts of it, none longer than 40 characters. */
export function problemsInWords(problems: readonly AddressProblem[]): string {
  const cut = problems
    .filter(({ kind }) => kind === "cut")
    .map(({ parameter }) => `「${parameter}」は長すぎるため、はじめの部分だけを使いました。`)
    .join("");
  const unused = problems.filter((problem) => problem.kind !== "cut");
  if (unused.length === 0) return cut;
  const shown = unused.slice(0, 5).map((problem) => {
    const part = "value" in problem ? `${problem.parameter}=${problem.value}` : problem.parameter;
    return `「${part.length > 40 ? `${part.slice(0, 40)}…` : part}」${reason(problem)}`;
  });
  const more = unused.length > shown.length ? `ほか${unused.length - shown.length}件` : "";
  return `アドレスのうち${shown.join("")}${more}は使えないため、除いて表示しました。${cut}`;
}
