import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ValidateReport } from "../../../src/cli/report/validateJson";
import { ROOT } from "../../support/dist";
import { openSession, sampleBytes } from "../../support/officeSession";
import { runInProcess, temporaryFolder } from "../../support/runInProcess";

const FAULTY = join(ROOT, "samples", "tu-liem-loi.xlsx");

async function listedIn(file: string): Promise<readonly (readonly unknown[])[]> {
  openSession(readFileSync(file));
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Danh sách lỗi").getUsedRange(true);
    used.load("values");
    await context.sync();
    return used.values as unknown[][];
  });
}

test("--list writes a copy with one line for each problem of the report, and the report stays the same", async () => {
  const file = join(temporaryFolder(), "danh-sach.xlsx");
  const plain = await runInProcess("validate", FAULTY, "--json");
  const listed = await runInProcess("validate", FAULTY, "--list", file, "--json");
  expect(listed).toEqual(plain);
  const { problems } = JSON.parse(listed.out) as ValidateReport;
  const rows = (await listedIn(file)).slice(6);
  expect(rows.map((row) => row[5])).toEqual(problems.map(({ message }) => message));
  expect(readFileSync(FAULTY)).toEqual(Buffer.from(sampleBytes("tu-liem-loi.xlsx")));
});

test("for people it says where the list is", async () => {
  const file = join(temporaryFolder(), "danh-sach.xlsx");
  const { status, out } = await runInProcess("validate", FAULTY, "--list", file);
  expect(status).toBe(1);
  expect(out).toContain(`Đã ghi danh sách lỗi vào ${file}.`);
});

test("a list that cannot be written is one sentence and no report", async () => {
  const file = join(temporaryFolder(), "khong-co", "danh-sach.xlsx");
  const { status, out, err } = await runInProcess("validate", FAULTY, "--list", file);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("Vui lòng");
  expect(existsSync(file)).toBe(false);
  expect(err.split("\n")).toHaveLength(1);
});
