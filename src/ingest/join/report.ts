import type { Language } from "../../model/language.ts";
import { type MetricAgreement, agreementOf } from "../../model/agreement.ts";
import { InputError } from "../../model/input-error.ts";
import type { Report } from "../../model/report.ts";
import type { KeptBreaks } from "../survey/breaks.ts";
import type { NamedMetric } from "../survey/check-codings.ts";
import type { CodebookFile } from "../survey/codebook.ts";
import type { GlossaryEntry } from "../survey/glossary.ts";
import type { MisprintsFile } from "../survey/misprints.ts";
import { parseOverview } from "../survey/overview.ts";
import type { OverviewLinkEntry } from "../survey/overview-links.ts";
import type { CoderReading } from "../survey/parse-metric.ts";
import type { Survey } from "../../model/survey.ts";
import { joinGlossary } from "./glossary.ts";
import { type ShownReport, joinMisprints } from "./misprints.ts";
import { joinOverviewLinks } from "./overview-links.ts";
import { reportPageOf } from "./pages.ts";
import { mapColumns, shownText } from "./shown-text.ts";

/** Something parsed with the name of its file, for messages. */
interface Named<Content> {
  readonly file: string;
  readonly content: Content;
}

/** What the report's record is made from: already parsed. */
export interface ReportInput {
  /** Of the page that shows it. */
  readonly language: Language;
  readonly survey: Survey;
  readonly breaks: KeptBreaks;
  readonly metrics: readonly NamedMetric[];
  /** In the order in which they were made; a metric may have several. */
  readonly readings: readonly Named<CoderReading>[];
  readonly misprints: Named<MisprintsFile>;
  readonly glossary: Named<readonly GlossaryEntry[]>;
  readonly links: Named<readonly OverviewLinkEntry[]>;
  readonly abbreviations: readonly (readonly string[])[];
  readonly codebook: CodebookFile;
}

/**
 * Joins the report around the rows and what is known about its text.
 *
 * @throws {InputError} for an entry that the report or the codings contradict
 */
export function joinReport(input: ReportInput): Report {
  const { survey, breaks, metrics, misprints, glossary, links, codebook } = input;
  const shown: ShownReport = {
    overview: parseOverview(survey.overview),
    pages: survey.rows.map(reportPageOf),
    rows: survey.rows.map((row) => ({
      id: row.id,
      text: mapColumns(shownText(row, breaks), (items) => items.map((item) => item.shown)),
    })),
  };
  return {
    overview: shown.overview,
    pages: shown.pages,
    misprints: joinMisprints(misprints.file, misprints.content, shown),
    abbreviations: input.abbreviations,
    glossary: joinGlossary(glossary.file, glossary.content, shown),
    links: joinOverviewLinks(links.file, links.content, shown.overview, metrics, input.language),
    rules: codebook.rules,
    metricRules: codebook.metrics,
    agreement: joinAgreement(input.readings, metrics),
  };
}

/** The agreement of each metric that was read twice. */
function joinAgreement(
  readings: readonly Named<CoderReading>[],
  metrics: readonly NamedMetric[],
): Readonly<Record<string, MetricAgreement>> {
  const agreement: Record<string, MetricAgreement> = {};
  for (const { metric } of metrics) {
    const [first, second] = readings.filter(({ content }) => content.metric === metric.id);
    if (!first || !second) continue;
    try {
      agreement[metric.id] = agreementOf(metric.unit, first.content.codings, second.content.codings);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new InputError({ file: second.file, key: "codings" }, "answers that can be compared", error.message);
    }
  }
  return agreement;
}
