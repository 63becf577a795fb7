import fc from "fast-check";
import { expect, test } from "vitest";
import { formFinder } from "../../../../src/text/find/forms.ts";

const letters = fc.constantFrom("a", "b", "c");
const forms = fc.array(
  fc.string({ unit: letters, minLength: 1, maxLength: 3 }).map((folded) => ({ folded })),
  { maxLength: 5 },
);

test("forms are found from left to right, the longest first, none overlapping and none passed over", () => {
  fc.assert(
    fc.property(forms, fc.string({ unit: letters, maxLength: 20 }), (of, text) => {
      const found = formFinder(of)(text);
      let at = 0;
      for (const { form, start, end } of found) {
        expect(text.slice(start, end)).toBe(form.folded);
        for (; at < start; at += 1) expect(of.some(({ folded }) => text.startsWith(folded, at))).toBe(false);
        const longer = of.filter(({ folded }) => folded.length > form.folded.length);
        expect(longer.some(({ folded }) => text.startsWith(folded, start))).toBe(false);
        at = end;
      }
      for (; at < text.length; at += 1) expect(of.some(({ folded }) => text.startsWith(folded, at))).toBe(false);
    }),
  );
});
