import { installOfficeGlobals } from "../../../src/host/boot/node";
import { openCells } from "../../support/openHost";

describe("office.js in Node", () => {
  it("reads a cell of the workbook through Excel.run", async () => {
    const { Excel } = openCells({ B7: "Quận Hà Đông", C7: 114.3 });

    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("PL01").getRange("B7:C7");
      range.load("values,address");
      await context.sync();
      return { address: range.address, values: range.values };
    });

    expect(read).toEqual({ address: "'PL01'!B7:C7", values: [["Quận Hà Đông", 114.3]] });
  });

  it("answers isSetSupported from the version of the host, by number and not by text", () => {
    const { Office } = openCells({}, { apiVersion: "1.9" });
    const { requirements } = Office.context;

    expect(["1.1", "1.9", "1.10", "1.17"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
    expect(requirements.isSetSupported("excelapi", "1.2")).toBe(true);
  });

  it("sends one request for the first sync of a run, and none for a sync with nothing to do", async () => {
    const { Excel, host } = openCells({ A1: 1 });

    await Excel.run(async (context) => {
      await context.sync();
      await context.sync();
    });

    expect(host.faults.requests).toBe(1);
  });

  it("keeps hosts apart that run at the same time", async () => {
    const [first, second] = [openCells({ A1: "Quý I" }), openCells({ A1: "Quý II" })];

    const read = await Promise.all(
      [first, second].map(({ Excel }) =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getActiveWorksheet().getCell(0, 0).load("values");
          await context.sync();
          return cell.values;
        }),
      ),
    );

    expect(read).toEqual([[["Quý I"]], [["Quý II"]]]);
  });

  it("throws errors and arrays of the caller's realm", async () => {
    const { Excel, OfficeExtension } = openCells({ A1: 1 });

    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("PL02").load("name");
      await context.sync();
    }).catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
  });

  it("puts the globals where add-in code looks for them, and takes them away again", async () => {
    const officeJs = openCells({ A1: 7 });

    const remove = installOfficeGlobals(officeJs);
    const read = await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("values");
      await context.sync();
      return cell.values;
    });
    remove();

    expect(read).toEqual([[7]]);
    expect(typeof Excel).toBe("undefined");
  });
});
