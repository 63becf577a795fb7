import type { SurveyFacts } from "../../model/survey-facts.ts";
import { type ColumnId, columnIds } from "../../model/survey.ts";
import { notMentioned, uncovered } from "../../model/metric.ts";
import { municipalityCodeName, scopeLabels, silenceLabels } from "../../messages/ja.ts";
import type { OpenAtlas, OpenMetric } from "./open-atlas.ts";

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The JSON Schema (2020-12) of `atlas.json`. It names the metrics, their values and the centres, so it is a codebook
 * too and rejects a coding with a value of another metric.
 */
export function openDataSchema(
  survey: SurveyFacts,
  { metrics, centres }: Pick<OpenAtlas, "metrics" | "centres">,
): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "atlas.schema.json",
    title: "Atlas of Osaka's employment and life support centres",
    description:
      `What ${centres.length} employment and life support centres (${survey.subject}) said, ` +
      `coded by municipality. ${survey.asOf}. ${survey.credits.report}. On the codings: ${survey.provenance}.`,
    ...closed({
      metrics: list("Metrics", "In the order of the page's picker; the first is shown first.", ref("metric")),
      centres: list("Centres", "In the report's order.", ref("centre")),
      municipalities: list(
        "Municipalities",
        "All municipalities by rising code, wards of designated cities dissolved.",
        ref("municipality"),
      ),
    }),
    $defs: {
      code: {
        title: "Municipality code",
        description: `${municipalityCodeName} (JIS X 0402 with the prefecture's number) without its check digit.`,
        type: "string",
        pattern: "^27[0-9]{3}$",
      },
      metricId: choice("Metric id", "Names the metric in the address of the page too.", metrics),
      centreId: choice("Centre id", "Names the centre in the address of the page too.", centres),
      metric: metricSchema(),
      centre: centreSchema(survey),
      municipality: municipalitySchema(metrics),
      quotes: list("Quotes", "The passages that the value rests on.", quoteSchema(), { minItems: 1 }),
      note: text("Note", "Why this value and not its neighbour, or what the row says without deciding. Japanese."),
      ...Object.fromEntries(metrics.map((metric) => [`coding-${metric.id}`, codingSchema(metric)])),
    },
  };
}

function metricSchema(): JsonSchema {
  const value = closed({
    id: text("Value id", "Unique within the metric."),
    label: text("Label", "As the legend shows it. Japanese."),
  });
  return {
    title: "Metric",
    description: "One question that the report is read for; nobody was asked it as such.",
    ...closed({
      id: ref("metricId"),
      label: text("Label", "Short name. Japanese."),
      question: text("Question", "What is asked. Japanese."),
      values: list(
        "Values",
        `The possible answers in the codebook's order, then ${notMentioned} and ${uncovered}, which every metric has.`,
        { title: "Value", ...value },
        { minItems: 3 },
      ),
    }),
  };
}

function centreSchema(survey: SurveyFacts): JsonSchema {
  const column = (id: ColumnId): JsonSchema => ({
    title: survey.columns[id],
    description: "One item a line, beginning with its marker where it has one; empty where the report's cell is empty.",
    type: "string",
  });
  return {
    title: "Centre",
    description: "One row of the report.",
    ...closed({
      id: ref("centreId"),
      name: text("Name", "As the report prints it. Japanese."),
      municipalities: list("Coverage area", "In the row's order. No municipality is in two areas.", ref("code"), {
        minItems: 1,
        uniqueItems: true,
      }),
      findings: {
        title: "Findings",
        description:
          "The row's four columns as printed, misprints included, without markup and without the spaces between two " +
          "Japanese characters that the scan put in.",
        ...closed(Object.fromEntries(columnIds.map((id) => [id, column(id)]))),
      },
    }),
  };
}

function municipalitySchema(metrics: readonly OpenMetric[]): JsonSchema {
  return {
    title: "Municipality",
    ...closed({
      code: ref("code"),
      name: text("Name", "Official name. Japanese."),
      centre: {
        title: "Centre",
        description:
          "The centre whose coverage area the municipality is in; null where no row of the report covers it.",
        anyOf: [ref("centreId"), { type: "null" }],
      },
      codings: {
        title: "Codings",
        description: "The municipality's answer to each metric, by metric id.",
        ...closed(Object.fromEntries(metrics.map(({ id }) => [id, ref(`coding-${id}`)]))),
      },
    }),
  };
}

function quoteSchema(): JsonSchema {
  return {
    title: "Quote",
    ...closed({
      column: { title: "Column", description: "Where in the centre's findings the passage stands.", enum: columnIds },
      text: text(
        "Text",
        "Stands letter for letter in that column of the centre's findings. One that runs over several items has their line breaks and markers too.",
      ),
    }),
  };
}

/** A value with its evidence, or silence, which has none. */
function codingSchema({ label, question, values }: OpenMetric): JsonSchema {
  const answers = values.filter(({ id }) => id !== notMentioned && id !== uncovered);
  const silent = (value: keyof typeof silenceLabels, description: string): Record<string, JsonSchema> => ({
    value: { const: value, title: silenceLabels[value], description },
    scope: { title: "Scope", description: "None: the value is a kind of silence.", type: "null" },
    quotes: { title: "Quotes", description: "None.", type: "array", maxItems: 0 },
  });
  const scope = {
    title: "Scope",
    description: "Whether the passage speaks of the municipality itself or of the centre's whole coverage area.",
    oneOf: Object.entries(scopeLabels).map(([id, title]) => ({ const: id, title })),
  };
  return {
    title: label,
    description: question,
    oneOf: [
      closed(
        { value: choice("Value", "What the report says.", answers), scope, quotes: ref("quotes"), note: ref("note") },
        ["note"],
      ),
      closed({ ...silent(notMentioned, "The centre's row does not say. This is not a no."), note: ref("note") }, [
        "note",
      ]),
      closed(silent(uncovered, "No row of the report covers the municipality.")),
    ],
  };
}

function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

function text(title: string, description: string): JsonSchema {
  return { title, description, type: "string", minLength: 1 };
}

function list(title: string, description: string, items: JsonSchema, limits: JsonSchema = {}): JsonSchema {
  return { title, description, type: "array", items, ...limits };
}

function choice(
  title: string,
  description: string,
  entries: readonly { readonly id: string; readonly name?: string; readonly label?: string }[],
): JsonSchema {
  return {
    title,
    description,
    oneOf: entries.map(({ id, name, label = name }) => ({ const: id, title: label })),
  };
}

/** An object with these keys and no others. */
function closed(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: "object", properties, required, additionalProperties: false };
}
