import fc from "fast-check";
import { contains, formatRect } from "../../../src/base/rect";
import { formatAddress } from "../../../src/base/address";
import { planMarks } from "../../../src/core/findings/planMarks";
import type { Problem, Severity } from "../../../src/core/model/problem";
import { problemAt } from "../../support/problemAt";
import { aSheet, aWorkbook } from "../../support/sheet";

const WORKBOOK = aWorkbook(aSheet("Quý I").row(1), aSheet("Quý II").row(1), aSheet("Khóa").row(1).protected());

const at = (address: string, severity: Severity = "error", sheet = "Quý I"): Problem => ({
  ...problemAt(sheet, address, "count-negative", { value: -3 }),
  severity,
});

/** "error Quý I C4,C6:C7": marks in short. */
const short = (...problems: readonly Problem[]): readonly string[] =>
  planMarks(problems, WORKBOOK).marks.map(
    ({ level, sheet, areas }) => `${level} ${sheet} ${areas.map(formatRect).join(",")}`,
  );

test("cells one below the other are one area, sheets and levels are apart", () => {
  expect(short(at("C4"), at("C6"), at("C5"), at("D4"), at("C8", "warning"), at("C4", "error", "Quý II"))).toEqual([
    "error Quý I C4:C6,D4",
    "error Quý II C4",
    "warning Quý I C8",
  ]);
});

test("a cell is marked once, for its most serious problem", () => {
  expect(short(at("C4", "question"), at("C4", "warning"), at("C4"), at("C5", "question"))).toEqual([
    "error Quý I C4",
    "question Quý I C5",
  ]);
});

test("information, and what has no cell, is not marked; of an area only its first cell", () => {
  expect(short(at("C4", "info"), { ...at("C4"), place: { sheet: "Quý I", address: null, header: null } })).toEqual([]);
  expect(short(at("B4:D9"))).toEqual(["error Quý I B4"]);
});

test("protected sheets are named and left alone, sheets that are not there forgotten", () => {
  const plan = planMarks([at("C4", "error", "Khóa"), at("C4", "error", "Quý IX")], WORKBOOK);
  expect(plan).toEqual({ marks: [], cells: 0, protectedSheets: ["Khóa"], notMarked: 0 });
});

test("there is a limit, errors come before the rest", () => {
  const plan = planMarks([at("C4", "warning"), at("C5"), at("C7")], WORKBOOK, 2);
  expect([plan.cells, plan.notMarked]).toEqual([2, 1]);
  expect(plan.marks.map(({ level }) => level)).toEqual(["error"]);
});

test("exactly the cells with problems are marked, each in one area", () => {
  const cell = fc.record({ row: fc.nat(12), column: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const { marks } = planMarks(
        cells.map((one) => at(formatAddress(one))),
        WORKBOOK,
      );
      const areas = marks.flatMap((one) => one.areas);
      const size = areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
      expect(size).toBe(new Set(cells.map(formatAddress)).size);
      for (const one of cells) expect(areas.filter((area) => contains(area, one))).toHaveLength(1);
    }),
  );
});
