import { punctuation } from "../messages/ja/punctuation.ts";
import { codingMessages } from "../messages/ja/codings.ts";
import {
  type Atlas,
  type Evidence,
  type Metric,
  type Municipality,
  byId,
  municipalityByCode,
  valueOf,
} from "../model/atlas.ts";
import type { Cited } from "../state/citation.ts";
import type { State } from "../state/state.ts";
import { type Scope } from "../model/metric.ts";
import { searchProvenance, unfoundMeaning } from "../messages/ja.ts";
import { scopeTextOf } from "./wording/scope-text.ts";
import type { SentencePlace } from "../text/cut/sentences.ts";
import { type ValueGroup, centresByValue } from "./centres-by-value.ts";
import { type LegendClass, classesOf } from "./legend-classes.ts";
import type { Paint } from "../theme/palette.ts";
import { scopePaint } from "./scope-paint.ts";
import { type QuotedColumn, findingsOf } from "../text/findings.ts";

/** A quote with its place. */
export interface QuoteModel {
  readonly text: string;
  readonly columnLabel: string;
  readonly heading: string | null;
}

/** One metric's answer for the selected municipality. */
export interface CodingModel {
  readonly metric: { readonly id: string; readonly label: string; readonly question: string };
  readonly class: LegendClass;
  /** The class's paint, hatched where the answer was given for the whole area of a question to municipalities. */
  readonly paint: Paint;
  readonly scope: Scope | null;
  /** What the passage is about, in a phrase; null where there is none. */
  readonly scopeText: string | null;
  /** What a silent value means in words; null where the row answers. */
  readonly silence: string | null;
  /** Null while the report's text has not been loaded. */
  readonly quotes: readonly QuoteModel[] | null;
  /** Where the first of them stands; null where there is none, or the text has not been loaded. */
  readonly place: SentencePlace | null;
  readonly note: string | null;
  /** How the answer was made (read by people, or counted), as half a sentence. */
  readonly provenance: string;
  /** A citation of this coding; the page's address is still to be added. */
  readonly reference: string;
  /** Query of the address that is copied with the citation. */
  readonly cited: Cited;
}

/** What the side panel shows. */
export type PanelModel =
  | {
      readonly kind: "prefecture";
      readonly name: string;
      /** How many municipalities and centres there are, in sentences. */
      readonly coverage: string;
      readonly groups: readonly ValueGroup[];
    }
  | {
      readonly kind: "uncovered";
      readonly name: string;
      /** How else it is written: in hiragana, or in Japanese where the name has Latin letters. */
      readonly written: string;
      readonly code: string;
    }
  | {
      readonly kind: "municipality";
      readonly name: string;
      /** How else it is written: in hiragana, or in Japanese where the name has Latin letters. */
      readonly written: string;
      readonly code: string;
      readonly centre: { readonly id: string; readonly name: string; readonly focused: boolean };
      /** The other municipalities of the coverage area. */
      readonly others: readonly { readonly code: string; readonly name: string }[];
      readonly active: CodingModel;
      /** All metrics in the picker's order, the active one included. */
      readonly codings: readonly CodingModel[];
      /** The centre's whole row; null while it has not been loaded. */
      readonly findings: readonly QuotedColumn[] | null;
    };

const { cited, coverage } = codingMessages;

/** The panel for a state. */
export function panelOf(atlas: Atlas, state: State, classes: readonly LegendClass[]): PanelModel {
  const municipality = state.municipality === null ? null : municipalityByCode(atlas, state.municipality);
  if (!municipality) {
    const groups = centresByValue(atlas, byId(atlas.metrics, state.metric), classes);
    return { kind: "prefecture", name: atlas.survey.place, coverage: coverageOf(atlas), groups };
  }
  const { name, printed, kana, code } = municipality;
  const written = printed ?? kana;
  if (municipality.centre === null) return { kind: "uncovered", name, written, code };

  const centre = byId(atlas.centres, municipality.centre);
  const codings = atlas.metrics.map((metric) => codingOf(atlas, state, metric, municipality, centre.name));
  const active = codings.find((coding) => coding.metric.id === state.metric);
  if (!active) throw new Error(`unknown metric ${state.metric}`);
  return {
    kind: "municipality",
    name,
    written,
    code,
    centre: { id: centre.id, name: centre.name, focused: state.focus === centre.id },
    others: centre.municipalities
      .filter((other) => other !== code)
      .map((other) => ({ code: other, name: municipalityByCode(atlas, other)?.name ?? other })),
    active,
    codings,
    findings: findingsOf(atlas, centre.id, state.metric, code),
  };
}

function codingOf(
  atlas: Atlas,
  state: State,
  metric: Metric,
  municipality: Municipality,
  centreName: string,
): CodingModel {
  const { id, label, question } = metric;
  const coding = metric.codings[municipality.code] ?? { kind: "uncovered" };
  const legendClass = byValue(classesOf(atlas, metric, []), valueOf(coding));
  const evidence = atlas.findings?.evidence[id]?.[municipality.code];
  const quotes = atlas.findings ? (evidence?.quotes ?? []).map((quote) => quoteOf(atlas, quote)) : null;
  const scope = coding.kind === "coded" ? coding.scope : null;
  const scopeText = scopeTextOf(atlas, metric, municipality.code);
  const silence =
    coding.kind === "coded" ? null : coding.kind === "unfound" ? unfoundMeaning : silenceInWords(metric, municipality);
  const origin = metric.kind === "hits" ? searchProvenance : atlas.survey.provenance;
  const reference = [
    cited.metric(label, question),
    cited.municipality(municipality.name, municipality.code, centreName),
    cited.value(legendClass.label, scopeText),
    // Early, since a mail may have room for the beginning alone.
    cited.edition(atlas.survey.edition),
    ...(silence === null ? [] : [silence]),
    ...(quotes ?? []).map(({ text, columnLabel, heading }) => cited.quote(text, columnLabel, heading)),
    ...(evidence?.note ? [codingMessages.note(evidence.note)] : []),
    cited.source(atlas.survey.credits.report, atlas.survey.asOf),
    origin,
  ].join("\n");
  return {
    metric: { id, label, question },
    class: legendClass,
    paint: scopePaint(legendClass.paint, scope, metric.unit),
    scope,
    scopeText,
    silence,
    quotes,
    place: placeOf(evidence?.quotes[0], municipality.centre),
    note: evidence?.note ?? null,
    provenance: origin,
    reference,
    cited: {
      metric: id,
      municipality: municipality.code,
      focus: state.focus,
      query: metric.kind === "hits" ? state.query : "",
    },
  };
}

/** Says that silence is not a "no". The citation says it too, because it is read without the panel. */
function silenceInWords(metric: Metric, { name }: Municipality): string {
  return codingMessages.silence(metric.unit === "municipality" ? name : null);
}

/** A quote as the panel shows it. */
export function quoteOf({ survey }: Pick<Atlas, "survey">, { text, column, heading }: Evidence): QuoteModel {
  return { text, columnLabel: survey.columns[column], heading };
}

function placeOf(quote: Evidence | undefined, centre: string | null): SentencePlace | null {
  const span = quote?.spans[0];
  return quote && span && centre !== null ? { centre, column: quote.column, ...span } : null;
}

function byValue(classes: readonly LegendClass[], value: string): LegendClass {
  const found = classes.find((candidate) => candidate.value === value);
  if (!found) throw new Error(`unknown value ${value}`);
  return found;
}

function coverageOf({ municipalities, centres }: Atlas): string {
  const outside = municipalities.filter((municipality) => municipality.centre === null);
  return punctuation.text([
    coverage.covered(municipalities.length, municipalities.length - outside.length, centres.length),
    ...outside.map(({ name }) => coverage.outside(name)),
  ]);
}
