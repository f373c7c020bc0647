import { clearMarks, markProblems } from "../../../src/app/markProblems";
import type { MarkPlan } from "../../../src/core";
import { builtInTemplates } from "../../../src/core";
import { isMarkFormula } from "../../../src/excel/marks/ownMarks";
import { openSession, quietly, sampleBytes, savedBytes, worked } from "../../support/officeSession";
import type { OfficeSession } from "../../support/officeSession";
import { changedParts, packageParts } from "../../support/packageParts";
import { workbookFile } from "../../support/registerWorkbook";

const BYTES = workbookFile([
  { name: "Quý I", rows: [["Xã Mễ Trì", -3, 2]] },
  { name: "Quý II", rows: [["Xã Mễ Trì", 5, 2]] },
]);

const PLAN: MarkPlan = {
  marks: [
    { sheet: "Quý I", level: "error", areas: [cell(0, 1), cell(0, 2)] },
    { sheet: "Quý II", level: "warning", areas: [{ row: 0, column: 1, rowCount: 3, columnCount: 1 }] },
  ],
  cells: 5,
  protectedSheets: [],
  notMarked: 0,
};

function cell(row: number, column: number) {
  return { row, column, rowCount: 1, columnCount: 1 };
}

const mark = ({ ports }: OfficeSession, plan = PLAN) => ports.marker.mark(plan, quietly());
const clear = ({ ports }: OfficeSession) => ports.marker.clear(quietly());

/** Formulas of the conditional formats of a sheet, the first to count first. */
function formulas(sheet: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/id,items/type");
    await context.sync();
    const rules = formats.items.map((format) => format.custom.rule);
    for (const rule of rules) rule.load("formula");
    await context.sync();
    return rules.map(({ formula }) => formula);
  });
}

/** A conditional format of the user. */
function userRule(sheet: string, formula: string): Promise<void> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:C9");
    const added = range.conditionalFormats.add("Custom");
    added.custom.rule.formula = formula;
    added.custom.format.fill.color = "#FF0000";
    await context.sync();
  });
}

test("marks stand behind the conditional formats of the user, which keep their order", async () => {
  const session = openSession(BYTES);
  await userRule("Quý I", "=$B1<0");
  await userRule("Quý I", "=$C1<0");
  expect(worked(await mark(session))).toBe(5);
  const [first, second, third, ...others] = await formulas("Quý I");
  expect([first, second, others]).toEqual(["=$C1<0", "=$B1<0", []]);
  expect(isMarkFormula(third)).toBe(true);
});

test("no cell, comment or format of a cell changes", async () => {
  const session = openSession(BYTES);
  worked(await mark(session));
  const [before, after] = [packageParts(BYTES), packageParts(savedBytes(session))];
  const sheet = after.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet.replace(/<conditionalFormatting.*<\/conditionalFormatting>/su, "")).toBe(
    before.get("xl/worksheets/sheet1.xml"),
  );
  expect([...after.keys()].filter((part) => /comment|drawing/iu.test(part))).toEqual([]);
  expect(sheet).toContain('sqref="B1 C1"');
});

test("taken away, the workbook is the one before, byte for byte", async () => {
  const session = openSession(BYTES);
  worked(await mark(session));
  expect(worked(await clear(session))).toBe(2);
  expect(changedParts(BYTES, savedBytes(session))).toEqual([]);
});

test("taken away in a later session, the sheets are those before, byte for byte, and the user's formats stay", async () => {
  const first = openSession(BYTES);
  await userRule("Quý I", "=$B1<0");
  const before = savedBytes(first);
  const second = openSession(before);
  worked(await mark(second));
  const third = openSession(savedBytes(second));
  worked(await clear(third));
  const changed = changedParts(before, savedBytes(third));
  expect(changed.filter((part) => part !== "xl/styles.xml")).toEqual([]);
  expect(await formulas("Quý I")).toEqual(["=$B1<0"]);
});

test("marked again, earlier marks are gone and nothing piles up", async () => {
  const session = openSession(BYTES);
  worked(await mark(session));
  worked(await mark(session, { ...PLAN, marks: PLAN.marks.slice(0, 1), cells: 2 }));
  expect((await formulas("Quý I")).filter(isMarkFormula)).toHaveLength(1);
  expect(await formulas("Quý II")).toEqual([]);
  const once = savedBytes(session);
  const again = openSession(once);
  worked(await mark(again, { ...PLAN, marks: PLAN.marks.slice(0, 1), cells: 2 }));
  expect(changedParts(once, savedBytes(again))).toEqual([]);
});

test("a workbook without marks is not changed by taking them away", async () => {
  const session = openSession(BYTES);
  expect(worked(await clear(session))).toBe(0);
  expect(savedBytes(session)).toEqual(BYTES);
});

test("a sheet that is gone refuses everything", async () => {
  const session = openSession(BYTES);
  const plan = { ...PLAN, marks: [...PLAN.marks, { sheet: "Quý IX", level: "error" as const, areas: [cell(0, 0)] }] };
  expect(await mark(session, plan)).toEqual({ ok: false, error: { code: "sheet-gone", sheet: "Quý IX" } });
  expect(changedParts(BYTES, savedBytes(session))).toEqual([]);
});

test("a request that fails leaves no mark", async () => {
  for (const fault of [{ request: 2 }, { request: 3 }, { request: 3, action: 6 }]) {
    const session = openSession(BYTES);
    session.host.faults.plan({ ...fault, code: "GeneralException" });
    expect((await mark(session)).ok).toBe(false);
    session.host.faults.clear();
    expect({ fault, parts: changedParts(BYTES, savedBytes(session)) }).toEqual({ fault, parts: [] });
  }
});

test("thousands of cells apart are marked in a few calls", async () => {
  const session = openSession(BYTES);
  const areas = Array.from({ length: 3_000 }, (_, index) => cell(index * 2, 1));
  worked(await mark(session, { ...PLAN, marks: [{ sheet: "Quý I", level: "error", areas }], cells: 3_000 }));
  const count = (await formulas("Quý I")).length;
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(6);
  expect(worked(await clear(session))).toBe(count);
});

test("the problems of a check are marked, and the next check finds the same", async () => {
  const bytes = sampleBytes("tu-liem-loi.xlsx");
  const session = openSession(bytes);
  const { report, plan } = worked(await markProblems(session.ports, builtInTemplates, quietly()));
  expect(plan.cells).toBeGreaterThan(3);
  const again = worked(await markProblems(session.ports, builtInTemplates, quietly()));
  expect(again.report).toEqual(report);
  worked(await clearMarks(session.ports, quietly()));
  expect(changedParts(bytes, savedBytes(session))).toEqual([]);
});
