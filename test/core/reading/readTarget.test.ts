import fc from "fast-check";
import { cellError } from "../../../src/base/cellValue";
import type { CellValue } from "../../../src/base/cellValue";
import { NONE_ASSIGNED, NOT_STATED, assigned } from "../../../src/core/model/target";
import type { Goal, Target } from "../../../src/core/model/target";
import { readTarget } from "../../../src/core/reading/readTarget";

const atLeast = (value: number, exclusive = false): Goal => ({ type: "at-least", value, exclusive });
const atMost = (value: number, exclusive = false): Goal => ({ type: "at-most", value, exclusive });
const between = (from: number, to: number): Goal => ({ type: "between", from, to });
const notUnderstood = (text: string): Target => ({ state: "unknown", reason: "not-understood", text });

describe("a number", () => {
  test.each<readonly [CellValue, number]>([
    [7, 7],
    [0, 0],
    ["0", 0],
    ["07", 7],
    ["7 tổ chức", 7],
    ["Đạt 7 tổ chức", 7],
    ["1.608", 1608],
    [" 1.510\u00A0", 1510],
  ])("%j is %d", (value, amount) => {
    expect(readTarget(value, "count")).toEqual(assigned(amount));
  });
});

describe("a bound", () => {
  test.each<readonly [string, Goal]>([
    ["250 trở lên", atLeast(250)],
    ["Từ 250 trở lên", atLeast(250)],
    ["từ 5 tổ chức trở lên", atLeast(5)],
    ["1.608 đoàn viên trở lên", atLeast(1608)],
    ["tối thiểu 5", atLeast(5)],
    ["ít nhất 5 tổ chức", atLeast(5)],
    ["không dưới 5", atLeast(5)],
    ["≥ 5", atLeast(5)],
    [">=5", atLeast(5)],
    ["trên 5", atLeast(5, true)],
    ["hơn 5", atLeast(5, true)],
    ["> 5", atLeast(5, true)],
    ["không quá 5", atMost(5)],
    ["tối đa 5", atMost(5)],
    ["không vượt quá 5", atMost(5)],
    ["5 trở xuống", atMost(5)],
    ["≤5", atMost(5)],
    ["<= 5", atMost(5)],
    ["dưới 5", atMost(5, true)],
    ["< 5", atMost(5, true)],
  ])("%j", (text, goal) => {
    expect(readTarget(text, "count")).toEqual({ state: "assigned", goal });
  });

  test.each<readonly [string, Goal]>([
    ["trên 90 %", atLeast(0.9, true)],
    ["đạt 90% trở lên", atLeast(0.9)],
    ["không quá 5 %", atMost(0.05)],
    ["dưới 5 %", atMost(0.05, true)],
    ["78,2%", { type: "amount", value: 0.782 }],
    ["từ 3 - 5 %", between(0.03, 0.05)],
    ["3% - 5%", between(0.03, 0.05)],
    ["3,5 đến 4,5%", between(0.035, 0.045)],
    ["7,5", { type: "amount", value: 7.5 }],
  ])("%j where fractions belong", (text, goal) => {
    expect(readTarget(text, "decimal")).toEqual({ state: "assigned", goal });
  });
});

describe("a range", () => {
  test.each(["từ 3 - 5", "3–5", "3-5", "3 — 5", "từ 3 đến 5", "3 đến 5 tổ chức", "3 tổ chức - 5 tổ chức", "3 tới 5"])(
    "%j is 3 to 5",
    (text) => {
      expect(readTarget(text, "count")).toEqual({ state: "assigned", goal: between(3, 5) });
    },
  );
});

test.each<CellValue>([null, "", " ", ".", "-", "…", "x", "X", "chưa giao", "Chưa giao chỉ tiêu", "Không có chỉ tiêu"])(
  "%j states no target",
  (value) => {
    expect(readTarget(value, "count")).toEqual(NOT_STATED);
  },
);

test.each(["không giao", "Không giao chỉ tiêu", " KHÔNG  GIAO "])("%j: it was decided to assign none", (text) => {
  expect(readTarget(text, "count")).toEqual(NONE_ASSIGNED);
});

describe("everything else is asked about, with its text", () => {
  test.each<readonly [CellValue, string]>([
    ["không", "không"],
    ["theo kế hoạch", "theo kế hoạch"],
    ["7 hoặc 8", "7 hoặc 8"],
    ["từ 5", "từ 5"],
    ["trên", "trên"],
    ["> = 5", "> = 5"],
    ["trên nhiều hơn 5", "trên nhiều hơn 5"],
    ["5 - 3", "5 - 3"],
    ["1 - 2 - 3", "1 - 2 - 3"],
    ["-5", "-5"],
    ["trên -5", "trên -5"],
    [-5, "-5"],
    [1.608, "1.608"],
    ["7,5", "7,5"],
    ["trên 90 %", "trên 90 %"],
    ["100%", "100%"],
    ["3 - 5 %", "3 - 5 %"],
    [true, "TRUE"],
    [false, "FALSE"],
    [cellError("#REF!"), "#REF!"],
  ])("%j in a count column", (value, text) => {
    expect(readTarget(value, "count")).toEqual(notUnderstood(text));
  });

  test.each(["1.234", "trên 1.234", "3% - 5", "−5"])("%j in a decimal column", (text) => {
    expect(readTarget(text, "decimal")).toEqual(notUnderstood(text));
  });

  test("a fraction is a target where fractions belong", () => {
    expect(readTarget(1.608, "decimal")).toEqual(assigned(1.608));
  });
});

describe("Laws", () => {
  const counts = fc.integer({ min: 0, max: 999_999 });
  const grouped = (value: number): string => new Intl.NumberFormat("vi-VN").format(value);

  test("only a cell that says a number gives an assigned target", () => {
    const words = fc.stringMatching(/^[a-zđ ]{0,12}$/u);
    fc.assert(
      fc.property(words, (text) => {
        expect(readTarget(text, "count").state).not.toBe("assigned");
      }),
    );
  });

  test("bounds keep their number", () => {
    fc.assert(
      fc.property(counts, (value) => {
        const shown = grouped(value);
        expect(readTarget(`${shown} trở lên`, "count")).toEqual({ state: "assigned", goal: atLeast(value) });
        expect(readTarget(`dưới ${shown}`, "count")).toEqual({ state: "assigned", goal: atMost(value, true) });
      }),
    );
  });

  test("ranges keep both ends and are never turned around", () => {
    fc.assert(
      fc.property(counts, counts, (from, to) => {
        const target = readTarget(`từ ${grouped(from)} - ${grouped(to)}`, "count");
        if (from <= to) expect(target).toEqual({ state: "assigned", goal: between(from, to) });
        else expect(target.state).toBe("unknown");
      }),
    );
  });
});
