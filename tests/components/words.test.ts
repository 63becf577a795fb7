import { expect, test } from "vitest";
import "../../src/figure/atlas-credits.ts";
import "../../src/figure/atlas-title.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, mount, squeezed, viewOf, within } from "./support.ts";

test.each(atlas.metrics)("the title of $id says what was found, what was asked, and when", async (metric) => {
  const { id, label, headline, question } = metric;
  const { element } = await mount("atlas-title", { view: viewOf({ metric: id }) });
  const lines = within(element, ".metric, h2, .words > span").map(({ textContent }) => squeezed(textContent));
  expect(lines).toEqual([
    label,
    squeezed(headline.join("")),
    squeezed(question),
    "平成24年（2012年）8月ヒアリング時点",
  ]);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("the title says whose area is enlarged, as pictures do", async () => {
  const { element } = await mount("atlas-title", { view: viewOf({ focus: "senshu-minami" }) });
  expect(squeezed(within(element, ".words > span").at(-1)?.textContent ?? "")).toBe(
    "表示範囲：泉州南の圏域（数は全体のもの）",
  );
});

test("the credits name the report and the boundaries, and what the values are", async () => {
  const { element } = await mount("atlas-credits", { view: viewOf() });
  const text = element.shadowRoot?.textContent ?? "";
  expect(text).toContain("出典：大阪府「障害者就業・生活支援センターヒアリング概要（H24年度）」");
  expect(text).toContain("「国土数値情報（行政区域データ）」（国土交通省）を加工して作成");
  expect(text).toContain("大阪府・各センターの確認は受けていません");
  expect(await expectAccessibleElement(element)).toEqual([]);
});
