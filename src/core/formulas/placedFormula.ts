import { formatAddress } from "../../base/address";
import { quoteSheet } from "../../base/formulaText";
import { formatRect } from "../../base/rect";
import { OUTSIDE } from "./symbolicFormula";
import type { FormulaPlace } from "./symbolicFormula";
import type { FormMap, MappedTable } from "./formMap";

const REFERENCE = /\[(?:'([^[\]]*?)'!([a-z0-9_-]+)\.)?(@)?([a-z0-9_-]+)(?::@?([a-z0-9_-]+))?(?:\|([^\]]*))?\]/gu;

/**
 * Writes a symbolic formula for a cell: `[@thuc-hien]/[@chi-tieu]` in row 8 is `=E8/D8`. `undefined` when something it
 * names is not in the workbook, or lies outside every table.
 */
export function placedFormula(symbolic: string, place: FormulaPlace, map: FormMap): string | undefined {
  if (symbolic.includes(OUTSIDE)) return undefined;
  const references = [...symbolic.matchAll(REFERENCE)].map((match) => rangeOf(partsOf(match), place, map));
  if (references.includes(undefined)) return undefined;
  const texts = symbolic.replace(REFERENCE, "\u0000").split("\u0000");
  return `=${texts.map((text, at) => text + (references[at] ?? "")).join("")}`;
}

interface Said {
  readonly sheet: string | undefined;
  readonly table: string | undefined;
  readonly first: string;
  readonly last: string;
  readonly rows: string;
}

function partsOf(match: readonly unknown[]): Said {
  const text = (at: number): string | undefined => {
    const part = match[at];
    return typeof part === "string" ? part : undefined;
  };
  const first = text(4) ?? "";
  const rows = text(3) === "@" ? "@" : (text(6) ?? "@");
  return { sheet: text(1), table: text(2), first, last: text(5) ?? first, rows };
}

function rangeOf(said: Said, place: FormulaPlace, map: FormMap): string | undefined {
  const target = said.sheet === undefined ? place.own : map.tables.find(isNamed(said.sheet, said.table));
  const columns = target && [target.columnOf.get(said.first), target.columnOf.get(said.last)];
  const rows = target && rowsOf(target, said.rows, place);
  const [from, to] = columns ?? [];
  if (!target || !rows || from === undefined || to === undefined) return undefined;
  const range =
    rows.first === rows.last && from === to
      ? formatAddress({ row: rows.first, column: from })
      : formatRect({ row: rows.first, column: from, rowCount: rows.last - rows.first + 1, columnCount: to - from + 1 });
  return target.table.sheet === place.own.table.sheet ? range : `${quoteSheet(target.table.sheet.name)}!${range}`;
}

function isNamed(sheet: string, table: string | undefined): (target: MappedTable) => boolean {
  return (target) => target.sheetName === sheet && target.table.table.name === table;
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

function rowsOf(target: MappedTable, rows: string, place: FormulaPlace): Rows | undefined {
  if (rows === "*") return spanOf(target.totals.data);
  if (rows === "^" || rows === "v") {
    const total = target.totals.totals.find(({ row }) => row.row === place.row);
    return spanOf((rows === "^" ? total?.above : total?.below) ?? []);
  }
  const [first, last] = rows.split("..").map((name) => rowOf(target, name, place));
  return first === undefined ? undefined : { first, last: last ?? first };
}

function rowOf(target: MappedTable, name: string, place: FormulaPlace): number | undefined {
  if (name === "@") return target === place.own ? place.row : target.rowOf.get(place.own.nameAt.get(place.row) ?? "");
  if (/^[+-]\d+$/u.test(name)) return place.row + Number(name);
  return target.rowOf.get(name);
}

function spanOf(rows: readonly number[]): Rows | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}
