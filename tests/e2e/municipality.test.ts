import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type App, appOfAll, openApp, squeezed } from "./app.ts";

const quote = "3年連続、守口、門真両市で、庁舎実習を受けてくれている";

/** The four cells of a centre's row as the report prints them, without markup and white space. */
function cellsOf(centre: string): string[] {
  const source = readFileSync(fileURLToPath(new URL("../../seeds/hearing-h24/source.txt", import.meta.url)), "utf8");
  const row = source.split("\n").find((line) => line.startsWith(`${centre}\t`));
  return (row ?? "")
    .split("\t")
    .slice(2)
    .map((cell) => squeezed(cell.replace(/<[^>]*>/gu, "")));
}

/** The four columns of the panel's full text, without white space and without their headings. */
async function columnsOf(app: App): Promise<string[]> {
  const sections = await app.page
    .locator("atlas-findings section")
    .evaluateAll((all) =>
      all.map((section) => [...section.querySelectorAll("p:not(.empty)")].map((item) => item.textContent).join("")),
    );
  return sections.map(squeezed);
}

describe("a municipality", () => {
  const lead = appOfAll();

  test("a click on 守口市 opens its panel, with the quote and the full row", async () => {
    const app = await lead();
    await app.option("27209").click();
    expect(app.query()).toBe("?municipality=27209");
    const panel = app.panel("守口市");
    await panel.getByRole("blockquote").getByText(quote).waitFor();

    const cells = cellsOf("北河内西");
    expect(cells).toHaveLength(4);
    expect(cells.join("").length).toBeGreaterThan(1000);
    await expect.poll(() => columnsOf(app)).toEqual(cells);
    await app.expectAccessible();
  });

  describe("the panel", () => {
    test.each([
      ["27100", "大阪市"],
      ["27217", "南河内北"],
      ["27216", "南河内南"],
      ["27207", "高槻市"],
    ])("of %s has every character of the row of %s", async (code, centre) => {
      const app = await lead(`?municipality=${code}`);
      await expect.poll(() => columnsOf(app)).toEqual(cellsOf(centre));
    });
  });

  test("the quote is marked in the full text, and one press brings it into sight there", async () => {
    const app = await lead();
    await app.option("27209").click();
    // Terms in it, once they are explained, part it into several marks.
    const marks = app.page.locator("atlas-findings mark[data-quote='0']");
    await marks.first().waitFor();
    await expect.poll(async () => (await marks.allTextContents()).join("")).toBe(quote);
    await app.page.getByRole("button", { name: "全文で読む" }).first().click();
    const mark = marks.first();
    await expect
      .poll(async () => {
        const [body, box] = [await app.page.locator("atlas-panel .body").boundingBox(), await mark.boundingBox()];
        return body && box && box.y >= body.y && box.y + box.height <= body.y + body.height;
      })
      .toBe(true);
  });

  test("the whole coverage area stands out", async () => {
    const app = await lead("?municipality=27209");
    expect(await app.page.locator("atlas-svg-outlines path").count()).toBe(4);
    await app.page.keyboard.press("Escape");
    await expect.poll(() => app.page.locator("atlas-svg-outlines path").count()).toBe(0);
  });

  test("a click on the shape, beside the name, selects as well; the panel's buttons go on from there", async () => {
    const app = await lead();
    // On land, away from every option.
    const box = await app.shape("27100").boundingBox();
    if (!box) throw new Error("expected 大阪市 on the map");
    await app.page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.72);
    await app.panel("大阪市").waitFor();
    await app.option("27209").click();
    await app.panel("守口市").getByRole("button", { name: "門真市" }).click();
    await app.panel("門真市").waitFor();
    expect(app.query()).toBe("?municipality=27223");
    await app.panel("門真市").getByRole("button", { name: "選択を解除" }).click();
    await app.panel("大阪府").waitFor();
    expect(app.query()).toBe("");
  });

  test("島本町, which no row covers, says so", async () => {
    const app = await lead();
    await app.option("27301").click();
    const panel = app.panel("島本町");
    await panel.getByText("どのセンターの圏域にも記載されていません").waitFor();
    expect(await app.page.locator("atlas-findings").count()).toBe(0);
    await app.expectAccessible();
  });
});

test("the reference reaches the clipboard and leads back to the same coding", async () => {
  const app = await openApp({
    path: "?municipality=27209",
    context: { permissions: ["clipboard-read", "clipboard-write"] },
  });
  await app.page.getByRole("button", { name: "出典つきでコピー" }).click();
  await app.page.getByText("コピーしました").waitFor();
  const text = await app.page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`「${quote}」`);
  await app.page.goto(text.split("\n").at(-1) ?? "");
  await app.ready();
  expect(await app.panel("守口市").getByRole("blockquote").getByText(quote).isVisible()).toBe(true);
});
