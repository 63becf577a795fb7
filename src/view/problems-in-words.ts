import { mostCompared } from "../state.ts";
import type { AddressProblem } from "../url.ts";

/** Why a known value was not used; of an unknown one there is nothing more to say. */
const reasons: Readonly<Partial<Record<AddressProblem["kind"], string>>> = {
  "repeated-value": "（2度目）",
  "surplus-value": `（${mostCompared + 1}つ目から）`,
};

/** What could not be used of an address, in one sentence: at most five parts of it, none longer than 40 characters. */
export function problemsInWords(problems: readonly AddressProblem[]): string {
  const shown = problems.slice(0, 5).map((problem) => {
    const part = problem.kind === "unknown-parameter" ? problem.parameter : `${problem.parameter}=${problem.value}`;
    return `「${part.length > 40 ? `${part.slice(0, 40)}…` : part}」${reasons[problem.kind] ?? ""}`;
  });
  const more = problems.length > shown.length ? `ほか${problems.length - shown.length}件` : "";
  return `アドレスのうち${shown.join("")}${more}は使えないため、除いて表示しました。`;
}
