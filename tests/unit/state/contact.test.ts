import { describe, expect, test } from "vitest";
import { checkedContact, objectionLink } from "../../../src/state/contact.ts";

describe("where objections go", () => {
  test.each([
    "atlas@example.jp",
    " a.b+c@sub.example.jp ",
    "https://example.jp/form",
    "https://example.jp/?r={reference}",
  ])("%s is such a place", (text) => {
    expect(checkedContact(text)).toBe(text.trim());
  });

  test.each([
    "",
    "atlas",
    "atlas@localhost",
    "a@b@example.jp",
    "atlas@example.jp?cc=x@example.jp",
    "http://example.jp/form",
    "https://user:secret@example.jp/",
    "javascript:alert(1)",
    "data:text/html,x",
  ])("%s is none", (text) => {
    expect(checkedContact(text)).toBeNull();
  });
});

describe("an objection", () => {
  const objection = { subject: "庁舎実習（27209）", reference: "https://example.jp/?a=1&b=2\n値：実施" };

  test("is a mail with subject and reference, its lines as mail programs part them", () => {
    const link = new URL(objectionLink("atlas@example.jp", objection));
    expect(link.protocol + link.pathname).toBe("mailto:atlas@example.jp");
    expect(link.searchParams.get("subject")).toBe(objection.subject);
    expect(link.searchParams.get("body")).toBe(`${objection.reference.replace("\n", "\r\n")}\r\n\r\n`);
  });

  test("is no longer than mail programs take, and no character of it is cut", () => {
    const link = objectionLink("atlas@example.jp", {
      ...objection,
      reference: `https://example.jp/\n${"語𠮷".repeat(500)}`,
    });
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(new URL(link).searchParams.get("body")).toMatch(/^https:\/\/example\.jp\/\r\n(?:語𠮷)+語?$/u);
  });

  test("goes into the form's address where that has a place for it", () => {
    expect(objectionLink("https://example.jp/form", objection)).toBe("https://example.jp/form");
    const link = new URL(objectionLink("https://example.jp/form?entry.1={reference}&x=1", objection));
    expect(link.searchParams.get("entry.1")).toBe(objection.reference);
    expect(link.searchParams.get("x")).toBe("1");
  });
});
