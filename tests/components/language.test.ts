import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/app/controls/atlas-language-offer.ts";
import "../../src/app/controls/atlas-language.ts";
import { offeredLanguage } from "../../src/ui/settings/language.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { codeOf, mount, only, viewOf } from "./support.ts";

afterEach(() => {
  localStorage.removeItem("atlas-language");
  vi.restoreAllMocks();
});

const shown = viewOf({ metric: "staff-shortage", municipality: codeOf("守口市") });

/** A link does not leave the page of the tests. */
function stay(element: HTMLElement): void {
  element.addEventListener("click", (event) => event.preventDefault());
}

test("the other language's page shows the same, and that one is chosen is kept", async () => {
  const { element } = await mount("atlas-language", { view: shown });
  stay(element);
  expect(await expectAccessibleElement(element)).toEqual([]);
  const link = page.getByRole("link", { name: "English" });
  await expect.element(link).toHaveAttribute("href", "en/?metric=staff-shortage&municipality=27209");
  await expect.element(link).toHaveAttribute("lang", "en");
  await userEvent.click(link);
  expect(offeredLanguage("ja", "en-GB")).toBeNull();
});

test("a language is offered that the browser prefers and the page is not in, until one was chosen", () => {
  expect(offeredLanguage("ja", "en-US")).toBe("en");
  expect(offeredLanguage("ja", "ja-JP")).toBeNull();
  expect(offeredLanguage("en", "ja-JP")).toBe("ja");
  expect(offeredLanguage("ja", "fr")).toBeNull();
  localStorage.setItem("atlas-language", "ja");
  expect(offeredLanguage("ja", "en-US")).toBeNull();
});

test("a browser that prefers English is told of it in one line, until it is closed", async () => {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["en-GB", "ja"]);
  const { element } = await mount("atlas-language-offer", { view: shown });
  expect(await expectAccessibleElement(element)).toEqual([]);
  const offer = page.getByRole("link", { name: "This page is available in English." });
  await expect.element(offer).toHaveAttribute("href", "en/?metric=staff-shortage&municipality=27209");
  // It stands over the map.
  expect(getComputedStyle(only(element, "[role=status]")).backgroundColor).not.toBe("rgba(0, 0, 0, 0)");
  await userEvent.click(page.getByRole("button", { name: "閉じる" }));
  await expect.element(offer).not.toBeInTheDocument();
  expect(offeredLanguage("ja")).toBeNull();
});

test("nothing is offered to a browser that prefers the page's language", async () => {
  const { element } = await mount("atlas-language-offer", { view: shown });
  expect(element.shadowRoot?.textContent?.trim()).toBe("");
});
