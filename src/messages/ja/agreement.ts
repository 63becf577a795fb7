import { type MetricAgreement, agreedPercent } from "../../model/agreement.ts";

/** The agreement in a sentence: over how many units, how many agree, and κ or why there is none. */
export function agreementInWords(agreement: MetricAgreement): string {
  const { unit, units, same, kappa } = agreement;
  const counted = unit === "centre" ? `${units}センター` : `${units}市町村`;
  const inNumbers = `${counted}のうち${same}で二度の読みが一致しました（${agreedPercent(agreement)}％）。`;
  return kappa.kind === "defined"
    ? `${inNumbers}偶然の一致を差し引いた一致度（コーエンのκ）は${kappa.value.toFixed(2)}です。`
    : `${inNumbers}どちらの読みも1つの値だけなので、コーエンのκは計算できません。`;
}
