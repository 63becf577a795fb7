import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/ui/dialog/atlas-dialog.ts";
import type { DialogEvent } from "../../src/ui/dialog/dialog-event.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { only } from "./support.ts";

/** A dialog in the page, and what it tells the page's root. */
async function opened() {
  const told: DialogEvent[] = [];
  const inner = document.createElement("div");
  document.body.append(inner);
  document.body.addEventListener("atlas-dialog", (event) => told.push(event));
  const dialog = document.createElement("atlas-dialog");
  dialog.heading = "準備";
  dialog.textContent = "本文";
  inner.attachShadow({ mode: "open" }).append(dialog);
  await dialog.updateComplete;
  return { dialog, told, changes: () => told.map(({ change }) => change), away: () => inner.remove() };
}

test("a dialog opens with its name, and says so to the whole page", async () => {
  const { dialog, changes, away } = await opened();
  await expect.element(page.getByRole("dialog", { name: "準備" })).toBeVisible();
  expect(only(dialog, "dialog").matches(":modal")).toBe(true);
  expect(changes()).toEqual(["opened"]);
  expect(await expectAccessibleElement(dialog)).toEqual([]);
  away();
});

test("a small dialog is no higher than its window: its close button and its last line are in reach", async () => {
  const { dialog, away } = await opened();
  dialog.size = "small";
  const long = document.createElement("div");
  Object.assign(long.style, { overflowY: "auto", minHeight: "0" });
  long.innerHTML = "<p>本文</p>".repeat(200);
  dialog.replaceChildren(long);
  await dialog.updateComplete;
  const box = only(dialog, "dialog").getBoundingClientRect();
  expect(box.top).toBeGreaterThan(0);
  expect(box.bottom).toBeLessThan(window.innerHeight);
  long.scrollTop = long.scrollHeight;
  expect(long.lastElementChild?.getBoundingClientRect().bottom).toBeLessThanOrEqual(box.bottom);
  away();
});

test.each(["its button", "Escape", "whoever has heard of it"])("%s closes a dialog", async (way) => {
  const { dialog, told, changes, away } = await opened();
  let closed = 0;
  dialog.addEventListener("close", () => (closed += 1));
  if (way === "Escape") await userEvent.keyboard("{Escape}");
  else if (way === "its button") await userEvent.click(page.getByRole("button", { name: "閉じる" }));
  else told[0]?.dialog.close();
  await expect.poll(() => closed).toBe(1);
  expect(dialog.open).toBe(false);
  expect(changes()).toEqual(["opened", "closed"]);
  away();
});
