import { listIssues, removeIssueList } from "../../src/app/listIssues";
import type { IssueList } from "../../src/app/listIssues";
import type { Failure } from "../../src/app/failure";
import { summarizeWorkbook } from "../../src/app/summarizeWorkbook";
import type { Result } from "../../src/base/result";
import { builtInTemplates } from "../../src/core";
import { formLabels } from "../../src/i18n/formLabels";
import { issueListTexts } from "../../src/i18n/issueListTexts";
import { summaryTexts } from "../../src/i18n/summaryTexts";
import { openSession, quietly, sampleBytes, savedBytes, worked } from "../support/officeSession";
import type { OfficeSession } from "../support/officeSession";
import { aQuarterForm } from "../support/check";
import { changedParts, packageParts } from "../support/packageParts";
import { workbookFile } from "../support/registerWorkbook";

const FAULTY = sampleBytes("tu-liem-loi.xlsx");
const CLEAN = sampleBytes("tu-liem-2012-2013.xlsx");
const OPTIONS = { templates: builtInTemplates, texts: issueListTexts(formLabels(builtInTemplates)) };

const list = ({ ports }: OfficeSession): Promise<Result<IssueList, Failure>> => listIssues(ports, OPTIONS, quietly());

/** Two negative counts in the quarter of the small form. */
const SMALL = workbookFile([
  {
    name: "Quý I-2012",
    rows: [
      ["STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn"],
      [null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới"],
      [1, "Xã Mễ Trì", -3, -1, 0],
    ],
    merge: "C1:D1",
  },
]);

const listSmall = ({ ports }: OfficeSession): Promise<Result<IssueList, Failure>> =>
  listIssues(ports, { ...OPTIONS, templates: [aQuarterForm()] }, quietly());

async function values(sheet: string, address: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

const write = (sheet: string, address: string, value: string | number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

test("every problem of the report is a line that leads to its cell", async () => {
  const { report, sheet } = worked(await list(openSession(FAULTY)));
  expect(sheet).toBe("Danh sách lỗi");
  const rows = await values(sheet, `A7:D${String(6 + report.problems.length)}`);
  expect(rows.map(([ordinal, , tab, cell]) => [ordinal, tab, cell])).toEqual(
    report.problems.map(({ place }, index) => [index + 1, place.sheet ?? "–", place.address ?? "–"]),
  );
});

test("touches no sheet of the office, and is not read as one in the next check", async () => {
  const session = openSession(FAULTY);
  const first = worked(await list(session)).report;
  const before = packageParts(FAULTY);
  const changed = changedParts(FAULTY, savedBytes(session)).filter((part) => before.has(part));
  expect(changed.filter((part) => part.startsWith("xl/worksheets/") && !part.includes("_rels"))).toEqual([]);
  expect(worked(await list(openSession(savedBytes(session)))).report).toEqual(first);
});

test("written again it is the same, byte for byte, also after the file was opened anew", async () => {
  const session = openSession(FAULTY);
  worked(await list(session));
  const once = savedBytes(session);
  worked(await list(session));
  expect(changedParts(once, savedBytes(session))).toEqual([]);
  const again = openSession(once);
  worked(await list(again));
  expect(changedParts(once, savedBytes(again))).toEqual([]);
});

test("corrected problems leave no line behind", async () => {
  const session = openSession(FAULTY);
  const { report } = worked(await list(session));
  const [first] = report.problems.filter(({ code }) => code === "count-negative");
  await write(first?.place.sheet ?? "", first?.place.address ?? "", 0);
  const after = worked(await list(session));
  expect(after.report.problems.length).toBeLessThan(report.problems.length);
  const [below] = await values(
    after.sheet,
    `A${String(7 + after.report.problems.length)}:G${String(7 + after.report.problems.length)}`,
  );
  expect(below?.every((value) => value === "")).toBe(true);
  expect(await sheetNames()).toEqual([...new Set(await sheetNames())]);
});

test("its header row has filter buttons", async () => {
  const session = openSession(FAULTY);
  const { report } = worked(await list(session));
  const sheets = [...packageParts(savedBytes(session))].filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
  const filters = sheets.flatMap(([, xml]) => /<autoFilter ref="([^"]*)"/.exec(xml)?.[1] ?? []);
  expect(filters).toContain(`A6:G${String(6 + report.problems.length)}`);
});

test("a clean workbook gets a list that says so", async () => {
  const { sheet } = worked(await list(openSession(CLEAN)));
  expect((await values(sheet, "A3"))[0]?.[0]).toBe("Không phát hiện vấn đề.");
});

test("taken out, the workbook is the one before, byte for byte", async () => {
  const session = openSession(FAULTY);
  worked(await list(session));
  expect(worked(await removeIssueList(session.ports, quietly()))).toEqual(["Danh sách lỗi"]);
  expect(changedParts(FAULTY, savedBytes(session))).toEqual([]);
  expect(worked(await removeIssueList(session.ports, quietly()))).toEqual([]);
});

test("list and summary stand side by side, and each is refreshed and taken out alone", async () => {
  const session = openSession(FAULTY);
  worked(await summarizeWorkbook(session.ports, { templates: builtInTemplates, texts: summaryTexts }, quietly()));
  worked(await list(session));
  const journal = (): string | undefined =>
    [...packageParts(savedBytes(session)).values()].find((text) => text.includes("urn:chi-tieu:journal:1"));
  expect(journal()?.match(/marker="\w+"/g)).toEqual(['marker="summary"', 'marker="units"', 'marker="issues"']);
  worked(await summarizeWorkbook(session.ports, { templates: builtInTemplates, texts: summaryTexts }, quietly()));
  expect((await sheetNames()).filter((name) => /Tổng hợp|Theo đơn vị|Danh sách/.test(name))).toEqual([
    "Tổng hợp",
    "Theo đơn vị",
    "Danh sách lỗi",
  ]);
  worked(await removeIssueList(session.ports, quietly()));
  expect(journal()?.match(/marker="\w+"/g)).toEqual(['marker="summary"', 'marker="units"']);
  expect(await sheetNames()).toContain("Tổng hợp");
});

test.each(["refused", "applied"] as const)(
  "a request that fails once (%s) leaves the old list or the new one",
  async (effect) => {
    const first = openSession(SMALL);
    worked(await listSmall(first));
    const before = savedBytes(first);
    const prepare = async (session: OfficeSession): Promise<OfficeSession> => {
      await write("Quý I-2012", "C3", 0);
      return session;
    };
    const shown = async (): Promise<unknown> => (await values("Danh sách lỗi", "A3"))[0]?.[0];
    const clean = await prepare(openSession(before));
    const old = await shown();
    const start = clean.host.faults.requests;
    worked(await listSmall(clean));
    const now = await shown();
    for (let request = start + 1; request <= clean.host.faults.requests; request += 1) {
      const session = await prepare(openSession(before));
      session.host.faults.plan({
        request: request - start + session.host.faults.requests,
        code: "GeneralException",
        effect,
      });
      const outcome = await listSmall(session);
      session.host.faults.clear();
      const seen = await shown();
      expect({ request, seen }).toEqual({ request, seen: outcome.ok ? now : old });
      expect(worked(await listSmall(session)).sheet).toBe("Danh sách lỗi");
      expect(await shown()).toBe(now);
    }
  },
);
