import { municipalityCodeName } from "../../messages/ja.ts";
import { longestAddressQuery } from "../bounded-query.ts";
import { parameters } from "./parameters.ts";
import { shapeIds } from "../state.ts";
import { tableUnits } from "../table.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** What a parameter says, and what an address without it says. */
type Meaning = readonly [meaning: string, otherwise: string];

/**
 * Rows of the table of parameters in docs/address.md: name, meaning, default. They stand apart from the parameters, because
 * the first map waits for those.
 *
 * @throws Error for a parameter without a meaning
 */
export function parameterRows(vocabulary: Vocabulary): readonly (readonly [string, string, string])[] {
  const meanings = meaningsOf(vocabulary);
  return parameters.map(({ name }) => {
    const meaning = meanings[name];
    if (!meaning) throw new Error(`no meaning of ${name}`);
    return [`\`${name}\``, ...meaning];
  });
}

function meaningsOf({ views, initial }: Vocabulary): Readonly<Record<string, Meaning>> {
  return {
    view: [`one of ${code([...views.keys()])}`, code([initial.view])],
    metric: ["metric id; with `q` also `search`, whose values count the passages found", "the first"],
    municipality: [`five-digit code of the selected one (${municipalityCodeName} without check digit)`, "none"],
    values: ["pinned value ids of the metric, comma-separated", "none"],
    focus: ["centre id: its coverage area is shown large", "whole prefecture"],
    with: ["id of a second metric: symbols on the map and a cross table, or the second map of `split`", "none"],
    "with-values": ["pinned value ids of the second metric; pins of both mean their common part", "none"],
    compare: ["two to four centre ids, comma-separated", "none"],
    topic: ["topic id", "the first"],
    shape: ["`land`, or `tiles` as large as one another", code([shapeIds[0]])],
    at: [
      "where the large map looks: longitude, latitude and zoom; its shorter edge shows 360° / 2^zoom of longitude",
      "its own frame",
    ],
    rows: [`what a row of the table is: ${code(tableUnits)}`, code([tableUnits[0]])],
    sort: [
      "column that the table is sorted by: `name`, `place` or a metric id; falling with `-` before it",
      "its own order",
    ],
    filter: [
      "values of which a row of the table must have one, besides the pinned ones: `metric.value`, comma-separated",
      "none",
    ],
    present: ["`1`: for a room, without rail and panel; wins over `embed`", "no"],
    embed: ["`1`: for a frame in another page", "no"],
    handout: [
      "`1`: pages for paper; `all`, `none` or centre ids, comma-separated: a sheet for each; gives way to both",
      "no",
    ],
    words: ["what a row of the table must have, as typed", "none"],
    q: [
      `what is searched for in the report, as typed; at most ${longestAddressQuery.toLocaleString("en")} characters`,
      "none",
    ],
  };
}

/** Ids as Markdown code. */
function code(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(", ");
}
