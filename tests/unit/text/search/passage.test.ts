import fc from "fast-check";
import { expect, test } from "vitest";
import { ownSpans, passageSpan } from "../../../../src/text/search/passage.ts";

const passage = fc.record({ ownStart: fc.nat(9) });
const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => ({ start, end: start + length + 1 }));

test("a span of an item leads to its passage and back", () => {
  fc.assert(
    fc.property(passage, span, (of, own) => {
      expect(ownSpans(of, [passageSpan(of, own)])).toEqual([own]);
    }),
  );
});

test("of a span that begins in the marker the item has the rest, and of one within it nothing", () => {
  expect(ownSpans({ ownStart: 7 }, [{ start: 5, end: 9 }])).toEqual([{ start: 0, end: 2 }]);
  expect(ownSpans({ ownStart: 7 }, [{ start: 1, end: 7 }])).toEqual([]);
});
