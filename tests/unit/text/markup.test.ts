import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escaped, lineOf, xmlText } from "../../../src/text/markup.ts";

/** Texts of any code units: half surrogate pairs, control characters and markup as often as letters. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", size: "medium" }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 }).map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(
      ..."\b\0\t\n\r\u000b\u001b\u0085\u2028<>&\"'/;]",
      "]]>",
      "&amp;",
      "<!--",
      "\ud83c",
      "\udf63",
      "\ufffe",
      "\uffff",
      "就労",
    ),
    size: "medium",
  }),
);

/** What XML 1.0 allows (production 2, Char) and does not advise against, character by character. */
function allowed(text: string): boolean {
  return [...text].every((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
    if (code >= 0x7f && code <= 0x9f) return false;
    return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
  });
}

describe("any text", () => {
  test("is written so that a parser gives it back, in an element and in an attribute", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const faults: string[] = [];
        const parser = new DOMParser({ errorHandler: (_level: string, fault: string) => faults.push(fault) });
        const xml = `<a b="${escaped(text)}">${escaped(text)}</a>`;
        const root = parser.parseFromString(xml, "text/xml").documentElement;
        expect(faults).toEqual([]);
        expect(allowed(xml)).toBe(true);
        expect(root.textContent).toBe(xmlText(text));
        expect(root.getAttribute("b")).toBe(xmlText(text));
        expect(root.getElementsByTagName("*")).toHaveLength(0);
      }),
    );
  });

  test("loses what XML forbids and nothing else", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(xmlText(text)).toBe([...text].filter(allowed).join(""));
      }),
    );
    expect(xmlText("就労\b支\0援\ufffe\ud83c🍣\u001b")).toBe("就労支援🍣");
    expect(xmlText("二\n行\tと\r\u2028\u0085🍣")).toBe("二\n行\tと\r\u2028🍣");
  });

  test("is a line without what would turn or break it", () => {
    expect(lineOf("a\u0000b\uD800c\u202Ed\ne")).toBe("abcd e");
    fc.assert(
      fc.property(anyText, (text) => {
        const line = lineOf(text);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(lineOf(line)).toBe(line);
        expect(xmlText(line)).toBe(line);
      }),
    );
  });
});
