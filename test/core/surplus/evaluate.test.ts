import fc from "fast-check";
import type { Evaluation } from "../../../src/core/model/figure";
import { NIL, NONE_ASSIGNED, NOT_REPORTED, NOT_STATED, assigned, reported } from "../../../src/core/model/target";
import type { Actual, Goal, Target } from "../../../src/core/model/target";
import { evaluate } from "../../../src/core/surplus/evaluate";
import { displayedExcess, displayedPercent } from "../../../src/core/surplus/rate";

const CLOSED = true;
const OPEN = false;
const WORDS: Target = { state: "unknown", reason: "not-understood", text: "theo kế hoạch" };

const goal = (one: Goal): Target => ({ state: "assigned", goal: one });
const atMost = (value: number, exclusive = false): Target => goal({ type: "at-most", value, exclusive });
const atLeast = (value: number, exclusive = false): Target => goal({ type: "at-least", value, exclusive });
const between = (from: number, to: number): Target => goal({ type: "between", from, to });

type Row = readonly [
  target: Target,
  actual: Actual,
  status: Evaluation["status"],
  surplus: number | undefined,
  rate: number | undefined,
  counts: Evaluation["counts"],
];

type Vector = readonly [
  actual: number,
  target: number,
  surplus: number,
  percent: number | undefined,
  excess: number | undefined,
];

function expectRow([target, actual, status, surplus, rate, counts]: Row, closed: boolean): void {
  expect(evaluate(target, actual, closed)).toEqual({ status, surplus, rate, counts });
}

describe("Kỳ đã kết thúc: an amount", () => {
  test.each<Row>([
    [assigned(7), reported(8), "exceeded", 1, 8 / 7, "both"],
    [assigned(7), reported(7), "met", 0, 1, "both"],
    [assigned(7), reported(6), "not-met", -1, 6 / 7, "both"],
    [assigned(7), reported(0), "no-result", -7, 0, "both"],
    [assigned(7), NIL, "no-result", -7, 0, "both"],
    [assigned(7), { state: "reported", value: 0 }, "no-result", -7, 0, "both"],
    [assigned(7), reported(-1), "not-met", -8, -1 / 7, "both"],
    [assigned(7), NOT_REPORTED, "not-reported", undefined, undefined, "target"],
    [assigned(200), reported(199), "not-met", -1, 0.995, "both"],
  ])("%j against %j is %s", (...row) => {
    expectRow(row, CLOSED);
  });
});

describe("Kỳ đã kết thúc: an assigned 0 has a surplus and never a rate", () => {
  test.each<Row>([
    [assigned(0), NIL, "met", 0, undefined, "both"],
    [assigned(0), reported(0), "met", 0, undefined, "both"],
    [assigned(0), reported(2), "exceeded", 2, undefined, "both"],
    [assigned(0), NOT_REPORTED, "not-reported", undefined, undefined, "target"],
  ])("%j against %j is %s", (...row) => {
    expectRow(row, CLOSED);
    expectRow(row, OPEN);
  });
});

describe("Không có chỉ tiêu: nothing to compare with, in open and closed periods", () => {
  test.each<Row>([
    [NONE_ASSIGNED, reported(2), "no-target", undefined, undefined, "apart"],
    [NOT_STATED, reported(2), "no-target", undefined, undefined, "apart"],
    [NONE_ASSIGNED, NIL, "no-target", undefined, undefined, "apart"],
    [NONE_ASSIGNED, NOT_REPORTED, "no-target", undefined, undefined, "nothing"],
    [NOT_STATED, NOT_REPORTED, "no-target", undefined, undefined, "nothing"],
    [WORDS, reported(8), "confirm-target", undefined, undefined, "apart"],
    [WORDS, NOT_REPORTED, "confirm-target", undefined, undefined, "nothing"],
  ])("%j against %j is %s", (...row) => {
    expectRow(row, CLOSED);
    expectRow(row, OPEN);
  });
});

describe("Kỳ chưa kết thúc", () => {
  test.each<Row>([
    [assigned(7), reported(6), "in-progress", -1, 6 / 7, "both"],
    [assigned(7), reported(0), "in-progress", -7, 0, "both"],
    [assigned(7), NIL, "in-progress", -7, 0, "both"],
    [assigned(7), reported(7), "met", 0, 1, "both"],
    [assigned(7), reported(8), "exceeded", 1, 8 / 7, "both"],
    [assigned(7), NOT_REPORTED, "not-reported", undefined, undefined, "target"],
    [atMost(0.05), reported(0.06), "in-progress", undefined, undefined, "nothing"],
    [atLeast(250), NIL, "in-progress", undefined, undefined, "nothing"],
    [between(3, 5), reported(2), "in-progress", undefined, undefined, "nothing"],
  ])("%j against %j is %s", (...row) => {
    expectRow(row, OPEN);
  });
});

describe("Giới hạn: a bound is kept or not, without surplus and rate, in no total", () => {
  test.each<readonly [target: Target, value: number, status: Evaluation["status"]]>([
    [atMost(0.05), 0.04, "met"],
    [atMost(0.05), 0.05, "met"],
    [atMost(0.05), 0.051, "not-met"],
    [atMost(0.05), 0, "met"],
    [atMost(0.05, true), 0.05, "not-met"],
    [atMost(0.05, true), 0.049, "met"],
    [atLeast(250), 250, "met"],
    [atLeast(250), 300, "met"],
    [atLeast(250), 249, "not-met"],
    [atLeast(250), 0, "not-met"],
    [atLeast(0.9, true), 0.9, "not-met"],
    [atLeast(0.9, true), 0.901, "met"],
    [between(3, 5), 4, "met"],
    [between(3, 5), 3, "met"],
    [between(3, 5), 5, "met"],
    [between(3, 5), 2, "not-met"],
    [between(3, 5), 6, "exceeded"],
  ])("%j, %d: %s", (target, value, status) => {
    expectRow([target, reported(value), status, undefined, undefined, "nothing"], CLOSED);
  });

  test("chưa báo cáo stays so", () => {
    expectRow([between(3, 5), NOT_REPORTED, "not-reported", undefined, undefined, "nothing"], CLOSED);
  });
});

describe("Số liệu mẫu: surplus, đạt and vượt in percent with two decimals", () => {
  test.each<Vector>([
    [8, 7, 1, 114.29, 14.29],
    [9, 7, 2, 128.57, 28.57],
    [17, 14, 3, 121.43, 21.43],
    [132, 40, 92, 330, 230],
    [11_789, 4_500, 7_289, 261.98, 161.98],
    [936, 240, 696, 390, 290],
    [2, 0, 2, undefined, undefined],
  ])("%d / %d: %d, đạt %p, vượt %p", (...vector) => {
    const [actual, target, surplus, percent, excess] = vector;
    const evaluation = evaluate(assigned(target), reported(actual), CLOSED);
    const { rate } = evaluation;
    expect([evaluation.status, evaluation.surplus]).toEqual(["exceeded", surplus]);
    expect(rate === undefined ? undefined : displayedPercent(rate, 2)).toBe(percent);
    expect(rate === undefined ? undefined : displayedExcess(rate, 2)).toBe(excess);
  });
});

const amounts = fc.integer({ min: 0, max: 1_000_000 });
const targets: fc.Arbitrary<Target> = fc.oneof(
  amounts.map(assigned),
  fc.constantFrom(NONE_ASSIGNED, NOT_STATED, WORDS),
  fc.tuple(amounts, fc.boolean()).map(([value, exclusive]) => atLeast(value, exclusive)),
  fc.tuple(amounts, fc.boolean()).map(([value, exclusive]) => atMost(value, exclusive)),
  fc.tuple(amounts, amounts).map(([a, b]) => between(Math.min(a, b), Math.max(a, b))),
);

describe("Laws", () => {
  test("chưa báo cáo never becomes a number", () => {
    fc.assert(
      fc.property(targets, fc.boolean(), (target, closed) => {
        const { surplus, rate, counts } = evaluate(target, NOT_REPORTED, closed);
        expect([surplus, rate]).toEqual([undefined, undefined]);
        expect(counts === "target" || counts === "nothing").toBe(true);
      }),
    );
  });

  test("a target that is no number never yields one", () => {
    fc.assert(
      fc.property(fc.constantFrom(NONE_ASSIGNED, NOT_STATED, WORDS), amounts, fc.boolean(), (target, value, closed) => {
        const { surplus, rate } = evaluate(target, reported(value), closed);
        expect([surplus, rate]).toEqual([undefined, undefined]);
      }),
    );
  });

  test("status, sign of the surplus and side of 100 % agree", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.boolean(), (target, value, closed) => {
        const { status, surplus = NaN, rate } = evaluate(assigned(target), reported(value), closed);
        expect(surplus).toBe(value - target);
        expect(status === "exceeded").toBe(surplus > 0);
        expect(status === "met").toBe(surplus === 0);
        expect(rate === undefined).toBe(target === 0);
        if (rate !== undefined) expect(Math.sign(rate - 1)).toBe(Math.sign(surplus));
      }),
    );
  });

  test("only a closed period gives a bad result", () => {
    fc.assert(
      fc.property(targets, amounts, (target, value) => {
        expect(["not-met", "no-result"]).not.toContain(evaluate(target, reported(value), OPEN).status);
        expect(evaluate(target, reported(value), CLOSED).status).not.toBe("in-progress");
      }),
    );
  });
});
