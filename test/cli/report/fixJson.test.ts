import { cellError } from "../../../src/base/cellValue";
import { FixReportSchema, fixJson } from "../../../src/cli/report/fixJson";
import type { FixOutcomeReport } from "../../../src/cli/report/fixJson";
import { fixText } from "../../../src/cli/report/fixText";
import { cliText } from "../../../src/i18n/cliText";
import { publishedSchema, schemaErrors } from "../../support/publishedSchema";

const REPORT: FixOutcomeReport = {
  workbook: "so.xlsx",
  lines: [
    {
      sheet: "Quý I-2012",
      address: "C4",
      before: { value: "1.608 ", formula: null },
      after: { value: 1608, formula: null },
      codes: ["number-as-text", "stray-space"],
      isSafe: true,
    },
    {
      sheet: "Quý I-2012",
      address: "C28",
      before: { value: cellError("#REF!"), formula: "=SUM(#REF!)" },
      after: { value: null, formula: "=SUM(C11:C27)" },
      codes: ["formula-altered"],
      isSafe: true,
    },
    {
      sheet: "Quy 1",
      address: null,
      before: { value: "Quy 1", formula: null },
      after: { value: "Quý I", formula: null },
      codes: ["sheet-renamed"],
      isSafe: false,
    },
  ],
  output: "kq.xlsx",
  errorsLeft: 2,
};

test("only safe changes are applied, and only when a file is written", () => {
  expect(fixJson(REPORT).changes.map(({ applied }) => applied)).toEqual([true, true, false]);
  expect(fixJson({ ...REPORT, output: undefined }).changes.some(({ applied }) => applied)).toBe(false);
  expect(fixJson({ ...REPORT, output: undefined }).output).toBeNull();
});

test("contents are plain values, errors their text", () => {
  expect(fixJson(REPORT).changes[1]).toMatchObject({
    before: { value: "#REF!", formula: "=SUM(#REF!)" },
    after: { value: null, formula: "=SUM(C11:C27)" },
  });
});

test("the report keeps to the published schema, and the schema is the one the code is made from", () => {
  const { made, published } = publishedSchema("fix-report", FixReportSchema);
  expect(published).toEqual(made);
  expect(schemaErrors(published, fixJson(REPORT))).toEqual([]);
  expect(schemaErrors(published, { ...fixJson(REPORT), extra: 1 })).not.toEqual([]);
});

describe("for people", () => {
  const text = fixText(REPORT, cliText("vi"), "vi");

  test("texts stand in quotation marks, numbers as people write them, formulas as they are", () => {
    expect(text).toContain("Quý I-2012!C4   “1.608 ”     →  1.608");
    expect(text).toContain("→  =SUM(C11:C27)");
    expect(text).toContain("Tên trang tính Quy 1  “Quy 1”  →  “Quý I”  [sheet-renamed]");
  });

  test("columns stand one below the other", () => {
    const arrows = text.split("\n").flatMap((line) => (line.includes("!C") ? [line.indexOf("→")] : []));
    expect(new Set(arrows).size).toBe(1);
  });

  test("the file, the number of changes and the errors that are left are said", () => {
    expect(text).toContain("Đã sửa 2 chỗ và ghi vào kq.xlsx.");
    expect(text).toContain("Sổ còn 2 lỗi.");
  });

  test("a long text is cut, a line break is a blank", () => {
    const [first] = REPORT.lines;
    const long = {
      ...REPORT,
      lines: first ? [{ ...first, before: { value: `a\nb${"x".repeat(60)}`, formula: null } }] : [],
    };
    expect(fixText(long, cliText("vi"), "vi")).toContain(`“a b${"x".repeat(36)}…”`);
  });
});
