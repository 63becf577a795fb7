import { hasMetric, orderedValues } from "../vocabulary.ts";
import { type Parameter, type ParseContext, different, listed, reportValues } from "./parameter.ts";

const metric: Parameter = {
  name: "metric",
  stage: "then",
  meaning: "metric id; with `q` also `search`, whose values count the passages found",
  otherwise: "the first",
  print: (state, initial) => different(state.metric, initial.metric),
  parse: (text, { state, vocabulary }) => (hasMetric(text, state.query, vocabulary) ? { metric: text } : null),
};

const values: Parameter = {
  name: "values",
  stage: "last",
  meaning: "pinned value ids of the metric, comma-separated",
  otherwise: "none",
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
  meaning: "id of a second metric: symbols on the map and a cross table, or the second map of `split`",
  otherwise: "none",
  print: (state) => state.with ?? "",
  // A metric cannot be shown beside itself.
  parse: (text, { state, vocabulary }) =>
    text !== state.metric && hasMetric(text, state.query, vocabulary) ? { with: text } : null,
};

const secondValues: Parameter = {
  name: "with-values",
  stage: "last",
  meaning: "pinned value ids of the second metric; pins of both mean their common part",
  otherwise: "none",
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
