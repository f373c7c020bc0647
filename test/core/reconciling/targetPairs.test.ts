import { resultsOf, targetPairs } from "../../../src/core/reconciling/targetPairs";
import { columnsOfRole } from "../../../src/core/reading/tableColumns";
import { must } from "../../../src/base/invariant";
import { readWorkbook } from "../../../src/core/reading/readTables";
import type { TableReading } from "../../../src/core/reading/reading";
import { learnTemplate } from "../../../src/core/learning/learnTemplate";
import { aTargetMatrix, anAppendix } from "../../support/goodWorkbooks";
import { worked } from "../../support/officeSession";
import { aSheet, aWorkbook } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";

function tableOf(sheet: SheetBuilder): TableReading {
  const snapshot = aWorkbook(sheet);
  return must(readWorkbook(snapshot, worked(learnTemplate(snapshot)).template).tables[0], "a table is found");
}

function pairs(sheet: SheetBuilder): readonly string[] {
  return targetPairs(tableOf(sheet)).map(({ target, actual }) => `${actual.header} : ${target.header}`);
}

function aTable(...header: readonly string[]): SheetBuilder {
  const rows = ["Xã Cổ Nhuế", "Xã Mễ Trì", "Xã Tây Tựu"].map((unit, at) => [
    at + 1,
    unit,
    ...header.map((_, c) => c + at + 1),
  ]);
  return aSheet("Biểu")
    .row("NĂM 2013")
    .row("STT", "Đơn vị", ...header)
    .rows(rows);
}

describe("targetPairs", () => {
  it("finds the result that a rate of the form divides by the target", () => {
    expect(pairs(anAppendix())).toEqual(["Thực hiện : Dự toán giao"]);
  });

  it("keeps kinds apart", () => {
    expect(pairs(aTargetMatrix())).toHaveLength(2);
    for (const pair of pairs(aTargetMatrix())) {
      const [actual = "", target = ""] = pair.split(" : ");
      expect(actual.split(" › ").at(-2)).toBe(target.split(" › ").at(-2));
    }
  });

  it("does not take last year's result", () => {
    expect(pairs(aTable("Kế hoạch", "Thực hiện năm trước", "Thực hiện"))).toEqual(["Thực hiện : Kế hoạch"]);
  });

  it("takes the result of the target's year among several", () => {
    expect(pairs(aTable("Chỉ tiêu đến năm 2013", "Thực hiện năm 2012", "Thực hiện năm 2013"))).toEqual([
      "Thực hiện năm 2013 : Chỉ tiêu đến năm 2013",
    ]);
  });

  it("names no pair where several results may be meant", () => {
    expect(pairs(aTable("Kế hoạch", "Thực hiện đợt đầu", "Thực hiện đợt sau"))).toEqual([]);
    expect(pairs(aTable("Kế hoạch", "Ghi nhận"))).toEqual([]);
  });

  it("gives the quarters as results of a year", () => {
    const table = tableOf(aTable("Chỉ tiêu giao", "Thực hiện Quý I", "Thực hiện Quý II"));
    const target = must(columnsOfRole(table, "target")[0], "a target");
    expect(resultsOf(table, target).map(({ header }) => header)).toEqual(["Thực hiện Quý I", "Thực hiện Quý II"]);
    expect(targetPairs(table)).toEqual([]);
  });
});
