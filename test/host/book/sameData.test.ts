import fc from "fast-check";
import { sameData } from "../../../src/host/book/sameData";

describe("sameData", () => {
  it("compares by content, not by identity", () => {
    expect(sameData({ a: [1, { b: "x" }] }, { a: [1, { b: "x" }] })).toBe(true);
    expect(sameData({ a: [1, { b: "x" }] }, { a: [1, { b: "y" }] })).toBe(false);
  });

  it("keeps kinds apart", () => {
    expect(sameData(1, "1")).toBe(false);
    expect(sameData(null, undefined)).toBe(false);
    expect(sameData([], {})).toBe(false);
    expect(sameData({}, [])).toBe(false);
    expect(sameData(new Map(), new Set())).toBe(false);
    expect(sameData(new Set(), new Map())).toBe(false);
    expect(sameData(new Map(), [])).toBe(false);
  });

  it("does not count the order of members, but that of elements and entries", () => {
    expect(sameData({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(sameData([1, 2], [2, 1])).toBe(false);
    expect(
      sameData(
        new Map([
          ["a", 1],
          ["b", 2],
        ]),
        new Map([
          ["b", 2],
          ["a", 1],
        ]),
      ),
    ).toBe(false);
  });

  it("takes an absent member for one that is undefined", () => {
    expect(sameData({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameData({ a: undefined }, { b: 1 })).toBe(false);
  });

  it("looks into Maps and Sets", () => {
    expect(sameData(new Map([[1, [2]]]), new Map([[1, [2]]]))).toBe(true);
    expect(sameData(new Map([[1, [2]]]), new Map([[1, [3]]]))).toBe(false);
    expect(sameData(new Set([1, 2]), new Set([1, 2]))).toBe(true);
    expect(sameData(new Set([1, 2]), new Set([1]))).toBe(false);
  });

  it("agrees with the JSON text for any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.jsonValue(), (a, b) => {
        expect(sameData(a, JSON.parse(JSON.stringify(a)))).toBe(true);
        expect(sameData(a, b)).toBe(sameData(b, a));
      }),
    );
  });
});
