import { bookOf, grid, sheetOf } from "../../book/sampleBook";
import { codeOf, openHost, sheetIn } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

const cells = grid({ A1: "Ô", B1: "Nội dung", A2: "C4", B2: "Số âm" });

function withFilter(
  { Excel }: OpenHost,
  use: (filter: Excel.AutoFilter, sheet: Excel.Worksheet) => void,
): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL01");
    use(sheet.autoFilter, sheet);
    sheet.autoFilter.load("enabled");
    await context.sync();
    return sheet.autoFilter.enabled;
  });
}

describe("AutoFilter", () => {
  it("is put over a range and taken away again", async () => {
    const office = openHost(bookOf([sheetOf(1, "PL01", { cells })]));
    expect(
      await withFilter(office, (filter, sheet) => {
        filter.apply(sheet.getRange("A1:B2"));
      }),
    ).toBe(true);
    expect(office.host.book.toChanges().sheets.get(1)?.autoFilter).toEqual({
      row: 0,
      column: 0,
      rowCount: 2,
      columnCount: 2,
    });
    expect(
      await withFilter(office, (filter) => {
        filter.remove();
      }),
    ).toBe(false);
    expect(office.host.book.toChanges().sheets.size).toBe(0);
    expect(office.host.book.names.list).toEqual([]);
  });

  it("keeps its range in a hidden name of the sheet, as Excel does", async () => {
    const office = openHost(bookOf([sheetOf(1, "PL01", { cells })]));
    await withFilter(office, (filter) => {
      filter.apply("A1:B2");
    });
    await withFilter(office, (filter) => {
      filter.apply("A1:B1");
    });
    const [name, ...others] = office.host.book.names.list;
    expect(others).toEqual([]);
    expect(name).toMatchObject({
      name: "_xlnm._FilterDatabase",
      formula: "'PL01'!$A$1:$B$1",
      hidden: true,
      scope: sheetIn(office, "PL01"),
    });
  });

  it("of the file can be taken away, but not where it has hidden rows", async () => {
    const open = (hiddenRows: readonly number[]): OpenHost =>
      openHost(bookOf([sheetOf(1, "PL01", { cells, hasAutoFilter: true, hiddenRows: new Set(hiddenRows) })]));
    const plain = open([]);
    expect(
      await withFilter(plain, (filter) => {
        filter.remove();
      }),
    ).toBe(false);
    expect(plain.host.book.toChanges().sheets.get(1)?.autoFilter).toBeNull();
    expect(
      await codeOf(
        withFilter(open([1]), (filter) => {
          filter.remove();
        }),
      ),
    ).toBe("NotImplemented");
  });

  it("with criteria, on another sheet's range or on a protected sheet is refused", async () => {
    const office = openHost(bookOf([sheetOf(1, "PL01", { cells }), sheetOf(2, "PL02")]));
    expect(
      await codeOf(
        withFilter(office, (filter) => {
          filter.apply("A1:B2", 0, { filterOn: "Values", values: ["C4"] });
        }),
      ),
    ).toBe("NotImplemented");
    expect(
      await codeOf(
        withFilter(office, (filter, sheet) => {
          filter.apply(sheet.context.workbook.worksheets.getItem("PL02").getRange("A1:B2"));
        }),
      ),
    ).toBe("InvalidArgument");
    const locked = openHost(bookOf([sheetOf(1, "PL01", { cells, isProtected: true })]));
    expect(
      await codeOf(
        withFilter(locked, (filter) => {
          filter.apply("A1:B2");
        }),
      ),
    ).toBe("AccessDenied");
  });
});
