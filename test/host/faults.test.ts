import { openCells, codeOf, failureOf, sheetIn } from "../support/openHost";
import type { OpenHost } from "../support/openHost";
import { cellAt } from "./book/sampleBook";

/** Writes "một" and "hai" in two requests. */
function writeTwice({ Excel }: OpenHost): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL01");
    sheet.getRange("A1").values = [["một"]];
    await context.sync();
    sheet.getRange("A2").values = [["hai"]];
    await context.sync();
  });
}

const written = (office: OpenHost): readonly unknown[] =>
  ["A1", "A2"].map((address) => cellAt(sheetIn(office, "PL01"), address)?.value);

describe("planned failures", () => {
  it("refuse the n-th request, and nothing of it is done", async () => {
    const office = openCells({});
    office.host.faults.plan({ request: 2, code: "GeneralException" });

    expect(await codeOf(writeTwice(office))).toBe("GeneralException");
    expect(written(office)).toEqual(["một", undefined]);
  });

  it("can answer an error although everything was done", async () => {
    const office = openCells({});
    office.host.faults.plan({ request: 2, code: "InvalidRequestContext", effect: "applied" });

    expect(await codeOf(writeTwice(office))).toBe("InvalidRequestContext");
    expect(written(office)).toEqual(["một", "hai"]);
  });

  it("can swallow the answer", async () => {
    const office = openCells({});
    office.host.faults.plan({ request: 1, code: "GeneralException", effect: "lost" });

    const first = await Promise.race([
      writeTwice(office).then(() => "answered"),
      new Promise((resolve) => setTimeout(resolve, 100, "no answer")),
    ]);

    expect(first).toBe("no answer");
    expect(written(office)).toEqual(["một", undefined]);
    expect(office.host.faults.records[0]?.responseBytes).toBe(0);
  });

  it("can hit one action; those before it are done", async () => {
    const office = openCells({});
    office.host.faults.plan({ request: 1, action: 10, code: "AccessDenied" });

    const error = await failureOf(
      office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("PL01");
        sheet.getRange("A1").values = [["một"]];
        sheet.getRange("A2").values = [["hai"]];
        await context.sync();
      }),
    );

    expect(error.code).toBe("AccessDenied");
    expect(written(office)).toEqual(["một", undefined]);
  });

  it("last when they shall, and end when they are cleared", async () => {
    const office = openCells({});
    office.host.faults.plan({ request: 1, code: "InvalidOperationInCellEditMode", isLasting: true });

    expect(await codeOf(writeTwice(office))).toBe("InvalidOperationInCellEditMode");
    expect(await codeOf(writeTwice(office))).toBe("InvalidOperationInCellEditMode");
    office.host.faults.clear();
    await writeTwice(office);

    expect(written(office)).toEqual(["một", "hai"]);
  });

  it("that last begin at their request and not before", async () => {
    const office = openCells({});
    office.host.faults.plan({ request: 2, code: "AccessDenied", isLasting: true });

    expect(await codeOf(writeTwice(office))).toBe("AccessDenied");
    expect(written(office)).toEqual(["một", undefined]);
  });

  it("do not hit other requests", async () => {
    const office = openCells({});
    office.host.faults.plan({ request: 3, code: "GeneralException" });

    await writeTwice(office);

    expect(written(office)).toEqual(["một", "hai"]);
  });
});

describe("the record of requests", () => {
  it("counts the requests of the add-in, and not the one that tidies up", async () => {
    const office = openCells({});

    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("PL01").getRange("A1").load("values");
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(office.host.faults.requests).toBe(1);
    expect(office.host.faults.records.map(({ request }) => request)).toEqual([1, null]);
  });

  it("knows the sizes: a text in the answer makes the answer larger by its bytes", async () => {
    const [short, long] = await Promise.all(
      ["", "ý".repeat(500)].map(async (text) => {
        const { Excel, host } = openCells({ A1: text });
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("PL01").getRange("A1").load("values");
          await context.sync();
        });
        return host.faults.records[0];
      }),
    );

    expect((long?.responseBytes ?? 0) - (short?.responseBytes ?? 0)).toBe(1000);
    expect(long?.requestBytes).toBe(short?.requestBytes);
    expect(long?.actions).toBeGreaterThan(3);
  });
});
