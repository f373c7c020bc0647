import fc from "fast-check";
import { inPlace } from "../../../src/core/reading/inPlace";

/** Length of the longest ascending run, tried out. */
function longest(order: readonly number[]): number {
  return order.reduce((best, value, at) => {
    const before = order.slice(0, at).filter((other) => other < value);
    return Math.max(best, 1 + longest(before));
  }, 0);
}

describe("inPlace", () => {
  it.each([
    [[0, 1, 2, 3], "yyyy"],
    [[0, 2, 3, 1], "yyyn"],
    [[3, 0, 1, 2], "nyyy"],
    [[], ""],
  ])("%j is %s", (order, wanted) => {
    expect(
      inPlace(order)
        .map((stays) => (stays ? "y" : "n"))
        .join(""),
    ).toBe(wanted);
  });

  it("keeps an ascending run, as long as any", () => {
    const orders = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 7 });
    fc.assert(
      fc.property(orders, (order) => {
        const kept = order.filter((_, at) => inPlace(order)[at]);
        expect(kept).toEqual([...kept].sort((a, b) => a - b));
        expect(kept).toHaveLength(longest(order));
      }),
    );
  });
});
