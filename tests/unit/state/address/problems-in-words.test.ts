import { expect, test } from "vitest";
import { decode } from "../../../../src/state/address/address.ts";
import { problemsInWords } from "../../../../src/state/address/problems-in-words.ts";
import { vocabulary } from "../../../support/real-atlas.ts";

const said = (query: string) => problemsInWords(decode(query, vocabulary).problems);

test("each part that can't be used is named once, with the reason where it is known", () => {
  expect(said("compare=suita,toyonaka,suita&topic=weather")).toBe(
    "アドレスのうち「topic=weather」「compare=suita」（2度目）は使えないため、除いて表示しました。",
  );
  expect(said("compare=suita,toyonaka,sakai-shi,osaka-shi,senshu-naka")).toBe(
    "アドレスのうち「compare=senshu-naka」（5つ目から）は使えないため、除いて表示しました。",
  );
});

test("a mode that gives way is named with the one that is shown", () => {
  expect(said("present=1&handout=1")).toBe(
    "アドレスのうち「handout=1」（「present=1」を優先）は使えないため、除いて表示しました。",
  );
});

test("many parts are counted, and long ones cut", () => {
  const text = said("a&b&c&d&e&f&g");
  expect(text).toContain("「e」ほか2件は");
  expect(text).not.toContain("「f」");
  expect(said("x".repeat(60))).toContain(`「${"x".repeat(40)}…」`);
});
