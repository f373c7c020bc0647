import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { summarizeWorkbook } from "../../src/app/summarizeWorkbook";
import { builtInTemplates } from "../../src/core";
import { summaryTexts } from "../../src/i18n/summaryTexts";
import { readPlainWorkbook, sheetNamed } from "../samples/plainWorkbook";
import type { PlainWorkbook } from "../samples/plainWorkbook";
import { hasLibreOffice, printedByLibreOffice, recalculatedByLibreOffice } from "../support/libreOffice";
import { hasOpenXmlValidator, newOpenXmlFaults } from "../support/openXmlValidator";
import { openSession, quietly, sampleBytes, savedBytes, worked } from "../support/officeSession";

/*
 * The produced file looked at by others than ourselves: a plain reader of the XML and, where it is installed,
 * LibreOffice, which has to calculate every formula anew.
 */

const OURS = ["Tổng hợp", "Theo đơn vị"];

async function summarized(): Promise<Uint8Array> {
  const session = openSession(sampleBytes("tu-liem-2012-2013.xlsx"));
  worked(await summarizeWorkbook(session.ports, { templates: builtInTemplates, texts: summaryTexts }, quietly()));
  return savedBytes(session);
}

function readBytes(bytes: Uint8Array): PlainWorkbook {
  const file = join(mkdtempSync(join(tmpdir(), "chi-tieu-")), "so.xlsx");
  writeFileSync(file, bytes);
  return readPlainWorkbook(file);
}

describe("the produced workbook", () => {
  test("has a value stored with every formula and no error cell, so that a viewer shows the figures", async () => {
    const workbook = readBytes(await summarized());
    const cells = OURS.flatMap((name) => [...sheetNamed(workbook, name).cells.values()]);
    expect(cells.filter((cell) => cell.formula !== undefined).length).toBeGreaterThan(300);
    expect(cells.filter((cell) => cell.isError)).toEqual([]);
  });

  test("uses no volatile, array or custom function, no name and no other workbook", async () => {
    const workbook = readBytes(await summarized());
    const formulas = OURS.flatMap((name) => [...sheetNamed(workbook, name).cells.values()]).flatMap(
      (cell) => cell.formula ?? [],
    );
    const used = new Set(
      formulas.flatMap((formula) => formula.replace(/"[^"]*"|'[^']*'/g, "").match(/[A-Z][A-Z.]+(?=\()/g) ?? []),
    );
    expect([...used].sort()).toEqual(["AND", "COUNT", "COUNTIF", "IF", "ISNUMBER", "ROWS", "SUM", "SUMIF", "TEXT"]);
    expect(formulas.filter((formula) => /\[|#REF|_xl/.test(formula))).toEqual([]);
  });
});

describe("to the Open XML SDK", () => {
  if (!hasOpenXmlValidator()) {
    test.skip("the validator exists for Linux on x64 only", () => undefined);
    return;
  }

  test("nothing is wrong with it that was not wrong before", async () => {
    expect(await newOpenXmlFaults(sampleBytes("tu-liem-2012-2013.xlsx"), await summarized())).toEqual([]);
  });
});

describe("in LibreOffice", () => {
  if (!hasLibreOffice()) {
    test.skip("soffice is not installed here: the produced workbook was not calculated by a second program", () =>
      undefined);
    return;
  }

  test("every formula gives the value we stored", async () => {
    const bytes = await summarized();
    const stored = readBytes(bytes);
    const calculated = readPlainWorkbook(recalculatedByLibreOffice(bytes));
    let compared = 0;
    for (const { name, cells } of stored.sheets) {
      for (const [address, cell] of cells) {
        if (cell.formula === undefined) continue;
        const other = sheetNamed(calculated, name).cells.get(address);
        expect([name, address, rounded(other?.value)]).toEqual([name, address, rounded(cell.value)]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(380);
  }, 240_000);

  test("the summary prints on two pages of A4", async () => {
    const pages = printedByLibreOffice(await summarized());
    const before = printedByLibreOffice(sampleBytes("tu-liem-2012-2013.xlsx"));
    expect(pages - before).toBe(2);
  }, 240_000);
});

/** Twelve digits: a second program may add in another order. */
function rounded(value: string | number | undefined): string | number | undefined {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
