import { describe, expect, test } from "vitest";
import { checkedPublicAddress, publicAddressOf } from "../../../src/state/public-address.ts";

describe("a public address", () => {
  test.each([
    ["https://atlas.example.jp", "https://atlas.example.jp/"],
    ["https://example.jp/a/b/?metric=x#here", "https://example.jp/a/b/"],
    ["http://203.0.113.7:8080/atlas/", "http://203.0.113.7:8080/atlas/"],
    ["https://[2001:db8::1]/", "https://[2001:db8::1]/"],
  ])("%s is one", (configured, address) => {
    expect(checkedPublicAddress(configured)).toBe(address);
  });

  test.each([
    "",
    "atlas.example.jp",
    "file:///home/atlas/index.html",
    "javascript:alert(1)",
    "https://user:secret@example.jp/",
    "http://localhost:4173/",
    "http://atlas.localhost/",
    "http://LOCALHOST/",
    "http://127.0.0.1:4173/",
    "http://0.0.0.0/",
    "http://2130706433/",
    "http://[::1]/",
    "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://192.168.1.20/",
    "http://10.1.2.3/",
    "http://172.20.0.1/",
    "http://intranet/atlas/",
    "http://printer.local/",
  ])("%s is none", (configured) => {
    expect(checkedPublicAddress(configured)).toBeNull();
  });

  test("of a view has what the codec wrote", () => {
    expect(publicAddressOf("https://example.jp/atlas/", "metric=staff-shortage&focus=sakai")).toBe(
      "https://example.jp/atlas/?metric=staff-shortage&focus=sakai",
    );
    expect(publicAddressOf("https://example.jp/atlas/", "")).toBe("https://example.jp/atlas/");
    expect(publicAddressOf(null, "metric=x")).toBeNull();
    expect(publicAddressOf("http://localhost:4173/", "metric=x")).toBeNull();
  });
});
