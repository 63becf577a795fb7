import { describe, expect, test } from "vitest";
import { firstOfEach, termFinder } from "../../../src/text/terms.ts";
import { realFindings, realReport } from "../../support/real-atlas.ts";

const { glossary } = realReport();
const find = termFinder(glossary);
const found = (text: string) =>
  find(text).map(({ term, start, end }) => `${glossary[term]?.term}: ${text.slice(start, end)}`);

describe("the glossary's terms", () => {
  test("are found in a text, the longest form first", () => {
    expect(found("就労移行支援事業所とＨＷ、J Cの会議")).toEqual([
      "就労移行支援事業所: 就労移行支援事業所",
      "ハローワーク（HW）: ＨＷ",
      "ジョブコーチ（JC）: J C",
    ]);
    expect(found("何もない")).toEqual([]);
  });

  test("are explained once a passage", () => {
    const text = "HWとHW、就ポツとハローワーク";
    expect(firstOfEach(find(text)).map(({ start }) => start)).toEqual([0, 6]);
  });

  test("are all of the report, 40 of them", () => {
    expect(glossary).toHaveLength(40);
    const items = Object.values(realFindings().centres).flatMap((row) => Object.values(row).flat());
    const terms = new Set(items.flatMap(({ text }) => find(text).map(({ term }) => term)));
    expect(terms.size).toBe(40);
  });
});
