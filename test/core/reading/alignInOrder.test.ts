import fc from "fast-check";
import { alignInOrder } from "../../../src/core/reading/alignInOrder";

const keys = fc.array(fc.constantFrom("STT", "Tên", "Số", "Tỷ lệ", ""), { maxLength: 8 });

describe("alignInOrder", () => {
  it.each([
    [["STT", "Tên", "Số"], ["STT", "Tên", "Số"], "0-0 1-1 2-2"],
    [["STT", "Tên", "Số"], ["Mã", "STT", "Tên", "Số"], "0-1 1-2 2-3"],
    [["STT", "Tên", "Số"], ["STT", "Số"], "0-0 2-1"],
    [["STT", "Tên", "Số"], ["STT", "Tên", "Số", "STT", "Tên", "Số"], "0-0 1-1 2-2"],
    [["STT", "Tên", "Số"], ["STT", "Tên", "SL", "STT", "Tên", "Số"], "0-3 1-4 2-5"],
    [["A", "B"], [], ""],
    [[], ["A"], ""],
  ])("pairs %j with %j as %s", (wanted, found, pairs) => {
    expect(
      alignInOrder(wanted, found)
        .map((pair) => pair.join("-"))
        .join(" "),
    ).toBe(pairs);
  });

  it("pairs only equals, ascending on both sides", () => {
    fc.assert(
      fc.property(keys, keys, (wanted, found) => {
        const pairs = alignInOrder(wanted, found);
        pairs.forEach(([a, b], at) => {
          expect(wanted[a]).toBe(found[b]);
          const [before, left] = pairs[at - 1] ?? [-1, -1];
          expect(a > before && b > left).toBe(true);
        });
      }),
    );
  });

  it("pairs a list with itself whole", () => {
    fc.assert(
      fc.property(keys, (list) => {
        expect(alignInOrder(list, list)).toEqual(list.map((_, at) => [at, at]));
      }),
    );
  });

  it("still pairs in order where the lists are too long to weigh every choice", () => {
    const long = Array.from({ length: 2100 }, (_, at) => `Xã ${String(at)}`);
    expect(alignInOrder(long, ["Cộng", ...long])).toEqual(long.map((_, at) => [at, at + 1]));
  });
});
