import { expect, onTestFinished, test } from "vitest";
import "../../src/app/atlas-announcer.ts";
import { change, codeOf, mount, only, viewOf } from "./support.ts";

const mounted = (state: Parameters<typeof viewOf>[0] = {}) => mount("atlas-announcer", { view: viewOf(state) });

test("the page's title says what is shown, from the first on", async () => {
  const { element } = await mounted();
  expect(document.title).toBe("地図｜庁舎実習｜就ポツ・アトラス大阪");
  await change(element, { view: viewOf({ view: "table", municipality: codeOf("守口市") }) });
  expect(document.title).toBe("表｜庁舎実習｜守口市｜就ポツ・アトラス大阪");
});

test("the description says it in words, also for the preview of a link", async () => {
  const metas = ['name="description"', 'property="og:title"', 'property="og:description"'];
  document.head.insertAdjacentHTML("beforeend", metas.map((name) => `<meta ${name} class="tried">`).join(""));
  const tried = [...document.querySelectorAll<HTMLMetaElement>("meta.tried")];
  onTestFinished(() => tried.forEach((meta) => meta.remove()));
  await mounted({ metric: "staff-shortage" });
  expect(tried.map(({ content }) => content)).toEqual([
    expect.stringContaining("今すでに不足"),
    document.title,
    expect.stringContaining("今すでに不足"),
  ]);
});

test("each change is told once, in one polite region, and what is there at first is not", async () => {
  const { element } = await mounted();
  const region = only(element, "[role=status]");
  const told = () => region.textContent;
  expect(told()).toBe("");
  await change(element, { view: viewOf({ metric: "staff-shortage" }) });
  expect(told()).toBe("人員不足");
  await change(element, { view: viewOf({ metric: "staff-shortage", municipality: codeOf("守口市") }) });
  expect(told()).toMatch(/^守口市/u);
  // Pins and the camera are no change of what is told: the same words stay, and nothing is read again.
  const before = region.firstChild;
  await change(element, { view: viewOf({ metric: "staff-shortage", municipality: codeOf("守口市"), focus: "suita" }) });
  expect(told()).toMatch(/^守口市/u);
  expect(region.firstChild).toBe(before);
  await change(element, { view: viewOf({ metric: "staff-shortage" }) });
  expect(told()).toBe("市町村の選択なし");
});

test("a presentation, which tells of itself, is not told of twice", async () => {
  const { element } = await mounted({ mode: "present" });
  await change(element, { view: viewOf({ mode: "present", metric: "staff-shortage" }) });
  expect(only(element, "[role=status]").textContent).toBe("");
  expect(document.title).toContain("人員不足");
});
