import { createCancel } from "../../../src/app/cancel";
import type { Failure } from "../../../src/app/failure";
import type { Phase } from "../../../src/app/ports";
import { summarizeWorkbook } from "../../../src/app/summarizeWorkbook";
import type { SummaryReport } from "../../../src/app/summarizeWorkbook";
import type { Result } from "../../../src/base/result";
import { builtInTemplates } from "../../../src/core";
import type { SummaryPlan } from "../../../src/core";
import { summaryTexts } from "../../../src/i18n/summaryTexts";
import { FEBRUARY_2014, openSession, quietly, sampleBytes, savedBytes, worked } from "../../support/officeSession";
import type { OfficeSession } from "../../support/officeSession";

const BYTES = sampleBytes("tu-liem-2012-2013.xlsx");
const OPTIONS = { templates: builtInTemplates, texts: summaryTexts };

function summarize({ ports }: OfficeSession): Promise<Result<SummaryReport, Failure>> {
  return summarizeWorkbook(ports, OPTIONS, quietly());
}

/** The file after a run without any fault, to compare with. */
async function cleanRun(): Promise<Uint8Array> {
  const session = openSession(BYTES);
  worked(await summarize(session));
  return savedBytes(session);
}

const PLAN: SummaryPlan = {
  figures: [],
  sheets: [
    {
      marker: "summary",
      name: "Tổng hợp",
      area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
      cells: [
        { row: 0, column: 0, type: "text", text: "=không phải công thức" },
        { row: 0, column: 1, type: "number", value: 3 },
        { row: 1, column: 0, type: "formula", formula: "=B1*2" },
        { row: 1, column: 1, type: "stamp" },
      ],
      merges: [],
      columnWidths: [],
      rowHeights: [],
      formats: [],
      frozenRows: 0,
      frozenColumns: 0,
      orientation: "portrait",
      pagesTall: null,
      printArea: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
      footer: "",
      titleRows: { first: 0, last: 0 },
      charts: [],
      expectations: [{ row: 1, column: 0, value: 6 }],
    },
  ],
};

describe("writing a plan", () => {
  test("writes texts as texts, numbers as numbers and formulas as formulas", async () => {
    const { ports } = openSession(BYTES);
    expect(worked(await ports.writer.apply(PLAN, quietly()))).toEqual({
      sheets: ["Tổng hợp"],
      created: ["Tổng hợp"],
      charts: 0,
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Tổng hợp").getRange("A1:B2");
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([
        ["=không phải công thức", 3],
        [6, 41671.5],
      ]);
      expect((range.formulas as unknown[][])[1]?.[0]).toBe("=B1*2");
    });
  });

  test("a figure the workbook calculates otherwise is an error that names the cell, and the workbook is as before", async () => {
    const session = openSession(BYTES);
    const wrong = {
      ...PLAN,
      sheets: PLAN.sheets.map((sheet) => ({ ...sheet, expectations: [{ row: 1, column: 0, value: 7 }] })),
    };
    expect(await session.ports.writer.apply(wrong, quietly())).toEqual({
      ok: false,
      error: { code: "figure-differs", sheet: "Tổng hợp", address: "A2", expected: "7", found: "6" },
    });
    expect(savedBytes(session)).toEqual(BYTES);
  });

  test("does not take the selection or the active sheet from the user", async () => {
    const session = openSession(BYTES);
    await session.ports.navigator.goTo("Quý II-2012", "C13");
    worked(await session.ports.writer.apply(PLAN, quietly()));
    await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const selected = context.workbook.getSelectedRange();
      active.load("name");
      selected.load("address");
      await context.sync();
      expect([active.name, selected.address]).toEqual(["Quý II-2012", "'Quý II-2012'!C13"]);
    });
  });
});

describe("all or nothing", () => {
  test("a run that is cancelled at any phase leaves the workbook as it was", async () => {
    const phases: Phase[] = [];
    const session = openSession(BYTES);
    worked(
      await summarizeWorkbook(session.ports, OPTIONS, {
        cancel: createCancel(),
        onPhase: (phase) => phases.push(phase),
      }),
    );
    expect(phases).toEqual(["reading", "calculating", "preparing", "writing", "verifying"]);
    for (const stop of phases) {
      const again = openSession(BYTES);
      const cancel = createCancel();
      const control = {
        cancel,
        onPhase: (phase: Phase): void => {
          if (phase === stop) cancel.cancel();
        },
      };
      const outcome = await summarizeWorkbook(again.ports, OPTIONS, control);
      if (!outcome.ok) expect(savedBytes(again)).toEqual(BYTES);
      else expect(stop).toBe("verifying");
    }
  });

  test.each(["refused", "applied"] as const)(
    "a request that fails once (%s): the old state or the new one, whichever request it is",
    async (effect) => {
      const after = await cleanRun();
      let failures = 0;
      for (let request = 1, reached = true; reached; request += 1) {
        const session = openSession(BYTES);
        session.host.faults.plan({ request, code: "GeneralException", effect });
        const outcome = await summarize(session);
        session.host.faults.clear();
        const wanted = outcome.ok ? after : BYTES;
        expect([request, Buffer.compare(savedBytes(session), wanted)]).toEqual([request, 0]);
        if (!outcome.ok) failures += 1;
        reached = session.host.faults.requests >= request;
      }
      expect(failures).toBeGreaterThanOrEqual(9);
    },
    120_000,
  );

  test("when even putting back fails, the workbook is marked and the next run completes it", async () => {
    const after = await cleanRun();
    const session = openSession(BYTES);
    session.host.faults.plan({ request: 9, code: "GeneralException", isLasting: true });
    expect((await summarize(session)).ok).toBe(false);
    session.host.faults.clear();
    const marked = savedBytes(session);
    const repaired = openSession(marked);
    worked(await summarize(repaired));
    const [sheets, wanted] = [openSession(savedBytes(repaired)), openSession(after)].map(({ host }) =>
      host.book.sheets.list.map((sheet) => sheet.name),
    );
    expect(sheets).toEqual(wanted);
  });
});

describe("a refresh that fails", () => {
  const [SHEET] = PLAN.sheets;
  /** The same sheet one row and one column larger, with a figure that will not come out. */
  const LARGER: SummaryPlan = {
    figures: [],
    sheets: PLAN.sheets.map((sheet) => ({
      ...sheet,
      area: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
      cells: [
        ...sheet.cells.slice(1),
        { row: 0, column: 0, type: "text", text: "khác" },
        { row: 2, column: 2, type: "number", value: 9 },
      ],
      expectations: [{ row: 1, column: 0, value: 7 }],
    })),
  };

  /** What the cells A1:C3 of our sheet hold, formulas and values. */
  async function contents(): Promise<unknown> {
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Tổng hợp").getRange("A1:C3");
      range.load("formulas,values");
      await context.sync();
      return [range.formulas as unknown[][], range.values as unknown[][]];
    });
  }

  test("puts every cell back: texts that look like formulas, and notes where the new block would have stood", async () => {
    const session = openSession(BYTES);
    worked(await session.ports.writer.apply(PLAN, quietly()));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tổng hợp").getRange("C3").values = [["'=ghi chú của văn phòng"]];
      await context.sync();
    });
    const before = await contents();
    expect(await session.ports.writer.apply(LARGER, quietly())).toMatchObject({
      ok: false,
      error: { code: "figure-differs" },
    });
    expect(await contents()).toEqual(before);
  });

  test("says in the journal that the look is unfinished, and the next run finishes it", async () => {
    const session = openSession(BYTES);
    worked(await session.ports.writer.apply(PLAN, quietly()));
    await session.ports.writer.apply(LARGER, quietly());
    expect(session.host.book.customXml.list.map(({ xml }) => / state="(\w+)"/.exec(xml)?.[1])).toEqual(["writing"]);
    worked(await session.ports.writer.apply(PLAN, quietly()));
    expect(session.host.book.customXml.list.map(({ xml }) => / state="(\w+)"/.exec(xml)?.[1])).toEqual(["done"]);
    expect(SHEET && session.host.book.sheets.byName("Tổng hợp")?.properties.get("chi-tieu.area")).toBe("A1:B2");
  });

  test("of figures only, at whichever request: the old state or the new one, byte for byte", async () => {
    const first = openSession(BYTES);
    worked(await summarize(first));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Quý IV-2013").getRange("D11").values = [[3]];
      await context.sync();
    });
    const before = savedBytes(first);
    const later = { ...FEBRUARY_2014, nowSerial: () => 41672.25 };
    const clean = openSession(before, {}, later);
    worked(await summarize(clean));
    const after = savedBytes(clean);
    expect(Buffer.compare(before, after)).not.toBe(0);
    let failures = 0;
    for (let request = 1, reached = true; reached; request += 1) {
      const session = openSession(before, {}, later);
      session.host.faults.plan({ request, code: "GeneralException", effect: "applied" });
      const outcome = await summarize(session);
      session.host.faults.clear();
      expect([request, Buffer.compare(savedBytes(session), outcome.ok ? after : before)]).toEqual([request, 0]);
      if (!outcome.ok) failures += 1;
      reached = session.host.faults.requests >= request;
    }
    expect(failures).toBeGreaterThanOrEqual(9);
  }, 120_000);
});
