import { expect, test } from "vitest";
import { atlas } from "../../support/real-atlas.ts";
import { textsOf } from "../../../src/export/picture-file.ts";

test("a PNG says what it is and where it is from, in the words of the picture", () => {
  const told = { description: "説明。", provenance: "値は、解釈である。", survey: atlas.survey };
  const texts = textsOf("題名", told, "https://example.jp/atlas/?metric=x");
  expect(texts).toEqual([
    { keyword: "Title", text: "題名", language: "ja" },
    { keyword: "Description", text: "説明。", language: "ja" },
    {
      keyword: "Source",
      language: "ja",
      text: [
        "出典：大阪府「障害者就業・生活支援センターヒアリング概要（H24年度）」",
        "平成24年（2012年）8月ヒアリング時点",
        "「国土数値情報（行政区域データ）」（国土交通省）を加工して作成",
        "値は、解釈である。",
        "https://example.jp/atlas/?metric=x",
      ].join("\n"),
    },
  ]);
  expect(textsOf("題名", told, null)[2]?.text).not.toContain("http");
});
