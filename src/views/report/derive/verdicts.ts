import type { Verdict } from "../../../model/report.ts";

/** What the rows say of a passage of the overview that counts, in a phrase. */
export const verdictLabels: Readonly<Record<Verdict, string>> = {
  "borne-out": "センター別の記載が裏づける",
  partly: "センター別の記載が一部だけ裏づける",
  silent: "センター別の記載からは分からない",
  contradicted: "センター別の記載と食い違う",
};
