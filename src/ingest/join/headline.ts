import type { Metric } from "../../model/atlas.ts";
import { InputError, type InputLocation } from "../../model/input-error.ts";
import { notMentioned, type MetricFile, type MetricUnit } from "../../model/metric.ts";
import type { Language } from "../../model/language.ts";
import { words } from "../words.ts";
import { phraseMark, phrasesOf } from "../../text/phrases.ts";
import { braces, type Counted, fillCounts } from "../counts.ts";

/** What is read in five seconds. */
const mostCharacters: Readonly<Record<Language, number>> = { ja: 40, en: 110 };

/** As much as a narrow caption has on one line. */
const mostInPhrase = 12;

/** How a headline parts its clauses and quotes a value. */
interface Signs {
  readonly stop: string;
  readonly quote: RegExp;
}

const signs: Readonly<Record<Language, Signs>> = {
  ja: { stop: "、", quote: /「([^」]*)」/gu },
  en: { stop: ",", quote: /“([^”]*)”/gu },
};

const countKeys: Readonly<Record<MetricUnit, string>> = { centre: "centres", municipality: "municipalities" };

/**
 * The headline of a metric in its phrases, the counts filled in.
 *
 * @param counted has the metric's codings
 * @throws {InputError} where a figure is written by hand, a count is not of the metric's unit or stands beside words
 *   that are not its value's, or there is too much to read
 */
export function headlineOf(
  file: string,
  metric: MetricFile,
  counted: Counted,
  language: Language = "ja",
): Metric["headline"] {
  const at = { file, key: "headline" };
  const key = countKeys[metric.unit];
  const { stop, quote } = signs[language];
  for (const clause of metric.headline.replaceAll(phraseMark, "").split(stop)) {
    checkClause(at, metric, key, clause, { stop, quote, language });
  }
  const filled = fillCounts(metric.headline, counted, at, (name) => (name === key ? name : `${metric.id}.${name}`));
  if (/\d{2,}つ/u.test(filled)) throw new InputError(at, "the native counter after counts up to nine alone", filled);
  const unit = words[language].unitWords[metric.unit];
  if (!/\d/u.test(filled) || !filled.includes(unit)) throw new InputError(at, `a count, and the unit ${unit}`, filled);
  const phrases = phrasesOf(filled);
  const { length } = [...phrases.join("")];
  const most = mostCharacters[language];
  if (length > most) throw new InputError(at, `at most ${most} characters`, `${length}`);
  // Other languages break between words.
  if (language !== "ja") return phrases;
  const long = phrases.find((phrase) => [...phrase].length > mostInPhrase);
  if (long !== undefined) {
    throw new InputError(at, `a ${phraseMark} after at most ${mostInPhrase} characters`, `"${long}"`);
  }
  return phrases;
}

function checkClause(
  at: InputLocation,
  metric: MetricFile,
  key: string,
  clause: string,
  { stop, quote, language }: Signs & { readonly language: Language },
): void {
  const { silenceLabels, silenceShortLabels } = words[language];
  const values = [
    ...metric.values,
    { id: notMentioned, label: silenceLabels[notMentioned], short: silenceShortLabels[notMentioned] },
  ];
  const names = [...clause.matchAll(braces)].map(([, name = ""]) => name).filter((name) => name !== key);
  if (names.length > 1) throw new InputError(at, `one value's count between two ${stop}`, `"${clause}"`);
  for (const name of names) {
    const [id, unit] = name.split(".");
    const value = values.find((candidate) => candidate.id === id);
    if (!value || unit !== key) {
      throw new InputError(at, `{${key}}, or {value.${key}} with a value of ${metric.id}`, `{${name}}`);
    }
    const others = values.filter((other) => other !== value);
    const quoted = [...clause.matchAll(quote)].map(([, said = ""]) => said);
    const other = quoted.find((said) => others.some(({ short }) => short === said));
    if (other === undefined && (quoted.includes(value.short) || hasStem(clause, value.label, others))) continue;
    throw new InputError(at, `words of "${value.short}" beside {${name}}`, `"${clause}"`);
  }
}

/** Whether some two characters of a clause are of the one value's label and of no other's. */
function hasStem(clause: string, label: string, others: readonly { readonly label: string }[]): boolean {
  return [...label].some((_, index) => {
    const stem = label.slice(index, index + 2);
    return stem.length === 2 && clause.includes(stem) && others.every((other) => !other.label.includes(stem));
  });
}
