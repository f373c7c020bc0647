import { must } from "../../../src/base/invariant";
import type { Actual, Figure, Goal, Target } from "../../../src/core";
import { figureText } from "../../../src/i18n/pane/figureText";
import { SHORTFALL, SUMMARY } from "../../../src/preview/exampleReports";
import { LABELS } from "../../support/openPane";

const EIGHT_OF_SEVEN = must(SUMMARY.figures[1], "the figure of 2012");

function value(change: { readonly actual?: Actual; readonly target?: Target }): string {
  return figureText({ ...EIGHT_OF_SEVEN, ...change }, "vi", LABELS).value;
}

function against(goal: Goal): string {
  return value({ target: { state: "assigned", goal } });
}

test("eight against seven is one more, in both languages", () => {
  expect(figureText(EIGHT_OF_SEVEN, "vi", LABELS)).toEqual({
    name: "Năm 2012 – Tổ chức đảng",
    value: "8/7",
    sign: "+1",
    standing: "vượt 1",
    detail: "Thành lập mới, Thành ủy giao",
  });
  expect(figureText(EIGHT_OF_SEVEN, "en", LABELS)).toMatchObject({ name: "2012 – Tổ chức đảng", sign: "+1" });
});

test("a shortfall has the true minus sign, and its size in words without it", () => {
  const { sign, standing } = figureText(must(SHORTFALL.figures[0], "5 against 7"), "vi", LABELS);
  expect([sign, standing]).toEqual(["−2", "còn thiếu 2"]);
});

test("met exactly has a word and no sign", () => {
  const met: Figure = { ...EIGHT_OF_SEVEN, evaluation: { status: "met", surplus: 0, rate: 1, counts: "both" } };
  expect(figureText(met, "vi", LABELS)).toMatchObject({ sign: "", standing: "đạt" });
});

test("what nobody reported is a dash, nothing is 0", () => {
  expect(value({ actual: { state: "not-reported" } })).toBe("–/7");
  expect(value({ actual: { state: "nil" } })).toBe("0/7");
});

test("no target is a dash, never 0", () => {
  expect(value({ target: { state: "none" } })).toBe("8/–");
  expect(value({ target: { state: "unknown", reason: "not-stated" } })).toBe("8/–");
});

test.each<[Goal, string]>([
  [{ type: "amount", value: 1608 }, "8/1.608"],
  [{ type: "at-least", value: 250, exclusive: false }, "8/≥ 250"],
  [{ type: "at-least", value: 90, exclusive: true }, "8/> 90"],
  [{ type: "at-most", value: 5, exclusive: false }, "8/≤ 5"],
  [{ type: "at-most", value: 5, exclusive: true }, "8/< 5"],
  [{ type: "between", from: 3, to: 5 }, "8/3–5"],
])("a target of %p is written as %s", (goal, expected) => {
  expect(against(goal)).toBe(expected);
});

test("codes the form does not name are shown as they are; no body assigns, none is named", () => {
  const figure: Figure = { ...EIGHT_OF_SEVEN, kind: "HCCB", measure: "KN", assignedBy: null };
  expect(figureText(figure, "vi", LABELS)).toMatchObject({ name: "Năm 2012 – HCCB", detail: "KN" });
});
