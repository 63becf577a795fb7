import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../../../src/text/cut/sentences.ts";

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("a text's sentences", () => {
  test.each([
    ["end after their full stop", "甲する。乙する。丙", ["甲する。", "乙する。", "丙"]],
    [
      "do not end within parentheses or quotation marks",
      "甲（乙。丙。）と丁。「戊。」己",
      ["甲（乙。丙。）と丁。", "「戊。」己"],
    ],
    ["end where a parenthesis is never closed", "甲（乙。丙。", ["甲（乙。", "丙。"]],
    ["end where one is closed that was never opened", "甲）乙。丙）。", ["甲）乙。", "丙）。"]],
    ["end once after a full stop printed twice", "検討中。。次", ["検討中。。", "次"]],
    ["are none of no text", "", []],
  ])("%s", (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test("together are the text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("。", "（", "）", "「", "」", "甲") }), (text) => {
        const sentences = sentencesOf(text);
        expect(cut(text).join("")).toBe(text);
        expect(sentences.map(({ start }) => start)).toEqual(
          sentences.map((_, index) => (index === 0 ? 0 : sentences[index - 1]?.end)),
        );
        expect(sentences.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });
});
