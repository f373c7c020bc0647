import { NONE_ASSIGNED, NOT_STATED, assigned } from "../../../src/core/model/target";
import type { Target } from "../../../src/core/model/target";
import { targetAmount } from "../../../src/core/surplus/targetAmount";

test("a plain number, 0 included", () => {
  expect(targetAmount(assigned(7))).toBe(7);
  expect(targetAmount(assigned(0))).toBe(0);
});

test.each<Target>([
  NONE_ASSIGNED,
  NOT_STATED,
  { state: "unknown", reason: "not-understood", text: "7 hoặc 8" },
  { state: "assigned", goal: { type: "at-least", value: 7, exclusive: false } },
  { state: "assigned", goal: { type: "at-most", value: 7, exclusive: false } },
  { state: "assigned", goal: { type: "between", from: 3, to: 5 } },
])("%j is no amount", (target) => {
  expect(targetAmount(target)).toBeUndefined();
});
