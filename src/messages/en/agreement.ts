import { agreedPercent } from "../../model/agreement.ts";
import type * as ja from "../ja/agreement.ts";
import type { Translation } from "../translation.ts";
import { inUnit } from "./counts.ts";

/** The agreement in a sentence. */
export const agreementInWords: Translation<typeof ja.agreementInWords> = (agreement) => {
  const { unit, units, same, kappa } = agreement;
  const inNumbers = `The two readings agree for ${same} of ${inUnit(units, unit)} (${agreedPercent(agreement)}%).`;
  return kappa.kind === "defined"
    ? `${inNumbers} Agreement beyond chance (Cohen’s κ) is ${kappa.value.toFixed(2)}.`
    : `${inNumbers} Both readings have one value only, so Cohen’s κ can’t be computed.`;
};
