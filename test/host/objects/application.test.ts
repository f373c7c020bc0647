import { bookOf, grid, sheetOf } from "../book/sampleBook";
import { codeOf, openHost } from "../../support/openHost";
import type { OpenHost } from "../../support/openHost";
import type { CalculationMode } from "../../../src/host/book/book";

/** B1 doubles A1; its stored value 10 fits A1 = 5. */
const openDoubling = (calculationMode: CalculationMode = "automatic"): OpenHost =>
  openHost(bookOf([sheetOf(1, "PL01", { cells: grid({ A1: 5, B1: ["=A1*2", 10] }) })], { calculationMode }));

describe("calculation", () => {
  it("can be suspended until the next sync", async () => {
    const { Excel } = openDoubling();

    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("PL01");
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[20]];
      const during = sheet.getRange("B1").load("values");
      await context.sync();
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      return [during.values, after.values];
    });

    expect(seen).toEqual([[[10]], [[40]]]);
  });

  it("waits for a call in manual mode", async () => {
    const { Excel } = openDoubling("manual");

    const seen = await Excel.run(async (context) => {
      const { application } = context.workbook;
      const sheet = context.workbook.worksheets.getItem("PL01");
      sheet.getRange("A1").values = [[20]];
      const before = sheet.getRange("B1").load("values");
      application.load("calculationMode,calculationState");
      await context.sync();
      const states = [application.calculationMode, application.calculationState];
      application.calculate("Recalculate");
      application.load("calculationState");
      const after = sheet.getRange("B1").load("values");
      await context.sync();
      return [...states, before.values, after.values, application.calculationState];
    });

    expect(seen).toEqual(["Manual", "Pending", [[10]], [[40]], "Done"]);
  });

  it("changes its mode", async () => {
    const office = openDoubling();

    await office.Excel.run(async (context) => {
      context.workbook.application.calculationMode = "AutomaticExceptTables";
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
    });

    expect(office.host.book.calculation.mode).toBe("automatic-except-tables");
  });

  it("refuses a mode and a kind of calculation that do not exist", async () => {
    const { Excel } = openDoubling();
    const wrong = "Sometimes" as "Manual" & "Full";

    const codes = await Promise.all([
      codeOf(
        Excel.run(async (context) => {
          context.workbook.application.calculationMode = wrong;
          await context.sync();
        }),
      ),
      codeOf(
        Excel.run(async (context) => {
          context.workbook.application.calculate(wrong);
          await context.sync();
        }),
      ),
    ]);

    expect(codes).toEqual(["InvalidArgument", "InvalidArgument"]);
  });
});
