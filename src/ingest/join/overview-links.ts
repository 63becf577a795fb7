import { InputError } from "../../model/input-error.ts";
import type { OverviewLink } from "../../model/report.ts";
import type { NamedMetric } from "../survey/check-codings.ts";
import { type MetricFile, notMentioned } from "../../model/metric.ts";
import type { OverviewBlock } from "../../model/overview.ts";
import type { OverviewLinkEntry } from "../survey/overview-links.ts";
import { words } from "../words.ts";
import type { Language } from "../../model/language.ts";

/** A value's label with what a note counts. */
const counted: Readonly<Record<Language, RegExp>> = {
  // 「値」6, 「値」は5, 「値」6センター, 「値」6センター・12市町村
  ja: /「([^」]+)」(?:は|に登録すると読めるのが)?(\d+)(?:センター(?:・(\d+)市町村)?)?/gu,
  // “value” 6, “value” 6 centres, “value” 1 centre and 6 municipalities
  en: /“([^”]+)” (\d+)(?: centres?(?: and (\d+) municipalit)?)?/gu,
};

/**
 * The overview's passages that state a count, joined to their places and to the metrics that show the count.
 *
 * @throws {InputError} naming the key of a passage that is not in the overview, of an unknown metric or value, or of a
 *   number or verdict that the codings contradict
 */
export function joinOverviewLinks(
  file: string,
  entries: readonly OverviewLinkEntry[],
  overview: readonly OverviewBlock[],
  metrics: readonly NamedMetric[],
  language: Language = "ja",
): readonly OverviewLink[] {
  let last = { block: -1, end: 0 };
  return entries.map(({ passage, metric: id, verdict, note }, index) => {
    const at = (key: string) => ({ file, key: `[${index}].${key}` });
    const blocks = overview.flatMap(({ text }, block) => (text.includes(passage) ? [block] : []));
    const [block = 0] = blocks;
    const start = overview[block]?.text.indexOf(passage) ?? -1;
    if (blocks.length !== 1 || overview[block]?.text.includes(passage, start + 1)) {
      throw new InputError(at("passage"), "a passage that stands once in the overview", `"${passage}"`);
    }
    if (block < last.block || (block === last.block && start < last.end)) {
      throw new InputError(at("passage"), "a passage after the one before it", `"${passage}"`);
    }
    last = { block, end: start + passage.length };
    if (id !== null) {
      const metric = metrics.find((named) => named.metric.id === id)?.metric;
      if (!metric) throw new InputError(at("metric"), "the id of a metric", `"${id}"`);
      checkVerdict(at("verdict"), verdict, metric);
      checkCounts(at("note"), note, metric, language);
    }
    return { block, start, end: start + passage.length, metric: id, verdict, note };
  });
}

/** Checks the verdict: rows can confirm only what some of them say, and are silent only if none says it. */
function checkVerdict(at: { file: string; key: string }, verdict: OverviewLink["verdict"], metric: MetricFile): void {
  const coded = metric.codings.some(({ kind }) => kind === "coded");
  if (coded !== (verdict === "silent")) return;
  throw new InputError(at, coded ? "another verdict: rows answer" : '"silent": no row answers', `"${verdict}"`);
}

function checkCounts(at: { file: string; key: string }, note: string, metric: MetricFile, language: Language): void {
  const values = [...metric.values, { id: notMentioned, label: words[language].silenceLabels[notMentioned] }];
  for (const [said, label, centres, municipalities] of note.matchAll(counted[language])) {
    const value = values.find((candidate) => candidate.label === label);
    if (!value) throw new InputError(at, `a value of ${metric.id} before a number`, `"${said}"`);
    const codings = metric.codings.filter(
      (entry) => (entry.kind === "coded" ? entry.value : notMentioned) === value.id,
    );
    const count = {
      centres: new Set(codings.map(({ centre }) => centre)).size,
      municipalities: codings.flatMap((entry) => entry.municipalities).length,
    };
    if (Number(centres) === count.centres && Number(municipalities ?? count.municipalities) === count.municipalities)
      continue;
    throw new InputError(at, `${count.centres} centres and ${count.municipalities} municipalities`, `"${said}"`);
  }
}
