import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellValue } from "../../../src/base/cellValue";
import type { Result } from "../../../src/base/result";
import type { BookChanges, PlacedCell, SheetChanges } from "../../../src/host/xlsx/changes";
import type { CellContent } from "../../../src/host/xlsx/content";
import { noChanges, noSheetChanges } from "../../../src/host/xlsx/noChanges";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import type { XlsxError } from "../../../src/host/xlsx/xlsxError";
import type { XlsxFile } from "../../../src/host/xlsx/xlsxFile";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts of a package by name, as text or bytes. */
export type Parts = Record<string, string | Uint8Array>;

/** A file of test/fixtures. */
export function fixture(name: "report.xlsx" | "styled.xlsx"): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures", name)));
}

/** Zips parts in the given order. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

/** Unzips a package: bytes of every part by name. */
export function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

/** Text of a part. */
export function partText(bytes: Uint8Array, part: string): string {
  return strFromU8(unpack(bytes)[part] ?? new Uint8Array());
}

/** Names of the parts that are not the same in both packages, sorted: added, removed and changed ones. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unpack(before), unpack(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => strOf(old[name]) !== strOf(now[name])).sort();
}

function strOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && strFromU8(bytes, true);
}

/** Attributes of the root of a worksheet part. */
export const WORKSHEET = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`;

/** The smallest workbook of one sheet "Quý I"; `parts` replaces or adds parts, `rows` stands inside `sheetData`. */
export function tinyParts(rows: string, parts: Parts = {}): Parts {
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Quý I" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
    "xl/worksheets/sheet1.xml": `${WORKSHEET}<sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  };
}

/** {@link tinyParts} as a file. */
export function tinyBook(rows: string, parts: Parts = {}): Uint8Array {
  return pack(tinyParts(rows, parts));
}

/** Text of a relationships part. */
export function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** Relationships of {@link tinyParts} with the shared texts part. */
export const WITH_STRINGS = relationships([
  ["rId1", "worksheet", "worksheets/sheet1.xml"],
  ["rId2", "sharedStrings", "sharedStrings.xml"],
]);

/** A shared texts part. */
export function sharedStrings(items: string): string {
  return `<sst xmlns="${MAIN}">${items}</sst>`;
}

/** The value of a result that must be one; the test fails with the code otherwise. */
export function valueOf<T>(result: Result<T, XlsxError>): T {
  if (!result.ok) throw new Error(`unexpected failure: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Opens a file that must open. */
export function opened(bytes: Uint8Array): XlsxFile {
  return valueOf(openXlsx(bytes));
}

/** Code of the failure of opening; "opened" when it opens. */
export function openCode(bytes: Uint8Array): string {
  const result = openXlsx(bytes);
  return result.ok ? "opened" : result.error.code;
}

/** Opens, saves with the changes and gives the new bytes. */
export function saved(bytes: Uint8Array, changes: Partial<BookChanges>): Uint8Array {
  return valueOf(saveXlsx(opened(bytes), { ...noChanges(), ...changes }));
}

/** Saves with changes to the sheet with this id. */
export function savedSheet(bytes: Uint8Array, sheetId: number, changes: Partial<SheetChanges>): Uint8Array {
  return saved(bytes, { sheets: new Map([[sheetId, { ...noSheetChanges(), ...changes }]]) });
}

/** A cell to write: `at(6, 1, 12)` is B7 with the number 12. */
export function at(row: number, column: number, value: CellValue, more: Partial<CellContent> = {}): PlacedCell {
  return { row, column, cell: { value, formula: null, style: 0, ...more } };
}

/** The cell at a place of the sheet at a position; `undefined` when there is none. */
export function cellAt(bytes: Uint8Array, sheet: number, row: number, column: number): CellContent | undefined {
  return opened(bytes).content.sheets[sheet]?.cells.get(row)?.get(column);
}
