import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { SheetSnapshot } from "../../../src/core";
import { packBlocks } from "../../../src/excel/read/blocks";
import { hiddenPart } from "../../../src/excel/read/hiddenCells";
import { readCells } from "../../../src/excel/read/readCells";
import { readStructure } from "../../../src/excel/read/readStructure";
import { must } from "../../../src/base/invariant";
import { openSession, quietly, worked } from "../../support/officeSession";
import { registerWorkbook, workbookFile } from "../../support/registerWorkbook";

/** The file with its first sheet changed as text. */
function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const part = "xl/worksheets/sheet1.xml";
  return zipSync({ ...files, [part]: strToU8(change(strFromU8(must(files[part], part)))) });
}

function withHiddenRows(bytes: Uint8Array, ...rowNumbers: readonly number[]): Uint8Array {
  return edited(bytes, (xml) =>
    rowNumbers.reduce(
      (text, row) => text.replace(`<row r="${String(row)}">`, `<row r="${String(row)}" hidden="1">`),
      xml,
    ),
  );
}

function withColumns(bytes: Uint8Array, cols: string): Uint8Array {
  return edited(bytes, (xml) => xml.replace("<sheetData>", `<cols>${cols}</cols><sheetData>`));
}

async function read(bytes: Uint8Array): Promise<{ readonly first: SheetSnapshot; readonly requests: number }> {
  const { host, ports } = openSession(bytes);
  const { sheets } = worked(await ports.reader.read(quietly()));
  return { first: must(sheets[0], "the first sheet"), requests: host.faults.requests };
}

/** Rows 1 and 2 are empty, so that the used range is B3:E8. */
function aTable(): Uint8Array {
  const rows = Array.from({ length: 6 }, (_, at) => [null, `Xã ${String(at + 1)}`, at, at, at]);
  return workbookFile([{ name: "Quý I", rows: [[], [], ...rows] }]);
}

describe("rows and columns that are hidden", () => {
  it("are read by their place on the sheet", async () => {
    const bytes = withHiddenRows(
      withColumns(aTable(), '<col min="3" max="4" hidden="1"/><col min="9" max="9" hidden="1"/>'),
      2,
      4,
      5,
      8,
    );
    const { first } = await read(bytes);
    expect(first.used).toEqual({ row: 2, column: 1, rowCount: 6, columnCount: 4 });
    expect(first.hiddenRows).toEqual([3, 4, 7]);
    expect(first.hiddenColumns).toEqual([2, 3]);
  });

  it("are none in a plain workbook", async () => {
    expect((await read(aTable())).first).toMatchObject({ hiddenRows: [], hiddenColumns: [] });
  });

  it("may be all of them", async () => {
    const { first } = await read(
      withHiddenRows(withColumns(aTable(), '<col min="1" max="16384" hidden="1"/>'), 3, 4, 5, 6, 7, 8),
    );
    expect(first.hiddenRows).toEqual([2, 3, 4, 5, 6, 7]);
    expect(first.hiddenColumns).toEqual([1, 2, 3, 4]);
  });

  it("are none on an empty sheet", async () => {
    const { first } = await read(workbookFile([{ name: "Trống", rows: [] }]));
    expect(first).toMatchObject({ used: undefined, hiddenRows: [], hiddenColumns: [] });
  });

  it("cost no round trip of their own, whatever the number of rows", async () => {
    const requests = async (rows: number): Promise<number> => {
      const everySecond = Array.from({ length: rows }, (_, at) => [at % 2 === 0 ? at : null, "x"]);
      const bytes = edited(workbookFile([{ name: "Sổ", rows: everySecond }]), (xml) =>
        xml.replace(/<row r="(\d*[02468])">/gu, '<row r="$1" hidden="1">'),
      );
      const { first, requests: sent } = await read(bytes);
      expect(first.hiddenRows).toHaveLength(rows / 2);
      return sent;
    };
    const plain = await read(registerWorkbook(10));
    expect([await requests(10), await requests(5_000)]).toEqual([plain.requests, plain.requests]);
  });

  it("are read block by block where the cells are too many for one request", async () => {
    openSession(withHiddenRows(withColumns(aTable(), '<col min="3" max="3" hidden="1"/>'), 4, 8));
    const cells = await Excel.run(async (context) => {
      const { sheets } = worked(await readStructure(context));
      const twoRows = packBlocks(
        sheets.map(({ used }) => used),
        8,
      );
      return worked(await readCells(context, sheets, twoRows));
    });
    expect(cells.map(({ hiddenRows }) => hiddenRows)).toEqual([[3], [], [7]]);
    expect(cells.map(({ hiddenColumns }) => hiddenColumns)).toEqual([[2], [2], [2]]);
  });
});

test("null is Excel's word for some", () => {
  expect([null, true, false, undefined].map(hiddenPart)).toEqual(["some", "all", "none", "none"]);
});
