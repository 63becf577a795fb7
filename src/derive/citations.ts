import { applicationName } from "../messages/ja.ts";
import { citationMessages } from "../messages/ja/citations.ts";
import { punctuation } from "../messages/ja/punctuation.ts";
import type { CodingModel } from "./panel.ts";
import { provenanceOf } from "./wording/provenance.ts";
import type { ViewModel } from "./view-model.ts";
import { metricNames } from "./wording/view-name.ts";

/** The addresses that citations lead to. */
export interface CitedAddresses {
  readonly site: string;
  /** Of what is shown. */
  readonly view: string;
}

/** What can be cited of a view, each as one text. */
export interface Citations {
  readonly site: string;
  readonly view: string;
}

/**
 * How a view is cited, and the site that has it: what it finds, as of when, in which edition of the codings, where and
 * when it was read, and the sources that have to be named.
 *
 * @param read the day on which it is cited, in local time
 */
export function citationsOf(view: ViewModel, addresses: CitedAddresses, read: Date): Citations {
  const { survey, headline } = view;
  const { edition, asOf, subject, credits } = survey;
  const day = dayOf(read);
  const [finding, metric] =
    view.traits.calledBy === "metric" ? [headline.join(""), metricNames(view)] : [view.traits.label, null];
  const sources = [credits.report, credits.boundaries, survey.provenance].map(punctuation.sentence);
  const { site, view: viewCited } = citationMessages;
  return {
    site: punctuation.text([
      punctuation.sentence(site(applicationName, subject, edition, addresses.site, day)),
      ...sources,
    ]),
    view: punctuation.text([
      punctuation.sentence(viewCited(finding, metric, asOf, applicationName, edition, addresses.view, day)),
      ...sources.slice(0, 2),
      provenanceOf(view),
    ]),
  };
}

/** A coding's reference with the day on which it was read, and the address that opens it as its last line. */
export function citedCoding({ reference }: Pick<CodingModel, "reference">, address: string, read: Date): string {
  return [reference, dayOf(read), address].join("\n");
}

function dayOf(date: Date): string {
  return citationMessages.read(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
