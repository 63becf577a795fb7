import { expect, test } from "vitest";
import { withoutCheckDigit } from "../../../src/model/check-digit.ts";

test.each([
  ["272094", "27209"],
  ["271004", "27100"],
  ["270008", "27000"],
  ["011002", "01100"],
  ["131016", "13101"],
])("the code %s is %s without its check digit", (written, code) => {
  expect(withoutCheckDigit(written)).toBe(code);
});

test.each(["27209", "272093", "2720940", "", "27209４", "suita1"])(
  "%j is none with a right check digit, and stays",
  (text) => {
    expect(withoutCheckDigit(text)).toBe(text);
  },
);
