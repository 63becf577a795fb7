import type { ColumnId } from "./survey.ts";

/** What a survey says of itself, in the language of the page. Source: `survey.yaml` of its seed. */
export interface SurveyFacts {
  readonly id: string;
  /** As file names say it, e.g. `H24`. */
  readonly fileLabel: string;
  /** The report as one cites it: publisher and title. */
  readonly citation: string;
  /** What the maps are about, for whoever meets one without the application around it. */
  readonly subject: string;
  /** The whole that the maps show. */
  readonly place: string;
  /** When the report's statements held. */
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
  /** What the codings are, as half a sentence; stands wherever they are shown. */
  readonly provenance: string;
  /** Headings of the columns of findings, as the report's header lines print them. */
  readonly columns: Readonly<Record<ColumnId, string>>;
}
