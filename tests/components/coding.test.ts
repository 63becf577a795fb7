import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/panel/atlas-coding.ts";
import type { State } from "../../src/state/state.ts";
import type { CodingModel } from "../../src/derive/panel.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { change, codeOf, drawn, firstAtlas, isTaken, mount, squeezed, viewOf, within } from "./support.ts";

const quote = "3年連続、守口、門真両市で、庁舎実習を受けてくれている";

function activeCoding(state: Partial<State>, of = viewOf(state)): CodingModel {
  if (of.panel.kind !== "municipality") throw new Error(`no coding in the panel of ${of.panel.name}`);
  return of.panel.active;
}

const moriguchi = activeCoding({ municipality: codeOf("守口市") });

afterEach(() => {
  vi.restoreAllMocks();
});

test("it shows value, scope, and each quote under its column and heading", async () => {
  const { element } = await mount("atlas-coding", { coding: moriguchi });
  expect(within(element, ".value")[0]?.textContent).toContain(moriguchi.class.label);
  expect(within(element, ".scope")[0]?.textContent).toBe("この市町村についての記述");
  const quotes = within(element, "blockquote");
  expect(quotes.map((block) => block.querySelector("p")?.textContent)).toContain(quote);
  expect(quotes).toHaveLength(moriguchi.quotes?.length ?? 0);
  for (const [index, { columnLabel, heading }] of (moriguchi.quotes ?? []).entries()) {
    expect(squeezed(quotes[index]?.querySelector("cite")?.textContent)).toBe(
      squeezed(`${columnLabel}${heading ?? ""}`),
    );
  }
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("silence is said not to be a no", async () => {
  const silent = viewOf().classes.find(({ value }) => value === "not-mentioned");
  const coding = activeCoding({ municipality: silent?.municipalities[0] ?? "" });
  const { element } = await mount("atlas-coding", { coding });
  expect(within(element, ".silence")[0]?.textContent).toContain("「いいえ」という意味ではありません");
  expect(within(element, "blockquote")).toEqual([]);
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("before the text has come, it says that it is on its way, and nothing can be copied", async () => {
  const state = { municipality: codeOf("守口市") };
  const { element } = await mount("atlas-coding", { coding: activeCoding(state, viewOf(state, firstAtlas)) });
  await expect.element(page.getByText("根拠の文を読み込んでいます")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "出典つきでコピー" })).toBeDisabled();
  expect(await expectAccessibleElement(element)).toEqual([]);
});

test("a quote's place in the full text can be asked for, by its number", async () => {
  const coding = activeCoding({ municipality: codeOf("守口市"), metric: "employment-subcommittee" });
  const { element } = await mount("atlas-coding", { coding });
  const asked: number[] = [];
  element.parentElement?.addEventListener("show-quote", (event) => asked.push(event.detail));
  for (const button of within(element, "blockquote button")) await userEvent.click(button);
  expect(asked).toEqual((coding.quotes ?? []).map((_, index) => index));
  expect(asked.length).toBeGreaterThan(1);
});

describe("the reference", () => {
  /** What a citation needs: metric, municipality, value, quote, source, and an address that opens it. */
  function expectReference(text: string): void {
    expect(text).toContain(`指標：${moriguchi.metric.label}（${moriguchi.metric.question}）`);
    expect(text).toContain("市町村：守口市（27209、北河内西の圏域）");
    expect(text).toContain(`値：${moriguchi.class.label}（この市町村についての記述）`);
    expect(text).toContain(`「${quote}」`);
    expect(text).toContain("平成24年（2012年）8月ヒアリング時点");
    const address = new URL(text.split("\n").at(-1) ?? "");
    expect(address.origin).toBe(window.location.origin);
    expect(address.search).toBe("?metric=office-internship&municipality=27209");
  }

  test("goes to the clipboard, and that is said", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { element } = await mount("atlas-coding", { coding: moriguchi });
    await userEvent.click(page.getByRole("button", { name: "出典つきでコピー" }));
    expectReference(write.mock.calls[0]?.[0] ?? "");
    await expect.element(page.getByRole("status")).toHaveTextContent("コピーしました");
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("can be copied by hand where the clipboard is out of reach", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("denied", "NotAllowedError"));
    const { element } = await mount("atlas-coding", { coding: moriguchi });
    await userEvent.click(page.getByRole("button", { name: "出典つきでコピー" }));
    await expect.element(page.getByRole("status")).toHaveTextContent("コピーできませんでした");
    const field = page.getByRole("textbox", { name: "出典" });
    await expect.element(field).toHaveAttribute("readonly");
    expectReference((field.element() as HTMLTextAreaElement).value);
    expect(isTaken(field.element())).toBe(true);
    // Refused again, it is selected again.
    await userEvent.click(page.getByRole("button", { name: "出典つきでコピー" }));
    await expect.poll(() => isTaken(page.getByRole("textbox", { name: "出典" }).element())).toBe(true);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("goes to whoever takes objections: by mail where the site names one, else by the reader's own way", async () => {
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const first = await mount("atlas-coding", { coding: moriguchi });
    await userEvent.click(page.getByRole("button", { name: "この読み取りについて知らせる" }));
    expectReference(write.mock.calls[0]?.[0] ?? "");
    await expect.element(page.getByRole("status")).toHaveTextContent("公開している人に");
    first.element.remove();

    const contact = document.createElement("meta");
    Object.assign(contact, { name: "atlas-contact", content: "atlas@example.jp" });
    document.head.append(contact);
    onTestFinished(() => contact.remove());
    const { element } = await mount("atlas-coding", { coding: moriguchi });
    const mail = new URL(
      (page.getByRole("link", { name: "この読み取りについて知らせる" }).element() as HTMLAnchorElement).href,
    );
    expect(mail.pathname).toBe("atlas@example.jp");
    const body = mail.searchParams.get("body") ?? "";
    expect(body.split("\r\n")[0]).toContain("?metric=office-internship&municipality=27209");
    for (const part of ["守口市", moriguchi.class.label, viewOf().survey.edition]) expect(body).toContain(part);
    expect(await expectAccessibleElement(element)).toEqual([]);
  });

  test("another coding's has not been copied yet", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    const { element } = await mount("atlas-coding", { coding: moriguchi });
    await userEvent.click(page.getByRole("button", { name: "出典つきでコピー" }));
    await expect.element(page.getByRole("status")).toHaveTextContent("コピーしました");
    await change(element, { coding: activeCoding({ municipality: codeOf("門真市") }) });
    await drawn(element);
    await expect.element(page.getByRole("status")).toHaveTextContent("");
  });
});
