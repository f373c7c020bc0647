import fc from "fast-check";
import { must } from "../../../src/base/invariant";
import { judgeRate, wantedRate, writtenRate, writtenRatio } from "../../../src/core/reconciling/writtenRate";
import type { CellInput } from "../../support/sheet";
import type { RateBase } from "../../../src/core/reconciling/writtenRate";

function read(value: string | number): NonNullable<ReturnType<typeof writtenRate>> {
  return must(writtenRate(value), `${String(value)} is a rate`);
}

function judge(value: string | number, actual: number, target: number, base: RateBase = "share"): string {
  const written = read(value);
  return judgeRate(written, actual / target, written.base ?? base);
}

describe("writtenRate", () => {
  it.each([
    [114.29, { number: 114.29, decimals: 2, isPercent: false, base: undefined }],
    ["114,3%", { number: 114.3, decimals: 1, isPercent: true, base: undefined }],
    ["(56 %)", { number: 56, decimals: 0, isPercent: true, base: undefined }],
    ["100,0", { number: 100, decimals: 1, isPercent: false, base: undefined }],
    ["Đạt 114,3%", { number: 114.3, decimals: 1, isPercent: true, base: "share" }],
    ["vượt 14,3 phần trăm", { number: 14.3, decimals: 1, isPercent: true, base: "excess" }],
    ["giảm 6,09%", { number: 6.09, decimals: 2, isPercent: true, base: "shortfall" }],
    ["-25%", { number: -25, decimals: 0, isPercent: true, base: undefined }],
  ])("reads %j", (value, expected) => {
    expect(writtenRate(value)).toEqual(expected);
  });

  it.each<CellInput>([null, "", "…", "chưa đánh giá", "Phát triển mới 46 đ/vị", "1.143", "Đạt chỉ tiêu", true])(
    "reads no rate in %j",
    (value) => {
      expect(writtenRate(typeof value === "object" ? null : value)).toBeUndefined();
    },
  );
});

describe("judgeRate", () => {
  it.each([
    [114.29, 8, 7, "right"],
    [114.3, 8, 7, "right"],
    [114, 8, 7, "right"],
    [1.1429, 8, 7, "right"],
    [1.14, 8, 7, "right"],
    ["114,29%", 8, 7, "right"],
    ["vượt 14,29%", 8, 7, "right"],
    ["thiếu 25%", 6, 8, "right"],
    [261.98, 11789, 4500, "right"],
    [261.9, 11789, 4500, "rounding"],
    [99, 199, 200, "right"],
    [100, 199, 200, "right"],
    [101, 201, 200, "right"],
    [390, 936, 240, "right"],
    ["vượt 390%", 936, 240, "wrong"],
    ["1,14%", 8, 7, "wrong"],
    [1, 8, 7, "wrong"],
    [0, 1, 400, "right"],
    [0, 8, 7, "wrong"],
    [14.29, 8, 7, "wrong"],
  ] as const)("takes %s for %d of %d as %s", (value, actual, target, verdict) => {
    expect(judge(value, actual, target)).toBe(verdict);
  });

  it("measures a column of excess from 100 %", () => {
    expect(judge(14.29, 8, 7, "excess")).toBe("right");
    expect(judge(-25, 6, 8, "excess")).toBe("right");
    expect(judge(114.29, 8, 7, "excess")).toBe("wrong");
  });

  it("accepts every rate rounded to its digits, as number and as text", () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 3 }), ([actual, target], digits) => {
        const percent = Math.round((actual / target) * 100 * 10 ** digits) / 10 ** digits;
        expect(judge(percent, actual, target)).toBe("right");
        if (digits < 3) expect(judge(`${percent.toFixed(digits).replace(".", ",")}%`, actual, target)).toBe("right");
      }),
    );
  });
});

describe("wantedRate and writtenRatio", () => {
  it("say both as ratios", () => {
    expect(wantedRate(1.25, "excess")).toBe(0.25);
    expect(wantedRate(0.75, "shortfall")).toBe(0.25);
    expect(writtenRatio(read(138.57), 1.2857)).toBeCloseTo(1.3857);
    expect(writtenRatio(read(1.38), 1.2857)).toBe(1.38);
    expect(writtenRatio(read("1,38%"), 1.2857)).toBeCloseTo(0.0138);
    expect(writtenRatio(read(2), 0.0198)).toBe(0.02);
  });
});
