import fc from "fast-check";
import { boundedQuery } from "../../src/state/bounded-query.ts";
import { type Camera, rounded } from "../../src/state/camera.ts";
import { withoutSearch } from "../../src/state/reduce.ts";
import { type State, modeIds, mostCompared, shapeIds } from "../../src/state/state.ts";
import { type Vocabulary, hasMetric } from "../../src/state/vocabulary.ts";
import { tableUnits } from "../../src/state/table.ts";
import { searchMetricId } from "../../src/model/hit-steps.ts";

/** Whatever can be typed: words, signs, emoji, halves of surrogate pairs, and more than an address holds. */
export const typedTexts: fc.Arbitrary<string> = fc.oneof(
  fc.constant(""),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."就ポツHW \u3000\"-+%&=#?<>'\\\ud83d\ude00") }),
  fc.string({ unit: "grapheme", minLength: 900, maxLength: 1200 }),
);

/** Every camera that an address has. */
export const cameras: fc.Arbitrary<Camera> = fc
  .record({
    center: fc.tuple(fc.double({ min: 134, max: 137, noNaN: true }), fc.double({ min: 33, max: 36, noNaN: true })),
    zoom: fc.double({ min: 6, max: 15, noNaN: true }),
  })
  .map(rounded);

/** Every valid state of a vocabulary: pinned values are of their metric and in its order, the second metric another. */
export function validState(vocabulary: Vocabulary): fc.Arbitrary<State> {
  const { municipalities, centres, topics } = vocabulary;
  const valuesOf = (metric: string): readonly string[] =>
    metric === searchMetricId
      ? ["five-or-more", "two-to-four", "one", "none", "uncovered"]
      : (vocabulary.metrics.get(metric) ?? []);
  return fc
    .tuple(
      typedTexts.map(boundedQuery),
      fc.constantFrom(...vocabulary.metrics.keys(), searchMetricId),
      fc.option(fc.constantFrom(...vocabulary.metrics.keys(), searchMetricId)),
    )
    .map(([query, first, second]) => {
      const metric = hasMetric(first, query, vocabulary) ? first : vocabulary.initial.metric;
      const known = second !== null && second !== metric && hasMetric(second, query, vocabulary);
      return { query, metric, second: known ? second : null };
    })
    .chain(({ query, metric, second }) =>
      fc.record({
        view: fc.constantFrom(...vocabulary.views.keys()),
        metric: fc.constant(metric),
        municipality: fc.option(fc.constantFrom(...municipalities)),
        values: fc.subarray([...valuesOf(metric)]),
        focus: fc.option(fc.constantFrom(...centres)),
        with: fc.constant(second),
        withValues: fc.subarray([...(second === null ? [] : valuesOf(second))]),
        compare: fc.uniqueArray(fc.constantFrom(...centres), { maxLength: mostCompared }),
        topic: fc.option(fc.constantFrom(...topics)),
        shape: fc.constantFrom(...shapeIds),
        camera: fc.option(cameras),
        mode: fc.constantFrom(...modeIds),
        // A query holds no place; the address's `#…` does.
        place: fc.constant(null),
        table: tableState([...vocabulary.metrics.keys(), ...(query === "" ? [] : [searchMetricId])], valuesOf),
        query: fc.constant(query),
      }),
    )
    .chain((state) => sheets(state.mode, [...centres]).map((chosen) => ({ ...state, sheets: chosen })));
}

/** What a handout is of: the metric, or all centres, or some of them in the report's order. */
function sheets(mode: State["mode"], centres: string[]): fc.Arbitrary<State["sheets"]> {
  const some = fc.subarray(centres, { maxLength: centres.length - 1 });
  return mode === "handout" ? fc.oneof(fc.constantFrom(null, "all" as const), some) : fc.constant(null);
}

function tableState(
  metrics: readonly string[],
  valuesOf: (metric: string) => readonly string[],
): fc.Arbitrary<State["table"]> {
  return fc.record({
    unit: fc.constantFrom(...tableUnits),
    sort: fc.option(
      fc.record({
        column: fc.oneof(
          fc.constantFrom({ kind: "name" } as const, { kind: "place" } as const),
          fc.constantFrom(...metrics).map((id) => ({ kind: "metric", id }) as const),
        ),
        descending: fc.boolean(),
      }),
    ),
    filters: fc
      .subarray([...metrics])
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.subarray([...valuesOf(id)], { minLength: 1 })))),
      )
      .map((entries) => Object.fromEntries(entries)),
    words: typedTexts.map(boundedQuery),
  });
}

/** Every valid state without a search, which an atlas without the search's metric can show. */
export function stateWithoutSearch(vocabulary: Vocabulary): fc.Arbitrary<State> {
  return validState(vocabulary).map((state) => ({ ...withoutSearch(state, vocabulary), query: "" }));
}
