import { headerChanged } from "../../../src/core/rules/header-changed";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aSheet } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";
import "../../support/matchers";

function quarter(change: Readonly<Record<string, CellInput>>): SheetBuilder {
  const grid: readonly (readonly CellInput[])[] = [
    ["STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn"],
    [null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới"],
    [1, "Xã Mễ Trì", 1, 2, 3],
  ];
  const cells = grid.map((row, at) =>
    row.map((cell, column) => change[`${"ABCDE".charAt(column)}${String(at + 1)}`] ?? cell),
  );
  return aSheet("Quý I-2012").rows(cells).merge("A1:A2", "B1:B2", "C1:D1");
}

describe("header-changed", () => {
  it("reports a reworded heading with what the form has", () => {
    const report = checkOnly(headerChanged, aQuarterForm(), quarter({ D2: "Số kết nạp trong quý" }));
    expect(report).toReportOnly("header-changed → Quý I-2012!D2");
    expect(problem(report, "header-changed")).toMatchObject({
      severity: "warning",
      data: { found: "Số kết nạp trong quý", expected: "Kết nạp mới" },
    });
  });

  it("takes a heading that shares no word with the form's for an error", () => {
    const report = checkOnly(headerChanged, aQuarterForm(), quarter({ D2: "Biên chế" }));
    expect(problem(report, "header-changed").severity).toBe("error");
  });

  it("reports a heading over several columns once, in its own cell", () => {
    const report = checkOnly(headerChanged, aQuarterForm(), quarter({ C1: "Tổ chức cơ sở" }));
    expect(report).toReportOnly("header-changed → Quý I-2012!C1");
  });

  it.each([
    ["other capitals", { B1: "TÊN ĐƠN VỊ" }],
    ["a line break", { B1: "Tên\nđơn vị" }],
    ["double spaces", { D2: "Kết  nạp  mới" }],
    ["decomposed letters", { D2: "Kết nạp mới".normalize("NFD") }],
  ])("leaves %s alone", (_, change) => {
    expect(checkOnly(headerChanged, aQuarterForm(), quarter(change))).toReportNothing();
  });

  it("leaves a heading in TCVN3 to the rule about encodings", () => {
    expect(checkOnly(headerChanged, aQuarterForm(), quarter({ D2: "KÕt n¹p míi" }))).toReportNothing();
  });
});
