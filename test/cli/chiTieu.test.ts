import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SummarizeReport } from "../../src/cli/report/summarizeJson";
import type { ValidateReport } from "../../src/cli/report/validateJson";
import { ROOT, requireBuilt } from "../support/dist";

/** The command as a user runs it: the built one, in a process of its own. */
function chiTieu(...words: readonly string[]): { status: number | null; out: string; err: string } {
  requireBuilt("cli/chi-tieu.js");
  const run = spawnSync(process.execPath, [join(ROOT, "bin", "chi-tieu.js"), ...words], { encoding: "utf8" });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

const CLEAN = join(ROOT, "samples", "tu-liem-2012-2013.xlsx");
const FAULTY = join(ROOT, "samples", "tu-liem-loi.xlsx");

function folder(): string {
  return mkdtempSync(join(tmpdir(), "chi-tieu-"));
}

interface PlantedFault {
  readonly code: string;
  readonly sheet: string;
  readonly address: string;
}

describe("validate", () => {
  test("finds exactly the twelve planted faults, each at its cell, and nothing else", () => {
    const { status, out } = chiTieu("validate", FAULTY, "--json");
    const report = JSON.parse(out) as ValidateReport;
    const planted = JSON.parse(
      readFileSync(join(ROOT, "samples", "tu-liem-loi.faults.json"), "utf8"),
    ) as PlantedFault[];
    const place = (one: { code: string; sheet: string | null; address: string | null }): string =>
      `${one.code} ${String(one.sheet)}!${String(one.address)}`;
    expect(report.problems.map(place).sort()).toEqual(planted.map(place).sort());
    expect(status).toBe(1);
  });

  test("finds nothing in the clean workbook and says what was checked", () => {
    const { status, out } = chiTieu("validate", CLEAN, "--json");
    const report = JSON.parse(out) as ValidateReport;
    expect(report.problems).toEqual([]);
    expect(report.coverage).toMatchObject({ sheets: 12, notRun: [] });
    expect(report.coverage.checks).toBeGreaterThanOrEqual(12);
    expect(status).toBe(0);
  });

  test("speaks Vietnamese, or English where asked for", () => {
    expect(chiTieu("validate", FAULTY).out).toContain("Vui lòng");
    const english = chiTieu("validate", FAULTY, "--lang", "en").out;
    expect(english).toContain("Please");
    expect(english).not.toContain("Vui lòng");
  });

  test("takes the form of a file", () => {
    const template = join(ROOT, "src", "core", "template", "nghiQuyet09.json");
    expect(chiTieu("validate", CLEAN, "--template", template).status).toBe(0);
  });
});

describe("summarize", () => {
  test("writes the summary beside the untouched original and reports verified figures", () => {
    const out = join(folder(), "kq.xlsx");
    const { status, out: text } = chiTieu("summarize", CLEAN, "-o", out, "--json");
    const report = JSON.parse(text) as SummarizeReport;
    expect(report).toMatchObject({ sheets: ["Tổng hợp", "Theo đơn vị"], charts: 2, verified: true });
    expect(
      report.figures.find((one) => one.kind === "DANG" && one.measure === "TL" && one.period === "2012"),
    ).toMatchObject({
      unit: null,
      assignedBy: "THANH-UY",
      target: { state: "assigned", value: 7 },
      actual: { state: "reported", value: 8 },
      surplus: 1,
      status: "exceeded",
    });
    expect(status).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  });

  test("of a workbook with errors is made, and the exit code says that there are errors", () => {
    const out = join(folder(), "kq.xlsx");
    const { status, out: text } = chiTieu("summarize", FAULTY, "-o", out);
    expect(status).toBe(1);
    expect(text).toContain("chi-tieu validate");
  });

  test("that fails leaves an existing output as it was and no other file", () => {
    const dir = folder();
    writeFileSync(join(dir, "kq.xlsx"), "cũ");
    writeFileSync(join(dir, "hong.xlsx"), "không phải sổ");
    expect(chiTieu("summarize", join(dir, "hong.xlsx"), "-o", join(dir, "kq.xlsx")).status).toBe(2);
    expect(readFileSync(join(dir, "kq.xlsx"), "utf8")).toBe("cũ");
    expect(readdirSync(dir).sort()).toEqual(["hong.xlsx", "kq.xlsx"]);
  });
});

describe("what cannot be used", () => {
  const dir = folder();
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(dir, name), content);
    return join(dir, name);
  };
  const cases: readonly (readonly [what: string, words: readonly string[]])[] = [
    ["a file that is not there", ["validate", join(dir, "khong-co.xlsx")]],
    ["a folder", ["validate", dir]],
    ["an empty file", ["validate", file("trong.xlsx", "")]],
    ["a text file", ["validate", file("van-ban.xlsx", "xin chào")]],
    ["an old .xls", ["validate", file("cu.xls", Buffer.from("d0cf11e0a1b11ae1", "hex"))]],
    ["a cut-off workbook", ["validate", file("cut.xlsx", readFileSync(CLEAN).subarray(0, 20_000))]],
    ["a template that is no JSON", ["validate", CLEAN, "--template", file("t.json", "{")]],
    ["a template of another format", ["validate", CLEAN, "--template", file("u.json", '{"formatVersion":9}')]],
    ["an unknown command", ["kiem-tra", CLEAN]],
    ["an unknown option", ["validate", CLEAN, "--jsno"]],
    ["an output folder that is not there", ["summarize", CLEAN, "-o", join(dir, "x", "y.xlsx")]],
  ];

  test.each(cases)("%s: one clear sentence, exit code 2, no stack trace", (_, words) => {
    const { status, out, err } = chiTieu(...words);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("Vui lòng");
    expect(err).not.toMatch(/\bat .*:\d+|Error/);
  });
});
