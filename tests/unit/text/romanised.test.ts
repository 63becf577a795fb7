import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/text/offsets/normalise.ts";
import { romanised } from "../../../src/text/romanised.ts";
import { atlas } from "../../support/real-atlas.ts";

const form = (text: string) => romanised(fold(text));

test.each([
  [["Ōsaka", "Ôsaka", "Oosaka", "Ohsaka", "Osaka", "ＯＳＡＫＡ"], "osaka"],
  [["Shijōnawate", "Shijounawate", "Sijounawate", "Sizyonawate"], "shijonawate"],
  [["Minō", "Minoo", "Minoh"], "mino"],
  [["Chūō", "Chuuou", "Tyuuou", "Chuo"], "chuo"],
  [["Takatsuki", "Takatuki"], "takatsuki"],
  [["Izumi-Ōtsu", "Izumi'otu", "izumiotsu"], "izumiotsu"],
])("%j are one", (ways, one) => {
  for (const way of ways) expect(form(way), way).toBe(one);
});

test("what is not in Latin letters alone comes back as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("あ", "大", "1", "-", "o", "が") }), (text) => {
      if (!/^[o-]+$/u.test(text)) expect(romanised(text)).toBe(text);
    }),
  );
});

test("a beginning of a name stays one, however long the typed part is", () => {
  for (const { roman } of atlas.municipalities) {
    for (let length = 1; length <= roman.length; length += 1) {
      expect(form(roman).startsWith(form(roman.slice(0, length))), roman.slice(0, length)).toBe(true);
    }
  }
});
