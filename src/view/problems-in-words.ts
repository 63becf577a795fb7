import { mostCompared } from "../state.ts";
import type { AddressProblem } from "../url.ts";

/** Why a known value was not used; of an unknown one there is nothing more to say. */
const reasons: Readonly<Partial<Record<AddressProblem["kind"], string>>> = {
  "repeated-value": "（2度目）",
  "surplus-value": `（${mostCompared + 1}つ目から）`,
};

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
    return `「${part.length > 40 ? `${part.slice(0, 40)}…` : part}」${reasons[problem.kind] ?? ""}`;
  });
  const more = unused.length > shown.length ? `ほか${unused.length - shown.length}件` : "";
  return `アドレスのうち${shown.join("")}${more}は使えないため、除いて表示しました。${cut}`;
}
