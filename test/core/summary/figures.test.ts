import { must } from "../../../src/base/invariant";
import type { Figure } from "../../../src/core/model/figure";
import { periodId } from "../../../src/core/model/period";
import { readWorkbook } from "../../../src/core/reading/readTables";
import { computeFigures, yearsOf } from "../../../src/core/summary/figures";
import { aCityTargetSheet, aQuarter, aUnitTargetSheet } from "../../support/form";
import { aWorkbook } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import { SMALL_FORM, aTemplate } from "../../support/template";

const AFTER = { year: 2014, month: 2, day: 1 };
const DURING = { year: 2012, month: 6, day: 1 };

function figuresOf(sheets: readonly SheetBuilder[], today = AFTER): readonly Figure[] {
  return computeFigures(readWorkbook(aWorkbook(...sheets), aTemplate()), today);
}

/** The figure of "DANG TL 2012" for a unit; `null` is the district. */
function find(figures: readonly Figure[], what: string, unit: string | null = null): Figure {
  return must(
    figures.find((one) => `${one.kind} ${one.measure} ${periodId(one.period)}` === what && one.unit === unit),
    `a figure for ${what}`,
  );
}

const CITY = aCityTargetSheet(
  [1, "Tổ chức đảng", "Thành lập mới", 7, 7],
  [2, "Tổ chức công đoàn", "Thành lập mới", null, null],
);
const FIRST = aQuarter(
  "Quý I-2012",
  [1, "Xã Mễ Trì", 3, 5, 1],
  [2, "Xã Xuân Đỉnh", 2, 0, 0],
  [3, "Thị trấn Cầu Diễn", 0, 0, 0],
);
const SECOND = aQuarter(
  "Quý II-2012",
  [1, "Xã Mễ Trì", 2, 4, 2],
  [2, "Xã Xuân Đỉnh", 1, 1, 0],
  [3, "Thị trấn Cầu Diễn", 0, 0, 1],
);

describe("the district's year", () => {
  test("is the sum of its quarters over all units, against the city's target", () => {
    const figure = find(figuresOf([CITY, FIRST, SECOND]), "DANG TL 2012");
    expect(figure.actual).toEqual({ state: "reported", value: 8 });
    expect(figure.assignedBy).toBe("THANH-UY");
    expect(figure.evaluation).toMatchObject({ status: "exceeded", surplus: 1, rate: 8 / 7 });
  });

  test("without a stated target says so and is never compared with 0", () => {
    const figure = find(figuresOf([CITY, FIRST, SECOND]), "CD TL 2012");
    expect(figure.actual).toEqual({ state: "reported", value: 4 });
    expect(figure.target).toEqual({ state: "unknown", reason: "not-stated" });
    expect(figure.evaluation).toEqual({ status: "no-target", surplus: undefined, rate: undefined, counts: "apart" });
  });

  test("is not reported when nobody reported, although there is a target", () => {
    const figure = find(figuresOf([CITY, FIRST, SECOND]), "DANG TL 2013");
    expect(figure.actual).toEqual({ state: "not-reported" });
    expect(figure.evaluation).toMatchObject({ status: "not-reported", surplus: undefined });
  });

  test("with a blank below its target is still in progress, for the blank may hold the rest", () => {
    const blank = aQuarter("Quý II-2012", [1, "Xã Mễ Trì", null, 4, 2], [2, "Xã Xuân Đỉnh", 1, 1, 0]);
    const figure = find(figuresOf([CITY, FIRST, blank]), "DANG TL 2012");
    expect(figure.notReportedCount).toBe(1);
    expect(figure.evaluation).toMatchObject({ status: "in-progress", surplus: -1 });
  });

  test("below its target before it is over is in progress", () => {
    expect(find(figuresOf([CITY, FIRST], DURING), "DANG TL 2012").evaluation.status).toBe("in-progress");
  });

  test("remembers the cells it is made of, sheet by sheet and row by row", () => {
    const { actualCells } = find(figuresOf([CITY, FIRST, SECOND]), "DANG TL 2012");
    expect(actualCells.map(({ sheet, row, column }) => `${sheet}!${String(row)}/${String(column)}`)).toEqual([
      "Quý I-2012!3/2",
      "Quý I-2012!4/2",
      "Quý I-2012!5/2",
      "Quý II-2012!3/2",
      "Quý II-2012!4/2",
      "Quý II-2012!5/2",
    ]);
  });
});

describe("a quarter of the district", () => {
  test("has its own sum and no target of its own", () => {
    const figure = find(figuresOf([CITY, FIRST, SECOND]), "DANG KN 2012-Q1");
    expect(figure.actual).toEqual({ state: "reported", value: 5 });
    expect(figure.assignedBy).toBeNull();
    expect(figure.evaluation.status).toBe("no-target");
  });

  test("in which every unit reported 0 is nil, which is not the same as not reported", () => {
    const zero = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 0, 0, 0], [2, "Xã Xuân Đỉnh", 0, 0, 0]);
    expect(find(figuresOf([zero]), "DANG TL 2012-Q1").actual).toEqual({ state: "nil" });
  });
});

describe("a unit", () => {
  const UNITS = aUnitTargetSheet([1, "Xã Mễ Trì", 4], [2, "Xã Xuân Đỉnh", 4], [3, "Thị trấn Cầu Diễn", null]);

  test("is compared with the target the district assigned to it", () => {
    const figures = figuresOf([CITY, UNITS, FIRST, SECOND]);
    expect(find(figures, "DANG TL 2012", "Xã Mễ Trì")).toMatchObject({
      assignedBy: "HUYEN",
      evaluation: { status: "exceeded", surplus: 1 },
    });
    expect(find(figures, "DANG TL 2012", "Xã Xuân Đỉnh").evaluation).toMatchObject({ status: "not-met", surplus: -1 });
    expect(find(figures, "DANG TL 2012", "Thị trấn Cầu Diễn").evaluation.status).toBe("no-target");
  });

  test("never changes the district's target", () => {
    expect(find(figuresOf([CITY, UNITS, FIRST, SECOND]), "DANG TL 2012").target).toEqual({
      state: "assigned",
      goal: { type: "amount", value: 7 },
    });
  });

  test("gets figures only for what units have targets for", () => {
    const figures = figuresOf([CITY, UNITS, FIRST]);
    expect(figures.filter((one) => one.unit !== null).every((one) => one.kind === "DANG" && one.measure === "TL")).toBe(
      true,
    );
    expect(figuresOf([CITY, FIRST]).some((one) => one.unit !== null)).toBe(false);
  });
});

test("a number stored as text is counted and its exact text is remembered for the formula", () => {
  const text = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", "3", 0, 0], [2, "Xã Xuân Đỉnh", 2, 0, 0]);
  const figure = find(figuresOf([text]), "DANG TL 2012-Q1");
  expect(figure.actual).toEqual({ state: "reported", value: 5 });
  expect(figure.actualCells.map(({ value, readAs }) => [value, readAs])).toEqual([
    ["3", 3],
    [2, undefined],
  ]);
});

test("the years are those of targets and results, in order", () => {
  expect(yearsOf(readWorkbook(aWorkbook(CITY, FIRST), aTemplate()))).toEqual([2012, 2013]);
});

describe("units that come and go", () => {
  const form = aTemplate({
    ...SMALL_FORM,
    units: [
      { name: "Xã Mễ Trì" },
      { name: "Xã Xuân Đỉnh", validTo: "2012-12-31", successors: ["Xã Mễ Trì"] },
      { name: "Thị trấn Cầu Diễn", validFrom: "2013-01-01" },
    ],
  });
  const yearsOfUnit = (unit: string, ...sheets: readonly SheetBuilder[]): readonly number[] =>
    computeFigures(readWorkbook(aWorkbook(...sheets), form), AFTER)
      .filter((figure) => figure.unit === unit)
      .map(({ period }) => period.year);
  const targets = aUnitTargetSheet([1, "Xã Mễ Trì", 3]);

  test("stand only in the years in which they exist", () => {
    const units = ["Xã Mễ Trì", "Xã Xuân Đỉnh", "Thị trấn Cầu Diễn"];
    expect(units.map((unit) => yearsOfUnit(unit, CITY, targets))).toEqual([[2012, 2013], [2012], [2013]]);
  });

  test("and in a year for which somebody reports them all the same", () => {
    const quarter = aQuarter("Quý I-2012", [1, "Thị trấn Cầu Diễn", 1, 0, 0]);
    expect(yearsOfUnit("Thị trấn Cầu Diễn", CITY, targets, quarter)).toEqual([2012, 2013]);
  });
});
