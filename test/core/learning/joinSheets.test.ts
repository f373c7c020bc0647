import { must } from "../../../src/base/invariant";
import { joinSheets, joinedTable, tableNames } from "../../../src/core/learning/joinSheets";
import type { DraftTable } from "../../../src/core/learning/draftTable";
import { draftsOn } from "../../support/detected";
import { aQuarterWithTotals, anEnterpriseRegister, sideBySide } from "../../support/goodWorkbooks";
import { aSheet, formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";

function drafts(...sheets: readonly SheetBuilder[]): readonly DraftTable[] {
  return sheets.flatMap(draftsOn);
}

/** Groups as the names of their sheets: ["Quý I, Quý II"]. */
function groups(...sheets: readonly SheetBuilder[]): readonly string[] {
  return joinSheets(drafts(...sheets)).map((group) => group.map(({ detected }) => detected.sheet.name).join(", "));
}

function aQuarter(name: string, ...figures: readonly [CellInput, CellInput]): SheetBuilder {
  return aSheet(name)
    .row(`BÁO CÁO ${name.toLocaleUpperCase("vi")} NĂM 2013`)
    .row("STT", "Tên đơn vị", "Kết quả", "Ghi chú")
    .row(1, "Xã Mễ Trì", figures[0])
    .row(2, "Xã Cổ Nhuế", figures[1]);
}

describe("joinSheets", () => {
  it("joins each table of a quarter with the same one of the next", () => {
    expect(
      groups(aQuarterWithTotals("Quý I", "Quý I năm 2013"), aQuarterWithTotals("Quý II", "Quý II năm 2013")),
    ).toEqual(["Quý I, Quý II", "Quý I, Quý II"]);
  });

  it("keeps two equal tables of one sheet apart", () => {
    expect(groups(sideBySide())).toEqual(["So sánh", "So sánh"]);
  });

  it("keeps tables of other columns apart", () => {
    expect(groups(aQuarter("Quý I", 1, 2), anEnterpriseRegister())).toEqual(["Quý I", "Danh sách"]);
  });

  it("keeps the calculated sheet of the year apart from the typed ones of its quarters", () => {
    const year = aQuarter("Năm", formula("='Quý I'!C3+'Quý II'!C3", 4), formula("='Quý I'!C4+'Quý II'!C4", 6));
    expect(groups(aQuarter("Quý I", 1, 2), aQuarter("Quý II", 3, 4), year)).toEqual(["Quý I, Quý II", "Năm"]);
  });

  it("makes nothing of nothing", () => {
    expect(joinSheets([])).toEqual([]);
    expect(joinedTable([])).toBeUndefined();
  });
});

describe("joinedTable", () => {
  function joined(...sheets: readonly SheetBuilder[]): NonNullable<ReturnType<typeof joinedTable>> {
    return must(joinedTable(joinSheets(drafts(...sheets))[0] ?? []), "the sheets have a table");
  }

  it("names every sheet with its own period", () => {
    const table = joined(aQuarter("Quý I", 1, 2), aQuarter("Quý II", 3, 4));
    expect(table.sheets).toEqual([
      { name: "Quý I", dimensions: { period: "2013-Q1" } },
      { name: "Quý II", dimensions: { period: "2013-Q2" } },
    ]);
    expect(table.periodInTitle).toBe(true);
  });

  it("takes a fraction on one sheet for all, and the magnitude in the middle", () => {
    const field = joined(aQuarter("Quý I", 1608, 2000), aQuarter("Quý II", 1.5, 2), aQuarter("Quý III", 120, 340))
      .fields[2];
    expect(field).toMatchObject({ title: "Kết quả", type: "number", magnitude: 3 });
  });

  it("takes figures kept as text on one sheet for all", () => {
    expect(joined(aQuarter("Quý I", 1, 2), aQuarter("Quý II", "3", "4")).fields[2]?.storedAs).toBe("text");
    expect(joined(aQuarter("Quý I", 1, 2), aQuarter("Quý II", 3, 4)).fields[2]).not.toHaveProperty("storedAs");
  });

  it("collects the values of a category from all sheets, each once", () => {
    const list = (name: string, ...types: readonly string[]): SheetBuilder =>
      aSheet(name)
        .row("STT", "Tên doanh nghiệp", "Loại hình")
        .rows(types.map((type, at) => [at + 1, `Doanh nghiệp ${String(at)}`, type]));
    const table = joined(
      list("Mễ Trì", "Công ty TNHH", "Công ty TNHH", "Hợp tác xã", "Hợp tác xã"),
      list("Cổ Nhuế", "Công ty cổ phần", "Công ty cổ phần", "Hợp tác xã", "Hợp tác xã"),
    );
    expect(table.fields[2]?.constraints.enum).toEqual(["Công ty TNHH", "Hợp tác xã", "Công ty cổ phần"]);
  });
});

describe("tableNames", () => {
  function names(...sheets: readonly SheetBuilder[]): readonly string[] {
    return tableNames(joinSheets(drafts(...sheets)));
  }

  it("names a table after its sheet, and the second one of a sheet with a number", () => {
    expect(names(anEnterpriseRegister())).toEqual(["danh-sach"]);
    expect(names(sideBySide())).toEqual(["so-sanh", "so-sanh-2"]);
  });

  it("names a table of several sheets after the beginning of their names", () => {
    expect(names(aQuarter("Quý I-2013", 1, 2), aQuarter("Quý II-2013", 3, 4))).toEqual(["quy"]);
  });

  it("names it after the first sheet where the names begin differently", () => {
    expect(names(aQuarter("Mễ Trì", 1, 2), aQuarter("Cổ Nhuế", 3, 4))).toEqual(["me-tri"]);
  });
});
