import type { MetricAgreement } from "./agreement.ts";
import type { ItemSpan } from "./span.ts";
import type { OverviewBlock } from "./overview.ts";
import type { ColumnId } from "./survey.ts";

/**
 * How sure a likely reading is: `likely` by context, another row or a real name; `possible` where other readings
 * remain.
 */
export type Confidence = "likely" | "possible";

/** Where a suspected misprint stands, in the text as shown. */
export type MisprintPlace =
  | {
      readonly kind: "finding";
      readonly centre: string;
      readonly column: ColumnId;
      /** Usually one; more where it runs over several items. */
      readonly spans: readonly ItemSpan[];
    }
  | { readonly kind: "overview"; readonly block: number; readonly start: number; readonly end: number }
  | {
      readonly kind: "header";
      readonly centre: string;
      readonly line: "header" | "subheader";
      /** Index of the cell in its line. */
      readonly cell: number;
      readonly start: number;
      readonly end: number;
    };

/** A suspected misprint of the scan. The text stays as printed, and the likely reading is shown beside it. */
export interface Misprint {
  readonly place: MisprintPlace;
  /** The suspected part as printed, without white space. */
  readonly part: string;
  readonly reading: string;
  /** One sentence. */
  readonly why: string;
  readonly confidence: Confidence;
}

/** A term of the field, explained. */
export interface GlossaryTerm {
  readonly term: string;
  /** The forms in which the report has it. */
  readonly forms: readonly string[];
  /** How often it occurs in overview and findings, all forms together. */
  readonly count: number;
  /** In a sentence or two. */
  readonly text: string;
}

/** Whether the rows confirm what the overview says. */
export type Verdict = "borne-out" | "partly" | "silent" | "contradicted";

/** A passage of the overview that states a count, with what the rows say about it. */
export interface OverviewLink {
  /** Index of the overview's block, and the passage's place in its text. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Id of the metric that shows how many, or null where none does. */
  readonly metric: string | null;
  readonly verdict: Verdict;
  readonly note: string;
}

/** A centre's page of the report: the header above its row. */
export interface ReportPage {
  /** The centre's id. */
  readonly centre: string;
  readonly title: string;
  /** Six cells of the first header line; empty ones included. */
  readonly header: readonly string[];
  /** Six cells of the second. */
  readonly subheader: readonly string[];
  /** The row's first cell: the centre's name. */
  readonly name: string;
  /** The row's second cell: its municipalities. */
  readonly area: string;
}

/** A rule that all metrics are read by. */
export interface CodebookRule {
  readonly title: string;
  readonly text: string;
}

/** The report around the rows, and what is known about its text. The first map and the findings do not need it. */
export interface Report {
  readonly overview: readonly OverviewBlock[];
  /** In the report's order. */
  readonly pages: readonly ReportPage[];
  /** In the order of the report: overview, then page by page. */
  readonly misprints: readonly Misprint[];
  /** Groups of terms that stand for each other in a search. */
  readonly abbreviations: readonly (readonly string[])[];
  readonly glossary: readonly GlossaryTerm[];
  /** In the overview's order. */
  readonly links: readonly OverviewLink[];
  readonly rules: readonly CodebookRule[];
  /** By metric id: what counts and what does not; a metric without such a rule has no entry. */
  readonly metricRules: Readonly<Record<string, string>>;
  /** By metric id; a metric that was not read twice has no entry. */
  readonly agreement: Readonly<Record<string, MetricAgreement>>;
}
