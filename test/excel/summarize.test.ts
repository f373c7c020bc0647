import { summarizeWorkbook } from "../../src/app/summarizeWorkbook";
import type { SummaryReport } from "../../src/app/summarizeWorkbook";
import type { Failure } from "../../src/app/failure";
import { must } from "../../src/base/invariant";
import type { Result } from "../../src/base/result";
import { builtInTemplates, periodId } from "../../src/core";
import type { Figure } from "../../src/core";
import { summaryTexts } from "../../src/i18n/summaryTexts";
import { FEBRUARY_2014, openSession, quietly, sampleBytes, savedBytes, worked } from "../support/officeSession";
import type { OfficeSession } from "../support/officeSession";
import { changedParts, packageParts } from "../support/packageParts";

const SAMPLE = "tu-liem-2012-2013.xlsx";

function summarize({ ports }: OfficeSession): Promise<Result<SummaryReport, Failure>> {
  return summarizeWorkbook(ports, { templates: builtInTemplates, texts: summaryTexts }, quietly());
}

function figure(report: SummaryReport, what: string, unit: string | null = null): Figure {
  return must(
    report.figures.find((one) => `${one.kind} ${one.measure} ${periodId(one.period)}` === what && one.unit === unit),
    what,
  );
}

/** What the workbook itself shows in a cell, whoever wrote it. */
async function shown(sheet: string, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

describe("the district's workbook of 2012 and 2013", () => {
  test("comes out as the review printed it: 8 against 7, +1, and 9 against 7, +2", async () => {
    const report = worked(await summarize(openSession(sampleBytes(SAMPLE))));
    expect(figure(report, "DANG TL 2012").evaluation).toMatchObject({ status: "exceeded", surplus: 1, rate: 8 / 7 });
    expect(figure(report, "DANG TL 2013").evaluation).toMatchObject({ status: "exceeded", surplus: 2, rate: 9 / 7 });
    expect(report).toMatchObject({ verified: true, charts: 2, errorCount: 0, sheets: ["Tổng hợp", "Theo đơn vị"] });
  });

  test.each([
    ["DANG KN", 20, 45],
    ["CD TL", 12, 21],
    ["CD KN", 1608, 1510],
    ["DTN TL", 5, 7],
    ["DTN KN", 560, 319],
    ["PN-H TL", 0, 1],
    ["PN-CH TL", 4, 3],
    ["PN-H KN", 131, 97],
  ])("%s: %d in 2012, %d in 2013, and no target", async (what, of2012, of2013) => {
    const report = worked(await summarize(openSession(sampleBytes(SAMPLE))));
    for (const [year, value] of [["2012", of2012] as const, ["2013", of2013] as const]) {
      const one = figure(report, `${what} ${year}`);
      expect(one.actual).toEqual(value === 0 ? { state: "nil" } : { state: "reported", value });
      expect(one.evaluation).toMatchObject({ status: "no-target", surplus: undefined });
    }
  });

  test("shows the same figures in the sheet, calculated there", async () => {
    worked(await summarize(openSession(sampleBytes(SAMPLE))));
    expect(await shown("Tổng hợp", "A10")).toBe("Năm 2012");
    expect([await shown("Tổng hợp", "E11"), await shown("Tổng hợp", "J11"), await shown("Tổng hợp", "K11")]).toEqual([
      7, 8, 1,
    ]);
    expect(await shown("Tổng hợp", "M11")).toBe("Vượt");
    expect(await shown("Tổng hợp", "M13")).toBe("Không có chỉ tiêu");
  });

  test("touches no sheet of the office: its parts are the same byte for byte", async () => {
    const session = openSession(sampleBytes(SAMPLE));
    worked(await summarize(session));
    const before = packageParts(sampleBytes(SAMPLE));
    const changed = changedParts(sampleBytes(SAMPLE), savedBytes(session));
    const changedOfOffice = changed.filter((name) => before.has(name));
    expect(changedOfOffice.filter((name) => name.startsWith("xl/worksheets/") && !name.includes("_rels"))).toEqual([]);
    expect(changedOfOffice).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
  });
});

describe("a second run", () => {
  test("adds nothing and changes nothing but the time stamp", async () => {
    const first = openSession(sampleBytes(SAMPLE));
    worked(await summarize(first));
    const once = savedBytes(first);
    const later = { ...FEBRUARY_2014, nowSerial: () => 41672.25 };
    const second = openSession(once, {}, later);
    const report = worked(await summarize(second));
    expect(report.created).toEqual([]);
    const twice = savedBytes(second);
    const withoutStamp = (text: string): string => text.replaceAll("41671.5", "@").replaceAll("41672.25", "@");
    const [a, b] = [packageParts(once), packageParts(twice)];
    expect([...b.keys()].sort()).toEqual([...a.keys()].sort());
    for (const [name, text] of a) expect([name, withoutStamp(b.get(name) ?? "")]).toEqual([name, withoutStamp(text)]);
  });

  test("at the same time is the same file", async () => {
    const first = openSession(sampleBytes(SAMPLE));
    worked(await summarize(first));
    const once = savedBytes(first);
    const second = openSession(once);
    worked(await summarize(second));
    expect(changedParts(once, savedBytes(second))).toEqual([]);
  });

  test("takes over what the office changed, and leaves the user's notes beside the block", async () => {
    const session = openSession(sampleBytes(SAMPLE));
    worked(await summarize(session));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Quý IV-2013").getRange("C11").values = [[3]];
      context.workbook.worksheets.getItem("Tổng hợp").getRange("S11").values = [["Đã báo cáo Thường trực"]];
      await context.sync();
    });
    const before = await shown("Tổng hợp", "J20");
    worked(await summarize(session));
    expect(await shown("Tổng hợp", "J20")).toBe(before);
    expect(await shown("Tổng hợp", "S11")).toBe("Đã báo cáo Thường trực");
  });
});

test("a sheet of the office called Tổng hợp is never taken", async () => {
  const session = openSession(sampleBytes(SAMPLE));
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Tổng hợp").getRange("A1").values = [["của cơ quan"]];
    await context.sync();
  });
  const report = worked(await summarize(session));
  expect(report.sheets).toEqual(["Tổng hợp (2)", "Theo đơn vị"]);
  expect(await shown("Tổng hợp", "A1")).toBe("của cơ quan");
});

test("a workbook of another form is refused and stays as it was", async () => {
  const session = openSession(sampleBytes(SAMPLE));
  const other = { ...must(builtInTemplates[0], "a form"), tables: [] };
  const report = await summarizeWorkbook(session.ports, { templates: [other], texts: summaryTexts }, quietly());
  expect(report).toMatchObject({ ok: false, error: { code: "form-not-recognised" } });
  expect(savedBytes(session)).toEqual(sampleBytes(SAMPLE));
});

test("an error cell, a text, a blank and a target nobody understands: the rest is still right, calculated there too", async () => {
  const session = openSession(sampleBytes(SAMPLE));
  await Excel.run(async (context) => {
    const quarter = context.workbook.worksheets.getItem("Quý III-2012");
    const targets = context.workbook.worksheets.getItem("CT Thành ủy giao");
    quarter.getRange("F11").formulas = [["=1/0"]];
    quarter.getRange("F12").values = [["chưa có"]];
    quarter.getRange("F13").clear("Contents");
    targets.getRange("E12").values = [[7.5]];
    targets.getRange("E13").values = [["phấn đấu tăng"]];
    targets.getRange("E15").values = [["từ 3 - 5"]];
    await context.sync();
  });
  const report = worked(await summarize(session));
  expect(figure(report, "DANG KN 2012").evaluation.status).toBe("confirm-target");
  expect(figure(report, "CD TL 2012").evaluation.status).toBe("confirm-target");
  expect(figure(report, "DTN TL 2012").evaluation.status).toBe("met");
  expect(figure(report, "CD KN 2012").notReportedCount).toBe(3);
  expect(report.errorCount).toBeGreaterThan(0);
});
