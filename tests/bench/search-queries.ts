import type { Atlas } from "../../src/model/atlas.ts";
import type { Report } from "../../src/model/report.ts";

/** How many queries are typed. */
export const queryCount = 200;

/**
 * Queries as a reader of this report types them: terms of the field, their abbreviations, phrases of the sentences that
 * the codings rest on, words together, words left out, and exact phrases. The same ones each time.
 */
export function realQueries(atlas: Atlas, report: Report): readonly string[] {
  const terms = [...new Set(report.glossary.flatMap(({ forms }) => forms))];
  const forms = report.abbreviations.flatMap((group) => group.slice(0, 3));
  const evidence = Object.values(atlas.findings?.evidence ?? {}).flatMap((codings) => Object.values(codings));
  const phrases = [
    ...new Set(evidence.flatMap(({ quotes }) => quotes.flatMap(({ text }) => text.split(/[、。（）「」→\s]/u)))),
  ].filter((phrase) => phrase.length >= 3 && phrase.length <= 16);
  const pairs = terms.map((term, index) => `${term} ${terms[(index * 7 + 3) % terms.length] ?? term}`);
  const kinds = [
    spread(terms, 50),
    spread(forms, 40),
    spread(phrases, 60),
    spread(pairs, 30),
    spread(pairs, 10).map((pair) => pair.replace(" ", " -")),
    spread(phrases, 10).map((phrase) => `"${phrase}"`),
  ];
  return kinds.flat();
}

/** Some of a list, from all over it. */
function spread(list: readonly string[], wanted: number): readonly string[] {
  return Array.from({ length: wanted }, (_, index) => list[Math.floor((index * list.length) / wanted)] ?? "");
}
