import { type Atlas, type Evidence, type Metric, byId, municipalityByCode, municipalityName } from "../model/atlas.ts";
import type { LegendClass } from "./legend-classes.ts";

/** How many characters of a passage stand before what a search found in it, and how many stand in all: items are long. */
const [led, shown] = [8, 60];

/** A municipality by its name. */
export interface Member {
  readonly code: string;
  readonly name: string;
}

/** A centre with one value. */
export interface CentreAnswer {
  readonly id: string;
  readonly name: string;
  /** The municipality whose panel tells of it. */
  readonly first: Member;
  /** Its municipalities with the value, the first included; none where they would only repeat the centre's name. */
  readonly members: readonly Member[];
  /** Codes of these municipalities. */
  readonly codes: readonly string[];
  /** The first passage that the value rests on; null where it rests on none, or the text has not been loaded. */
  readonly evidence: string | null;
}

/** One value of the active metric, with all who have it. */
export interface ValueGroup {
  readonly class: LegendClass;
  /** In the report's order. */
  readonly centres: readonly CentreAnswer[];
  /** Municipalities in no centre's area. */
  readonly alone: readonly Member[];
}

/**
 * The centres grouped by their value, in the legend's order. A centre whose municipalities differ stands in several
 * groups.
 */
export function centresByValue(atlas: Atlas, metric: Metric, classes: readonly LegendClass[]): readonly ValueGroup[] {
  return classes
    .filter(({ municipalities }) => municipalities.length > 0)
    .map((entry) => ({
      class: entry,
      centres: entry.centres.flatMap((id) => answerOf(atlas, metric, entry, id)),
      alone: entry.municipalities
        .filter((code) => municipalityByCode(atlas, code)?.centre === null)
        .map((code) => memberOf(atlas, code)),
    }));
}

function answerOf(atlas: Atlas, metric: Metric, entry: LegendClass, id: string): readonly CentreAnswer[] {
  const { name, municipalities } = byId(atlas.centres, id);
  const codes = municipalities.filter((code) => entry.municipalities.includes(code));
  const members = codes.map((code) => memberOf(atlas, code));
  const [first, ...others] = members;
  if (!first) return [];
  const quote = atlas.findings?.evidence[metric.id]?.[first.code]?.quotes[0];
  return [
    {
      id,
      name,
      first,
      members: others.length === 0 && first.name === name ? [] : members,
      codes,
      evidence: quote ? passageOf(metric, quote) : null,
    },
  ];
}

function memberOf(atlas: Atlas, code: string): Member {
  return { code, name: municipalityName(atlas, code) };
}

/** A quote stands whole, since what proves the value may be its end. What a search found is a part of its item. */
function passageOf({ kind }: Metric, { text, spans }: Evidence): string {
  if (kind !== "hits") return text;
  const from = Math.max(0, (spans[0]?.start ?? 0) - led);
  const end = from + shown;
  return `${from > 0 ? "…" : ""}${text.slice(from, end)}${end < text.length ? "…" : ""}`;
}
