import type { ColumnId } from "./survey.ts";

/** Facts about a survey in the page's language, from `survey.yaml` of its seed. */
export interface SurveyFacts {
  readonly id: string;
  /** Its year as file names have it, e.g. `H24`. */
  readonly fileLabel: string;
  /** The report as one cites it: publisher and title. */
  readonly citation: string;
  /** What the maps are about, for readers who see one outside the application. */
  readonly subject: string;
  /** The whole that the maps show. */
  readonly place: string;
  /** The date of the report's statements. */
  readonly asOf: string;
  /** Its month, in a sentence. */
  readonly month: string;
  /** The same in the western calendar. */
  readonly westernMonth: string;
  readonly credits: {
    readonly report: string;
    /** The credit that the licence of the boundary data asks for. */
    readonly boundaries: string;
  };
  /** Where the values come from and how many were heard, for a map's caption. */
  readonly origin: string;
  /** A sign for the codings as they are, which changes with any of them: citations name it. */
  readonly edition: string;
  /** What the codings are, as half a sentence; it is shown wherever they are. */
  readonly provenance: string;
  /** The same in a few words. */
  readonly shortProvenance: string;
  /** Headings of the columns of findings, as the report's header lines print them. */
  readonly columns: Readonly<Record<ColumnId, string>>;
}
