import fc from "fast-check";
import { must } from "../../../src/base/invariant";
import type { Figure, Goal } from "../../../src/core";
import type { Failure } from "../../../src/app/failure";
import { FINDINGS, SHORTFALL, SUMMARY } from "../../../src/preview/exampleReports";
import {
  SEVERITIES,
  barOf,
  countBySeverity,
  explainsButtons,
  failureOf,
  groupBySeverity,
  headlineFigures,
  nextTaskOf,
  scaleOf,
  stepsOf,
} from "../../../src/taskpane/state/selectors";
import { FIRST, UNTOUCHED } from "../../../src/taskpane/state/state";
import type { Task } from "../../../src/taskpane/state/state";

function names(figures: readonly Figure[]): readonly string[] {
  return figures.map(({ kind, period }) => `${kind} ${String(period.year)}`);
}

/** The figure of Party organisations 2012 (8 against 7) with something else about it. */
function figure(change: Partial<Figure> = {}): Figure {
  return { ...must(SUMMARY.figures[1], "the second figure"), ...change };
}

function assignedGoal(goal: Goal): Pick<Figure, "target"> {
  return { target: { state: "assigned", goal } };
}

test("errors come first, and a severity without problems has no group", () => {
  const groups = groupBySeverity(FINDINGS.problems.filter(({ severity }) => severity !== "warning"));
  expect(groups.map(({ severity, problems }) => [severity, problems.length])).toEqual([
    ["error", 3],
    ["question", 1],
    ["info", 1],
  ]);
});

test("grouping loses no problem, invents none and keeps their order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...FINDINGS.problems]), (problems) => {
      const grouped = groupBySeverity(problems).flatMap((group) => group.problems);
      expect(new Set(grouped)).toEqual(new Set(problems));
      for (const severity of SEVERITIES) {
        const inGroup = grouped.filter((each) => each.severity === severity);
        expect(inGroup).toEqual(problems.filter((each) => each.severity === severity));
      }
    }),
  );
});

test("a severity without problems counts 0", () => {
  expect(countBySeverity(FINDINGS.problems)).toEqual({ error: 3, warning: 1, question: 1, info: 1 });
  expect(countBySeverity([])).toEqual({ error: 0, warning: 0, question: 0, info: 0 });
});

test("headlines are the district's yearly figures with a target, in order of time", () => {
  const others = [
    figure({ unit: "Xã Phú Diễn" }),
    figure({ period: { year: 2012, part: "Q1" } }),
    figure({ target: { state: "none" } }),
  ];
  expect(names(headlineFigures([...SUMMARY.figures, ...others]))).toEqual(["DANG 2012", "DANG 2013"]);
});

test("before its first phase an action has all steps still to come", () => {
  expect(stepsOf("validate", undefined).map(({ progress }) => progress)).toEqual(["later", "later"]);
});

test("the steps before the current one are done", () => {
  expect(stepsOf("summarize", "preparing")).toEqual([
    { phase: "reading", progress: "done" },
    { phase: "calculating", progress: "done" },
    { phase: "preparing", progress: "now" },
    { phase: "writing", progress: "later" },
    { phase: "verifying", progress: "later" },
  ]);
});

test.each<[Task, Failure, Task | undefined]>([
  ["validate", { code: "cell-edit-mode" }, "validate"],
  ["summarize", { code: "sheet-protected", sheet: "Tổng hợp" }, "summarize"],
  ["summarize", { code: "form-not-recognised", template: "Theo dõi chỉ tiêu" }, "validate"],
  ["summarize", { code: "figure-differs", sheet: "Tổng hợp", address: "E9", expected: "8", found: "7" }, "validate"],
  ["validate", { code: "excel-too-old", needs: "ExcelApi 1.14" }, undefined],
])("after %s failed with %p the button offers %s", (task, failure, next) => {
  expect(nextTaskOf(task, failure)).toBe(next);
});

test("a place that could not be shown is a failure to announce; a result by itself is none", () => {
  const busy: Failure = { code: "busy" };
  expect(failureOf({ type: "failed", task: "validate", failure: busy })).toBe(busy);
  expect(failureOf({ type: "checked", report: FINDINGS, view: { ...UNTOUCHED, notShown: busy } })).toBe(busy);
  expect(failureOf({ type: "summarized", report: SUMMARY, view: { ...UNTOUCHED, notShown: busy } })).toBe(busy);
  expect(failureOf({ type: "checked", report: FINDINGS, view: UNTOUCHED })).toBeUndefined();
  expect(failureOf(FIRST)).toBeUndefined();
});

test("the buttons explain themselves until something was run", () => {
  expect(explainsButtons(FIRST)).toBe(true);
  expect(explainsButtons({ type: "outside-excel" })).toBe(true);
  expect(explainsButtons({ type: "checked", report: FINDINGS, view: UNTOUCHED })).toBe(false);
});

describe("bars", () => {
  test("the longest of what is compared fills the bar", () => {
    const [year2012, year2013] = headlineFigures(SUMMARY.figures);
    const scale = scaleOf(must(year2012, "2012"), SUMMARY.figures);
    expect(scale).toBe(9);
    expect(barOf(must(year2013, "2013"), scale)).toEqual({ target: "77.78%", actual: "100.00%", surplus: "22.22%" });
  });

  test("a shortfall has no surplus, and the target is the longest", () => {
    const missed = must(SHORTFALL.figures[0], "5 against 7");
    expect(barOf(missed, scaleOf(missed, SHORTFALL.figures))).toEqual({
      target: "100.00%",
      actual: "71.43%",
      surplus: "0.00%",
    });
  });

  test("other kinds and measures have scales of their own", () => {
    const unions = figure({ kind: "CD", actual: { state: "reported", value: 1608 } });
    const members = figure({ measure: "KN", actual: { state: "reported", value: 45 } });
    expect(scaleOf(figure(), [figure(), unions, members])).toBe(8);
  });

  test("when all are nothing the scale is not 0", () => {
    const nothing = figure({ actual: { state: "nil" }, ...assignedGoal({ type: "amount", value: 0 }) });
    expect(barOf(nothing, scaleOf(nothing, [nothing]))).toEqual({ target: "0.00%", actual: "0.00%", surplus: "0.00%" });
  });

  test("a range is as long as its upper end", () => {
    const range = figure(assignedGoal({ type: "between", from: 3, to: 5 }));
    expect(barOf(range, 10).target).toBe("50.00%");
  });

  test("no bar is longer than the scale", () => {
    const count = fc.nat({ max: 5000 });
    fc.assert(
      fc.property(count, count, (target, actual) => {
        const any = figure({
          actual: { state: "reported", value: actual },
          ...assignedGoal({ type: "amount", value: target }),
        });
        const { target: t, actual: a, surplus } = barOf(any, scaleOf(any, [any]));
        for (const length of [t, a, surplus]) expect(parseFloat(length)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
