import { silenceSentence } from "../../messages/ja.ts";
import { captionMessages } from "../../messages/ja/captions.ts";
import type { Metric } from "../../model/atlas.ts";
import type { SurveyFacts } from "../../model/survey-facts.ts";

/** What a map's caption says beside headline and legend. */
export interface Caption {
  /** The question. */
  readonly asked: string;
  /** When the statements held. */
  readonly asOf: string;
  /** Where the values come from: they were read from a record, and not asked for as such. */
  readonly origin: string;
  /** That every value is its centre's; null where it is the municipality's. */
  readonly unitNote: string | null;
  /** What silence means, or that nothing was found. */
  readonly silence: string;
}

/** The caption of a metric's map. */
export function captionOf({ question, unit, kind }: Metric, survey: SurveyFacts): Caption {
  const searched = kind === "hits";
  return {
    asked: question,
    asOf: survey.asOf,
    origin: searched ? captionMessages.searchOrigin : survey.origin,
    unitNote: unit === "centre" ? captionMessages.byCentre : null,
    silence: searched ? captionMessages.searchSilence : silenceSentence,
  };
}
