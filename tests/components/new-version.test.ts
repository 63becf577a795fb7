import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/app/offline/atlas-new-version.ts";
import { Versions } from "../../src/app/offline/versions.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { change, mount, only } from "./support.ts";

test("a newer version is offered, and opens or is put off at a press; nothing interrupts a presentation", async () => {
  const versions = new Versions();
  const { element, messages } = await mount("atlas-new-version", { versions });
  versions.follower = element;
  const offer = page.getByRole("status");
  expect(element.shadowRoot?.textContent?.trim()).toBe("");
  versions.isNewer = true;
  await change(element, { quiet: true });
  await expect.element(offer).not.toBeInTheDocument();
  await change(element, { quiet: false });
  await expect.element(offer).toHaveTextContent("新しい版が公開されました");
  expect(await expectAccessibleElement(element)).toEqual([]);
  // It stands over the map.
  expect(getComputedStyle(only(element, "[role=status]")).backgroundColor).not.toBe("rgba(0, 0, 0, 0)");
  await userEvent.click(page.getByRole("button", { name: "新しい版に更新" }));
  expect(messages).toEqual([{ kind: "page-anew" }]);
  await userEvent.click(page.getByRole("button", { name: "閉じる" }));
  await expect.element(offer).not.toBeInTheDocument();
});
