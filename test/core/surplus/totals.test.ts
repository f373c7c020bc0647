import fc from "fast-check";
import { NIL, NONE_ASSIGNED, NOT_REPORTED, NOT_STATED, assigned, reported } from "../../../src/core/model/target";
import type { Actual, Target } from "../../../src/core/model/target";
import { displayedPercent } from "../../../src/core/surplus/rate";
import { totalOf } from "../../../src/core/surplus/totals";
import type { OutsideReason, TotalRow, Totals } from "../../../src/core/surplus/totals";

interface UnitRow extends TotalRow {
  readonly unit: string;
}

function unit(name: string, target: Target, actual: Actual, more: Partial<TotalRow> = {}): UnitRow {
  return { unit: name, kind: "DANG", measure: "TL", target, actual, notReportedCount: 0, ...more };
}

function total(rows: readonly UnitRow[], unitOfMeasure = "tổ chức"): Totals<UnitRow> {
  const result = totalOf(rows, unitOfMeasure);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function namesOutside(totals: Totals<UnitRow>): Partial<Record<OutsideReason, readonly string[]>> {
  return Object.fromEntries(totals.outside.map(({ reason, rows }) => [reason, rows.map((row) => row.unit)]));
}

const UNKNOWN_WORDS: Target = { state: "unknown", reason: "not-understood", text: "theo kế hoạch" };
const RANGE: Target = { state: "assigned", goal: { type: "between", from: 3, to: 5 } };

describe("Cộng", () => {
  test("two years of the district: 8/7 and 9/7 are 17/14, +3, 121,43 %", () => {
    const {
      sums,
      rate = NaN,
      incomplete,
      outside,
    } = total([unit("2012", assigned(7), reported(8)), unit("2013", assigned(7), reported(9))]);
    expect(sums).toEqual({ rowCount: 2, target: 14, actual: 17, surplus: 3, above: 3, below: 0 });
    expect(displayedPercent(rate, 2)).toBe(121.43);
    expect(incomplete).toBe(false);
    expect(outside).toEqual([]);
  });

  test("one unit's surplus does not hide another's shortfall", () => {
    const { sums } = total([
      unit("Xuân Đỉnh", assigned(2), reported(5)),
      unit("Cổ Nhuế", assigned(3), reported(1)),
      unit("Liên Mạc", assigned(1), NIL),
    ]);
    expect(sums).toEqual({ rowCount: 3, target: 6, actual: 6, surplus: 0, above: 3, below: -3 });
  });

  test("the rate is that of the sums, and no mean of percentages", () => {
    const { rate } = total([unit("Xuân Đỉnh", assigned(1), reported(2)), unit("Cổ Nhuế", assigned(9), reported(9))]);
    expect(rate).toBe(1.1);
  });

  test("a target of 0 counts in the surplus and not in the rate", () => {
    const { sums, rate } = total([
      unit("Xuân Đỉnh", assigned(7), reported(8)),
      unit("Cổ Nhuế", assigned(0), reported(2)),
    ]);
    expect(sums).toEqual({ rowCount: 2, target: 7, actual: 10, surplus: 3, above: 3, below: 0 });
    expect(rate).toBe(8 / 7);
  });

  test("only targets of 0: a surplus without any rate", () => {
    const { sums, rate } = total([unit("Cổ Nhuế", assigned(0), reported(2))]);
    expect(sums?.surplus).toBe(2);
    expect(rate).toBeUndefined();
  });
});

describe("Ngoài tổng: rows outside are named by reason", () => {
  const rows = [
    unit("Xuân Đỉnh", assigned(2), reported(3)),
    unit("Cổ Nhuế", assigned(3), NOT_REPORTED),
    unit("Liên Mạc", NONE_ASSIGNED, reported(2)),
    unit("Tây Mỗ", NOT_STATED, NIL),
    unit("Mễ Trì", UNKNOWN_WORDS, reported(4)),
    unit("Đại Mỗ", RANGE, reported(4)),
    unit("Phú Diễn", NOT_STATED, NOT_REPORTED),
    unit("Trung Văn", assigned(1), NOT_REPORTED),
    unit("Tây Tựu", RANGE, NOT_REPORTED),
    unit("Minh Khai", UNKNOWN_WORDS, NOT_REPORTED),
  ];

  test("names and reasons, in a fixed order", () => {
    const totals = total(rows);
    expect(totals.outside.map(({ reason }) => reason)).toEqual([
      "not-reported",
      "no-target",
      "confirm-target",
      "bound",
      "not-considered",
    ]);
    expect(namesOutside(totals)).toEqual({
      "not-reported": ["Cổ Nhuế", "Trung Văn"],
      "no-target": ["Liên Mạc", "Tây Mỗ"],
      "confirm-target": ["Mễ Trì", "Minh Khai"],
      bound: ["Đại Mỗ", "Tây Tựu"],
      "not-considered": ["Phú Diễn"],
    });
  });

  test("sums are those of the one complete row", () => {
    expect(total(rows).sums).toEqual({ rowCount: 1, target: 2, actual: 3, surplus: 1, above: 1, below: 0 });
  });

  test("assigned amounts are added although not reported on; actuals without target have their own line", () => {
    expect(total(rows).assignedTarget).toBe(6);
    expect(total(rows).actualApart).toBe(6);
  });

  test("nil without target is 0 in its own line, and nothing there is no line", () => {
    expect(total([unit("Tây Mỗ", NONE_ASSIGNED, NIL)]).actualApart).toBe(0);
    expect(total([unit("Xuân Đỉnh", assigned(1), reported(1))]).actualApart).toBeUndefined();
  });
});

describe("Chưa đủ số liệu", () => {
  test("a unit with a target that did not report makes the total incomplete, never smaller by its target", () => {
    const { incomplete, sums } = total([
      unit("Xuân Đỉnh", assigned(2), reported(3)),
      unit("Cổ Nhuế", assigned(7), NOT_REPORTED),
    ]);
    expect(incomplete).toBe(true);
    expect(sums?.below).toBe(0);
  });

  test("a row that is a part of the whole makes it incomplete, too", () => {
    expect(total([unit("Xuân Đỉnh", assigned(2), reported(3), { notReportedCount: 1 })]).incomplete).toBe(true);
  });

  test("blanks without a target do not", () => {
    expect(total([unit("Cổ Nhuế", NOT_STATED, NOT_REPORTED)]).incomplete).toBe(false);
  });

  test("nobody reported: no sums, not zeros", () => {
    const { sums, rate, assignedTarget } = total([unit("Cổ Nhuế", assigned(7), NOT_REPORTED)]);
    expect([sums, rate, assignedTarget]).toEqual([undefined, undefined, 7]);
  });

  test("no rows: no number at all", () => {
    expect(total([])).toEqual({
      sums: undefined,
      rate: undefined,
      assignedTarget: undefined,
      actualApart: undefined,
      outside: [],
      incomplete: false,
    });
  });
});

describe("Không cộng", () => {
  test("hội and chi hội are different kinds", () => {
    const rows = [
      unit("Hội", NOT_STATED, reported(1), { kind: "PN-H" }),
      unit("Chi hội", NOT_STATED, reported(3), { kind: "PN-CH" }),
    ];
    expect(totalOf(rows, "tổ chức")).toEqual({
      ok: false,
      error: { code: "different-kinds", kinds: ["PN-H", "PN-CH"] },
    });
  });

  test("organisations and members are different measures", () => {
    const rows = [
      unit("Tổ chức", assigned(7), reported(8)),
      unit("Đảng viên", NOT_STATED, reported(20), { measure: "KN" }),
    ];
    expect(totalOf(rows, "tổ chức")).toEqual({
      ok: false,
      error: { code: "different-measures", measures: ["TL", "KN"] },
    });
  });

  test("percentages", () => {
    expect(totalOf([unit("Cổ Nhuế", assigned(0.9), reported(0.8))], "%")).toEqual({
      ok: false,
      error: { code: "percentages", unitOfMeasure: "%" },
    });
  });
});

const amounts = fc.integer({ min: 0, max: 100_000 });
const anyTarget = fc.oneof(amounts.map(assigned), fc.constantFrom(NONE_ASSIGNED, NOT_STATED, UNKNOWN_WORDS, RANGE));
const anyActual = fc.oneof(amounts.map(reported), fc.constantFrom(NIL, NOT_REPORTED));
const anyRows = fc.array(fc.tuple(anyTarget, anyActual).map(([target, actual]) => unit("Đơn vị", target, actual)));

describe("Laws", () => {
  test("Σ surplus = Σ⁺ + Σ⁻ = Σ actual − Σ target", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { sums } = total(rows);
        if (!sums) return;
        expect(sums.surplus).toBe(sums.above + sums.below);
        expect(sums.surplus).toBe(sums.actual - sums.target);
        expect(sums.above).toBeGreaterThanOrEqual(0);
        expect(sums.below).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("every row is either inside or outside, once", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { sums, outside } = total(rows);
        const outsideCount = outside.reduce((count, group) => count + group.rows.length, 0);
        expect((sums?.rowCount ?? 0) + outsideCount).toBe(rows.length);
      }),
    );
  });

  test("the order of rows does not matter to the sums", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const there = total(rows);
        const back = total([...rows].reverse());
        expect([back.sums, back.rate, back.actualApart]).toEqual([there.sums, there.rate, there.actualApart]);
      }),
    );
  });
});
