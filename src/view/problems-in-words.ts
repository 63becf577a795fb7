import type { AddressProblem } from "../url.ts";

/** What could not be used of an address, in one sentence: at most five parts of it, none longer than 40 characters. */
export function problemsInWords(problems: readonly AddressProblem[]): string {
  const parts = problems.map((problem) =>
    problem.kind === "unknown-parameter" ? problem.parameter : `${problem.parameter}=${problem.value}`,
  );
  const shown = parts.slice(0, 5).map((part) => `「${part.length > 40 ? `${part.slice(0, 40)}…` : part}」`);
  const more = parts.length > shown.length ? `ほか${parts.length - shown.length}件` : "";
  return `アドレスのうち${shown.join("")}${more}は使えないため、既定の表示にしました。`;
}
