import { must } from "../../../src/base/invariant";
import { formatRect, parseRect, rectBetween } from "../../../src/base/rect";
import { tableAt } from "../../../src/core/formulas/formMap";
import { rowKey } from "../../../src/core/reading/describeRows";
import { anAppendix, aQuarterWithTotals, sideBySide } from "../../support/goodWorkbooks";
import { COMMUNE_ROWS, communes, communesWith, items } from "../../support/learntForm";
import { formOf, mapIn, mapOf, placeIn, tableOf } from "../../support/mapped";
import { aSheet } from "../../support/sheet";

describe("formMap", () => {
  it.each([
    ["below a header in row 1", communes(), "A2:E5"],
    ["below a title and column numbers", anAppendix(), "A6:E10"],
    ["wherever the sheet begins", sideBySide(), "C13:E15"],
    ["without a total", items(), "A2:C4"],
  ])("knows the body of a table %s", (_where, sheet, body) => {
    expect(formatRect(tableOf(mapOf(sheet)).body)).toBe(body);
  });

  it("knows the fields by their columns and the columns by their fields", () => {
    const { fieldAt, columnOf } = tableOf(mapOf(communes()));
    expect(fieldAt.get(3)).toBe("thuc-hien");
    expect(columnOf.get("thuc-hien")).toBe(3);
    expect(fieldAt.get(9)).toBeUndefined();
  });

  it("knows the rows by name, and the names by row", () => {
    const { nameAt, rowOf } = tableOf(mapOf(communes()));
    expect(nameAt.get(2)).toBe("xã mễ trì");
    expect(rowOf.get("xã mễ trì")).toBe(2);
  });

  it("counts rows of the same label", () => {
    const twice = items([1, "Kết nạp", 3], [2, "Trong đó: nữ", 1], [3, "Chuyển đến", 4], [4, "Kết nạp", 2]);
    const { nameAt } = tableOf(mapOf(twice));
    const key = rowKey("Kết nạp");
    expect([nameAt.get(1), nameAt.get(4)]).toEqual([key, `${key}#2`]);
  });

  it("gives no name to a row without a label", () => {
    const form = formOf(communes());
    const { nameAt } = tableOf(mapIn(form, communesWith({ B3: null })));
    expect(nameAt.has(2)).toBe(false);
  });

  it("keeps the form's name of a row that the unit calls something else", () => {
    const form = formOf(communes());
    const { nameAt } = tableOf(mapIn(form, communesWith({ B3: "Phường Mễ Trì Hạ" })));
    expect(nameAt.get(2)).toBe("xã mễ trì");
  });

  it("keeps the form's name of a sheet that the unit calls something else", () => {
    const form = formOf(communes());
    const { sheetName, table } = tableOf(mapIn(form, communes().named("PL 01")));
    expect([sheetName, table.sheet.name]).toEqual(["PL01", "PL 01"]);
  });

  it("knows the data rows and which of them a total can add", () => {
    const { totals } = tableOf(mapOf(anAppendix()));
    expect(totals.data).toEqual([6, 7, 8, 9]);
    expect(totals.totals.map(({ row, above, below }) => [row.row, above, below])).toEqual([[5, [], [6, 7, 8, 9]]]);
  });

  it("has nothing to say about a workbook without tables of the form", () => {
    expect(mapIn(formOf(communes()), aSheet("Khác").row("Ghi chú"))).toEqual({ tables: [] });
  });
});

describe("tableAt", () => {
  const quarters = mapOf(aQuarterWithTotals("Q1", "Quý I năm 2013"), aQuarterWithTotals("Q2", "Quý II năm 2013"));
  const beside = mapOf(sideBySide());

  it.each([
    ["the first table of a sheet", "Q1!C6:C8", "Q1!A6:D8"],
    ["the table below it", "Q1!C12:C14", "Q1!A12:D14"],
    ["a table of another sheet", "Q2!C6:D8", "Q2!A6:D8"],
    ["a single cell", "Q1!D8", "Q1!A6:D8"],
    ["a header", "Q1!C5", undefined],
    ["a title", "Q1!A1", undefined],
    ["a range that begins in a table and ends below it", "Q1!C6:C9", undefined],
    ["a range over two tables", "Q1!C6:C14", undefined],
    ["a column beside the table", "Q1!F6", undefined],
    ["a sheet that is not there", "Q3!C6", undefined],
  ])("finds the table of %s", (_which, reference, body) => {
    const [sheet = "", range = ""] = reference.split("!");
    const found = tableAt(quarters, sheet, must(parseRect(range), `${range} is a range`));
    expect(found && `${found.table.sheet.name}!${formatRect(found.body)}`).toBe(body);
  });

  it("tells tables side by side apart", () => {
    const left = tableOf(beside);
    const at = (address: string): number =>
      beside.tables.findIndex(
        (table) => table === tableAt(beside, "So sánh", { ...placeIn(left, address), rowCount: 1, columnCount: 1 }),
      );
    expect([at("E13"), at("I13")]).toEqual([0, 1]);
  });

  it("does not lose the last row of a longer table", () => {
    const longer = communes([...COMMUNE_ROWS.slice(0, 3), [4, "Xã Đại Mỗ", 1, 1], ...COMMUNE_ROWS.slice(3)]);
    const map = mapIn(formOf(communes()), longer);
    const own = tableOf(map);
    expect(tableAt(map, "PL01", rectBetween(placeIn(own, "C2"), placeIn(own, "C6")))).toBe(own);
  });
});
