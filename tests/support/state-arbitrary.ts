import fc from "fast-check";
import { type State, type Vocabulary, modeIds, mostCompared, shapeIds, viewIds } from "../../src/state.ts";

/** Every valid state of a vocabulary: pinned values are of their metric and in its order, the second metric another. */
export function validState({ metrics, municipalities, centres, topics }: Vocabulary): fc.Arbitrary<State> {
  return fc
    .tuple(fc.constantFrom(...metrics), fc.option(fc.constantFrom(...metrics)))
    .map(([first, second]) => ({ first, second: second?.[0] === first[0] ? null : second }))
    .chain(({ first, second }) =>
      fc.record({
        view: fc.constantFrom(...viewIds),
        metric: fc.constant(first[0]),
        municipality: fc.option(fc.constantFrom(...municipalities)),
        values: fc.subarray([...first[1]]),
        focus: fc.option(fc.constantFrom(...centres)),
        with: fc.constant(second?.[0] ?? null),
        withValues: fc.subarray([...(second?.[1] ?? [])]),
        compare: fc.uniqueArray(fc.constantFrom(...centres), { maxLength: mostCompared }),
        topic: fc.option(fc.constantFrom(...topics)),
        shape: fc.constantFrom(...shapeIds),
        mode: fc.constantFrom(...modeIds),
      }),
    );
}
