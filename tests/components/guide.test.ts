import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../src/views/guide/atlas-guide.ts";
import { guideOf } from "../../src/views/guide/derive/guide.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { atlas, firstAtlas, mount, only, squeezed, textNotArrived, viewOf, within } from "./support.ts";

const view = viewOf({ view: "guide" });
const guide = guideOf(atlas);

afterEach(() => page.viewport(1440, 900));

describe("the guide", () => {
  test("has three pictures, each a map with a name and the words of what it shows", async () => {
    const { element, messages } = await mount("atlas-guide", { atlas, view }, { width: 1180, height: 3000 });
    expect(within(element, "figure")).toHaveLength(3);
    const maps = within(element, "[role=img]").map((map) => map.getAttribute("aria-label"));
    expect(maps[0]).toContain(guide.answer?.class.short);
    expect(maps[1]).toContain(`${guide.silent.municipalities.length}市町村`);
    expect(maps[2]).toContain(guide.area?.centre);
    expect(squeezed(only(element, "blockquote").textContent)).toBe(
      squeezed(guide.answer?.coding.evidence.quotes[0]?.text),
    );
    for (const map of within(element, "[role=img]")) map.click();
    expect(messages).toEqual([]);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("sets words below a map where they have no room beside it", async () => {
    const { element } = await mount("atlas-guide", { atlas, view }, { width: 820, height: 3000 });
    for (const words of within(element, "figcaption")) expect(words.clientWidth).toBeGreaterThan(200);
  });

  test("answers five questions, by what the survey says of itself, and says what colours do not", async () => {
    const { element } = await mount("atlas-guide", { atlas, view }, { width: 400, height: 6000 });
    expect(within(element, "dt")).toHaveLength(5);
    const told = squeezed(only(element, "dl").textContent);
    for (const part of [view.survey.provenance, view.survey.asOf]) expect(told).toContain(squeezed(part));
    expect(within(element, ".unsaid li").length).toBeGreaterThan(3);
    expect(within(element, "kbd").length).toBeGreaterThan(10);
    expect(only(element, ".page").scrollWidth).toBeLessThanOrEqual(400);
  });

  test("waits for the text, and says where it does not come", async () => {
    const waiting = await mount("atlas-guide", { atlas: firstAtlas, view });
    expect(only(waiting.element, "[role=status]").textContent).toContain("読み込");
    const failed = await mount("atlas-guide", { atlas: firstAtlas, view, failure: textNotArrived });
    only(failed.element, "[role=alert] button").click();
    expect(failed.messages).toEqual([{ kind: "retry" }]);
  });
});
