// npm run bench:search -- [--rounds N] [--check]
//
// Types 200 real queries key by key into the search and times the last key of each, from the typed text to the result
// with all its passages; beside it one bare `includes` of the same normalised text, and one scan of it for every place.
import { parseArgs } from "node:util";
import { searchOf } from "../../src/text/search/find.ts";
import { fold } from "../../src/text/offsets/normalise.ts";
import { atlas, realFindings, realReport } from "../support/real-atlas.ts";
import { median } from "./report.ts";
import { queryCount, realQueries } from "./search-queries.ts";

const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: { rounds: { type: "string", default: "31" }, check: { type: "boolean", default: false } },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds: expected a whole number, found ${options.rounds}`);

/** What the last key may cost, as a multiple of one bare `includes`. */
const budget = 3;

const [report, findings] = [realReport(), realFindings()];
const queries = realQueries(atlas, report);
if (queries.length !== queryCount) throw new Error(`expected ${queryCount} queries, found ${queries.length}`);

/** Milliseconds of one call. */
function time(call: () => unknown): number {
  const start = performance.now();
  const result = call();
  const took = performance.now() - start;
  // Used, so that nothing that is timed can be left out.
  if (result === null) throw new Error("expected a result");
  return took;
}

function everyPlace(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) count += 1;
  return count;
}

const samples = queries.map(() => ({ key: [] as number[], includes: [] as number[], scan: [] as number[] }));
const making: number[] = [];
let text = "";
for (let round = 0; round < rounds; round += 1) {
  let search = searchOf(report, findings);
  making.push(time(() => (search = searchOf(report, findings))));
  ({ text } = search.corpus);
  queries.forEach((query, index) => {
    const letters = [...query];
    for (let length = 1; length < letters.length; length += 1) search.find(letters.slice(0, length).join(""));
    // Not the pieces that it was joined from: what a field gives is one string.
    const wanted = fold(query.replaceAll(/["-]/gu, ""));
    const sample = samples[index];
    sample?.key.push(time(() => search.find(query)));
    sample?.includes.push(time(() => text.includes(wanted)));
    sample?.scan.push(time(() => everyPlace(text, wanted)));
  });
}

const middle = (values: readonly number[]): number => median(values) ?? Number.NaN;
const perQuery = samples.map(({ key, includes, scan }) => ({
  key: middle(key),
  includes: middle(includes),
  scan: middle(scan),
}));
const micro = (milliseconds: number): string => `${(milliseconds * 1000).toFixed(2)} µs`;
const [key, includes, scan] = (["key", "includes", "scan"] as const).map((of) =>
  middle(perQuery.map((query) => query[of])),
);
const ratio = (key ?? 0) / (includes ?? 0);
const each = middle(perQuery.map((query) => query.key / query.includes));
console.log(
  [
    `${queries.length} queries, ${rounds} rounds, ${text.length} characters; medians`,
    `last key to result     ${micro(key ?? 0)}`,
    `one bare includes      ${micro(includes ?? 0)}`,
    `every place, indexOf   ${micro(scan ?? 0)}`,
    `ratio of the medians   ${ratio.toFixed(2)} to includes, ${((key ?? 0) / (scan ?? 1)).toFixed(2)} to every place`,
    `median of the ratios   ${each.toFixed(2)} to includes`,
    `making the search      ${middle(making).toFixed(1)} ms`,
  ].join("\n"),
);
if (options.check && !(ratio <= budget)) {
  console.error(`the last key: expected at most ${budget} × includes, found ${ratio.toFixed(2)}`);
  process.exitCode = 1;
}
