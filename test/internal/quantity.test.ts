import { expect, test } from "vitest";
import { quantity } from "../../src/internal/quantity.ts";

test.each([
  [0, "day", "0 days"],
  [1, "day", "1 day"],
  [14, "working day", "14 working days"],
])("writes %i %s as %s", (number, noun, words) => {
  expect(quantity(number, noun)).toBe(words);
});
