import { silenceSentence } from "../../messages/ja.ts";
import type { SurveyFacts } from "../../model/survey-facts.ts";
import { codingColumns, quoteSeparator } from "./codings-csv.ts";
import type { OpenAtlas } from "./open-atlas.ts";

/** The `README.md` that goes with the open data: what each file is, where it comes from, what may be done with it. */
export function openDataReadme(survey: SurveyFacts, { metrics, centres, municipalities }: OpenAtlas): string {
  const rows = metrics.length * municipalities.length;
  return `# Open data of the atlas

What ${centres.length} employment and life support centres said (${survey.subject}), coded by municipality: ${metrics.length} metrics × ${municipalities.length} municipalities.

| file | what it is |
| --- | --- |
| \`atlas.json\` | metrics, centres with their full findings, municipalities with their codings and quotes |
| \`atlas.schema.json\` | the JSON Schema (2020-12) of \`atlas.json\`; says what every key means |
| \`codings.csv\` | the codings as a table for spreadsheets: UTF-8 with a byte order mark, RFC 4180, ${rows} rows and a header |
| \`datapackage.zip\` | all of it as a Frictionless Data Package: codings, both readings, quotes, centres, municipalities, outlines, codebook, described column by column |

## codings.csv

One row a metric and municipality: \`${codingColumns.join(",")}\`.

- \`metric\`, \`value\`, \`centre\`: ids, whose labels and names are in the last columns. \`centre\` is empty where no row of the report
  covers the municipality; \`value\` is then \`uncovered\`.
- \`not-mentioned\`: the centre's row does not say. This is not a no (${silenceSentence}).
- \`scope\`: \`municipality\` or \`area\`, whether the passage speaks of the municipality or of the whole coverage area; empty for the
  two values of silence, as is \`quotes\`.
- \`municipality_code_6\`: the code with its check digit; \`municipality_code\` is without.
- \`metric_label\`, \`centre_name\`, \`value_label\`, \`scope_label\`: the same in Japanese words.
- \`quotes\`: as printed in the report, joined by \`${quoteSeparator}\`.

## Sources

- Findings and quotes: ${survey.citation}. ${survey.asOf}. As printed, misprints
  included; markup and stray spaces of the scan are left out.
- Codings: ${survey.provenance}.

## Licence

Codings, notes and the files' arrangement: MIT, as the atlas itself. The report's text remains its publisher's: quote it with
its source.
`;
}
