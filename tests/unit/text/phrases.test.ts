import { expect, test } from "vitest";
import { marked, phrasesOf, wordsOf } from "../../../src/text/phrases.ts";

test.each([
  ["今すでに不足", ["今すでに", "不足"]],
  ["届く・取りに行くの両方", ["届く・", "取りに", "行くの", "両方"]],
  ["ハローワークから届く", ["ハローワークから", "届く"]],
  ["働きかけたが未実現", ["働きかけたが", "未実現"]],
  ["記載なし", ["記載なし"]],
  ["今後不足する見込み", ["今後不足する", "見込み"]],
  ["茨木・摂津", ["茨木・", "摂津"]],
  ["とよなか", ["とよなか"]],
  ["a|b", ["a b"]],
])("%s is parted after stops and particles alone", (label, phrases) => {
  expect(phrasesOf(marked(label))).toEqual(phrases);
});

test.each([
  ["ハローワークから届く", ["ハローワーク", "から届く"]],
  ["センターの数", ["センターの数"]],
  ["今すでに不足", ["今すでに不足"]],
])("%s may break behind a long word", (label, words) => {
  expect(wordsOf(label)).toEqual(words);
});
