import { describe, expect, test } from "vitest";
import { citationsOf, citedCoding } from "../../../src/derive/citations.ts";
import { atlas, codeOf, viewOf } from "../../support/real-atlas.ts";

const addresses = { site: "https://example.jp/", view: "https://example.jp/?metric=staff-shortage" };
const read = new Date(2026, 10, 26);
const { edition, credits, asOf, provenance, subject } = atlas.survey;

describe("a citation", () => {
  test("of what is shown has its finding, metric, date, edition, address, the day, and the sources", () => {
    const view = viewOf({ metric: "staff-shortage" });
    const { view: cited } = citationsOf(view, addresses, read);
    expect(cited).toBe(
      `「18センターのうち7つが『今すでに不足』、2つが不足を見込む」（人員不足、${asOf}）。就ポツ・アトラス大阪（読み取りの版 ${edition}）。` +
        `${addresses.view}（2026年11月26日閲覧）。${credits.report}。${credits.boundaries}。値は、${provenance}。`,
    );
  });

  test("of a view that is about no metric has its name", () => {
    expect(citationsOf(viewOf({ view: "codebook" }), addresses, read).view).toMatch(/^「コードブック」（平成24年/u);
  });

  test("of the site has its subject, edition, address, the day, and the sources", () => {
    const { site } = citationsOf(viewOf({ municipality: codeOf("守口市") }), addresses, read);
    for (const part of [subject, edition, addresses.site, "2026年11月26日閲覧", credits.report, credits.boundaries]) {
      expect(site).toContain(part);
    }
    expect(site).not.toContain(addresses.view);
  });

  test("of a coding ends with the day and the address that opens it", () => {
    const reference = "指標：庁舎実習\n値：実施";
    expect(citedCoding({ reference }, addresses.view, read)).toBe(
      `${reference}\n2026年11月26日閲覧\n${addresses.view}`,
    );
  });
});
