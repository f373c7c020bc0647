import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FixReport } from "../../../src/cli/report/fixJson";
import type { ValidateReport } from "../../../src/cli/report/validateJson";
import { ROOT } from "../../support/dist";
import { runInProcess, temporaryFolder } from "../../support/runInProcess";

const FAULTY = join(ROOT, "samples", "tu-liem-loi.xlsx");
const CLEAN = join(ROOT, "samples", "tu-liem-2012-2013.xlsx");

const placeOf = ({ sheet, address }: { sheet: string | null; address: string | null }): string =>
  `${String(sheet)}!${String(address)}`;

test("--dry-run shows every proposal with before and after, and writes nothing", async () => {
  const { status, out } = await runInProcess("fix", FAULTY, "--dry-run", "--json");
  const report = JSON.parse(out) as FixReport;
  const { problems } = JSON.parse((await runInProcess("validate", FAULTY, "--json")).out) as ValidateReport;
  expect(report.output).toBeNull();
  expect(report.changes.length).toBeGreaterThanOrEqual(3);
  expect(report.changes.every(({ applied }) => !applied)).toBe(true);
  for (const change of report.changes) {
    expect(problems.map((problem) => `${problem.code} ${placeOf(problem)}`)).toContain(
      `${change.codes.join()} ${placeOf(change)}`,
    );
    expect(change.before).not.toEqual(change.after);
  }
  expect(status).toBe(1);
});

test("--all-safe writes a copy in which exactly the safe ones are gone, and leaves the file alone", async () => {
  const original = readFileSync(FAULTY);
  const output = join(temporaryFolder(), "kq.xlsx");
  const report = JSON.parse((await runInProcess("fix", FAULTY, "--all-safe", "-o", output, "--json")).out) as FixReport;
  const before = JSON.parse((await runInProcess("validate", FAULTY, "--json")).out) as ValidateReport;
  const after = JSON.parse((await runInProcess("validate", output, "--json")).out) as ValidateReport;
  const fixed = report.changes.filter(({ applied }) => applied).map(placeOf);
  expect(fixed.length).toBeGreaterThanOrEqual(1);
  expect(report.changes.filter(({ safe, applied }) => safe !== applied)).toEqual([]);
  expect(after.problems.map(placeOf).filter((place) => fixed.includes(place))).toEqual([]);
  const kept = before.problems.map(placeOf).filter((place) => !fixed.includes(place));
  expect(after.problems.map(placeOf)).toEqual(expect.arrayContaining(kept));
  expect(report.errorsLeft).toBe(after.problems.filter(({ severity }) => severity === "error").length);
  expect(readFileSync(FAULTY)).toEqual(original);
});

test("for people it is a table, and what a person must look at stands apart", async () => {
  const { out } = await runInProcess("fix", FAULTY, "--dry-run");
  expect(out).toContain("Sửa được an toàn (");
  expect(out).toContain("Cần xem từng ô, không tự sửa (");
  expect(out).toMatch(/ → /u);
  expect(out).toContain("Chưa ghi gì");
  expect((await runInProcess("fix", FAULTY, "--dry-run", "--lang", "en")).out).toContain("Nothing was written");
});

test("a clean workbook has nothing to fix; the copy is written all the same, byte for byte", async () => {
  const output = join(temporaryFolder(), "kq.xlsx");
  const { status, out } = await runInProcess("fix", CLEAN, "--all-safe", "-o", output);
  expect(status).toBe(0);
  expect(out).toContain("Không có chỗ nào sửa tự động được.");
  expect(readFileSync(output)).toEqual(readFileSync(CLEAN));
});

test("a file that cannot be used is one sentence and no output", async () => {
  const output = join(temporaryFolder(), "kq.xlsx");
  const { status, out, err } = await runInProcess("fix", join(ROOT, "khong-co.xlsx"), "--all-safe", "-o", output);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("Vui lòng");
  expect(existsSync(output)).toBe(false);
});
