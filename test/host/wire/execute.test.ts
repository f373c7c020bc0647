import { createHost } from "../../../src/host/createHost";
import { bookOf, grid, openBook, sheetOf } from "../book/sampleBook";
import { codeOf, failureOf, openCells } from "../../support/openHost";

describe("execute", () => {
  it("answers a text that is no request as an error, not as a crash", async () => {
    const host = createHost(openBook(bookOf([sheetOf(1, "PL01")])));

    const answer: unknown = JSON.parse(await host.execute("không phải JSON"));

    expect(answer).toMatchObject({ Results: [], Error: { Code: "InvalidRequest", HttpStatusCode: 400 } });
    expect(host.faults.requests).toBe(0);
  });

  it("answers the services office.js reports to, and refuses any other type", async () => {
    const host = createHost(openBook(bookOf([sheetOf(1, "PL01")])));
    const request = (typeName: string): string =>
      JSON.stringify({
        Actions: [
          { Id: 2, ActionType: 1, ObjectPathId: 1 },
          { Id: 3, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1, ArgumentInfo: { Arguments: [] } },
        ],
        ObjectPaths: { "1": { Id: 1, ObjectPathType: 2, Name: typeName } },
      });

    const known: unknown = JSON.parse(await host.execute(request("Microsoft.InternalService.AddinInternalService")));
    const unknown: unknown = JSON.parse(await host.execute(request("Microsoft.ExcelServices.Nothing")));

    expect(known).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 3, Value: null },
      ],
      TraceIds: [],
    });
    expect(unknown).toMatchObject({ Error: { Code: "ApiNotFound", ActionIndex: 0 } });
    expect(host.faults.requests).toBe(0);
  });

  it("rejects when the host itself is broken, so that the mistake is seen", async () => {
    const book = openBook(bookOf([sheetOf(1, "PL01", { cells: grid({ A1: 1 }) })]));
    const broken = {
      ...book,
      calculation: {
        ...book.calculation,
        update: () => {
          throw new TypeError("mistake in the host");
        },
      },
    };
    const load = {
      Actions: [{ Id: 2, ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
      ObjectPaths: { "1": { Id: 1, ObjectPathType: 1 } },
    };

    await expect(createHost(broken).execute(JSON.stringify(load))).rejects.toThrow("mistake in the host");
  });
});

describe("limits of size", () => {
  it("refuse a request that is too large, and do nothing of it", async () => {
    const { Excel, host } = openCells({}, { payloadMaxBytes: 2000 });

    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("PL01").getRange("A1").values = [["x".repeat(3000)]];
        await context.sync();
      }),
    );

    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.book.sheets.byName("PL01")?.cells.usedRect(true)).toBeUndefined();
  });

  it("refuse an answer that is too large, although everything was done", async () => {
    const { Excel, host } = openCells({ A1: "y".repeat(3000) }, { payloadMaxBytes: 2000 });

    const error = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("PL01");
        sheet.getRange("B1").values = [["đã ghi"]];
        sheet.getRange("A1").load("values");
        await context.sync();
      }),
    );

    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(host.book.sheets.byName("PL01")?.cells.at(0, 1)?.value).toBe("đã ghi");
  });
});
