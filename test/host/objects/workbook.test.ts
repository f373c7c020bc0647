import { bookOf, sheetOf } from "../book/sampleBook";
import { codeOf, openHost } from "../../support/openHost";

const selection = { row: 6, column: 1, rowCount: 3, columnCount: 2 };

describe("Workbook", () => {
  it("tells its name, whether it is read-only and whether its structure is protected", async () => {
    const { Excel } = openHost(bookOf([sheetOf(1, "PL01")], { structureProtected: true }), {
      fileName: "Số liệu 2011.xlsx",
      readOnly: true,
    });

    const seen = await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load("name,readOnly");
      workbook.protection.load("protected");
      await context.sync();
      return [workbook.name, workbook.readOnly, workbook.protection.protected];
    });

    expect(seen).toEqual(["Số liệu 2011.xlsx", true, true]);
  });

  it("knows the selected cells of the sheet that is shown, and the first of them as the active cell", async () => {
    const { Excel } = openHost(bookOf([sheetOf(1, "PL01"), sheetOf(2, "Tổng hợp", { selection })], { activeSheet: 1 }));

    const seen = await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [selected.address, active.address, sheet.name];
    });

    expect(seen).toEqual(["'Tổng hợp'!B7:C9", "'Tổng hợp'!B7", "Tổng hợp"]);
  });

  it("has no active sheet when there is no worksheet", async () => {
    const { Excel } = openHost(bookOf([]));

    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
      }),
    );

    expect(code).toBe("InvalidOperation");
  });
});
