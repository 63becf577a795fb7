import fc from "fast-check";
import { type State, type Vocabulary, viewIds } from "../../src/state.ts";

/** Every valid state of a vocabulary: pinned values are of the state's metric and in its order. */
export function validState({ metrics, municipalities, centres }: Vocabulary): fc.Arbitrary<State> {
  return fc.constantFrom(...metrics).chain(([metric, values]) =>
    fc.record({
      view: fc.constantFrom(...viewIds),
      metric: fc.constant(metric),
      municipality: fc.option(fc.constantFrom(...municipalities)),
      values: fc.subarray([...values]),
      focus: fc.option(fc.constantFrom(...centres)),
    }),
  );
}
