import { applicationName, silenceSentence } from "../../messages/ja.ts";
import { provenanceMessages } from "../../messages/ja/provenance.ts";
import { punctuation } from "../../messages/ja/punctuation.ts";
import type { SurveyFacts } from "../../model/survey-facts.ts";
import type { CodebookRule } from "../../model/report.ts";
import { packageMessages as en } from "./messages.en.ts";
import { packageMessages as ja } from "./messages.ja.ts";
import type { Table } from "./table.ts";

/** The package's `README.md`: what is in it, how to read it, how to cite it. */
export function packageReadme(survey: SurveyFacts, tables: readonly Table[], rules: readonly CodebookRule[]): string {
  const files = tables.map(({ name, title, rows }) => `| \`${name}.csv\` | ${title} | ${rows.length} |`).join("\n");
  const common = rules.map(({ title, text }) => `- **${title}**: ${text}`).join("\n");
  return `# ${survey.subject}

${ja.summary}${punctuation.sentence(survey.asOf)}

${en.summary}

| file | what it is | rows |
| --- | --- | --- |
${files}
| \`municipalities.geojson\`, \`areas.geojson\` | outlines of municipalities and coverage areas, longitude and latitude in degrees | |

## How to read it

- ${punctuation.sentence(silenceSentence)} \`not-mentioned\` is not a no.
- ${provenanceMessages.read(survey.provenance)}
- Every other value but \`uncovered\` rests on the passages in \`quotes.csv\`. \`readings.csv\` is what two readers found independently
  before the values were settled.

## Rules of reading, for all metrics

${common}

## How to cite it

- The report: ${survey.citation}
- The codings: ${applicationName} (shupotsu-atlas), codings of ${punctuation.quote(survey.subject)}, data package, edition ${survey.edition}
- The outlines: ${survey.credits.boundaries}

## Licence

\`LICENSE.md\`. The report's text remains its publisher's: quote it with its source.
`;
}
