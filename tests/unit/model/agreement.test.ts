import { describe, expect, test } from "vitest";
import { agreementInWords } from "../../../src/messages/ja/agreement.ts";
import { agreedPercent, agreementOf } from "../../../src/model/agreement.ts";
import type { CodingEntry } from "../../../src/model/metric.ts";
import { atlas, realReport } from "../../support/real-atlas.ts";

/** A reading of one metric: a value for each unit, `-` for silence. */
function reading(values: string): CodingEntry[] {
  return [...values].map((value, index): CodingEntry => {
    const of = { centre: `c${index}`, municipalities: [`m${index}`, `n${index}`] };
    return value === "-"
      ? { kind: "not-mentioned", ...of }
      : { kind: "coded", ...of, value, scope: "area", quotes: [{ column: "issues", text: "甲" }] };
  });
}

describe("two readings", () => {
  test("agree beyond chance by Cohen's κ: the textbook's 50 cases", () => {
    // 20 yes and yes, 5 yes and no, 10 no and yes, 15 no and no: observed 0.7, by chance 0.5.
    const first = "y".repeat(25) + "n".repeat(25);
    const second = "y".repeat(20) + "n".repeat(5) + "y".repeat(10) + "n".repeat(15);
    const agreement = agreementOf("centre", reading(first), reading(second));
    expect(agreement).toMatchObject({ units: 50, same: 35, kappa: { kind: "defined" } });
    expect(agreement.kappa.kind === "defined" && agreement.kappa.value).toBeCloseTo(0.4, 12);
    expect(agreedPercent(agreement)).toBe(70);
    expect(agreementInWords(agreement)).toBe(
      "50センターのうち35で二度の読みが一致しました（70％）。偶然の一致を差し引いた一致度（コーエンのκ）は0.40です。",
    );
  });

  test("agree by κ = 1 where they agree on more than one value, silence included", () => {
    expect(agreementOf("centre", reading("ab-"), reading("ab-")).kappa).toEqual({ kind: "defined", value: 1 });
  });

  test("have no κ where both know one value alone", () => {
    const agreement = agreementOf("centre", reading("aaa"), reading("aaa"));
    expect(agreement).toEqual({
      unit: "centre",
      units: 3,
      same: 3,
      kappa: { kind: "undefined", because: "one-value" },
    });
    expect(agreementInWords(agreement)).toBe(
      "3センターのうち3で二度の読みが一致しました（100％）。どちらの読みも1つの値だけなので、コーエンのκは計算できません。",
    );
  });

  test("have a κ of 0 where each knows another value alone", () => {
    expect(agreementOf("centre", reading("aa"), reading("bb"))).toMatchObject({ same: 0, kappa: { value: 0 } });
  });

  test("are compared by centre where the answers are the centres', else by municipality", () => {
    expect(agreementOf("centre", reading("ab"), reading("aa"))).toMatchObject({ units: 2, same: 1 });
    expect(agreementOf("municipality", reading("ab"), reading("aa"))).toMatchObject({ units: 4, same: 2 });
  });

  test("have to answer for the same units, and once for each", () => {
    expect(() => agreementOf("centre", reading("ab"), reading("a"))).toThrow("the same units");
    expect(() => agreementOf("centre", [...reading("a"), ...reading("b")], reading("a"))).toThrow("two answers for c0");
  });
});

test("the recorded readings agree over 18 centres or 42 municipalities, as the readings' README says", () => {
  const { agreement } = realReport();
  expect(Object.keys(agreement).sort()).toEqual(atlas.metrics.map(({ id }) => id).sort());
  for (const { id, unit } of atlas.metrics) {
    const units = unit === "centre" ? 18 : 42;
    expect(agreement[id], id).toEqual({ unit, units, same: units, kappa: { kind: "defined", value: 1 } });
  }
});
