import { hasMetric, orderedValues } from "../../vocabulary.ts";
import { type Parameter, type ParseContext, different, listed, reportValues } from "./parameter.ts";

const metric: Parameter = {
  name: "metric",
  stage: "then",
  print: (state, initial) => different(state.metric, initial.metric),
  parse: (text, { state, vocabulary }) => (hasMetric(text, state.query, vocabulary) ? { metric: text } : null),
};

const values: Parameter = {
  name: "values",
  stage: "last",
  print: (state) => state.values.join(","),
  parse: (text, context) => {
    // The values of an unknown metric are dropped, even where the default metric has values of the same name.
    const asked = context.text("metric");
    const known = asked === null || asked === "" || asked === context.state.metric;
    return { values: pinned("values", text, known ? context.state.metric : null, context) };
  },
};

const second: Parameter = {
  name: "with",
  stage: "then",
  print: (state) => state.with ?? "",
  // A metric cannot be shown beside itself.
  parse: (text, { state, vocabulary }) =>
    text !== state.metric && hasMetric(text, state.query, vocabulary) ? { with: text } : null,
};

const secondValues: Parameter = {
  name: "with-values",
  stage: "last",
  print: (state) => state.withValues.join(","),
  parse: (text, context) => ({ withValues: pinned("with-values", text, context.state.with, context) }),
};

/** The two metrics, with the pinned values of each. */
export const metricParameters = { metric, values, second, secondValues };

/** The values of a metric that a list names; unknown names are reported. */
function pinned(parameter: string, text: string, of: string | null, context: ParseContext): readonly string[] {
  const named = listed(text);
  const kept = of === null ? [] : orderedValues(of, new Set(named), context.vocabulary);
  reportValues(
    "unknown-value",
    parameter,
    named.filter((value) => !kept.includes(value)),
    context,
  );
  return kept;
}
