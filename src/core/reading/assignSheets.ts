import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";
import type { TableDescription, Template } from "../template/template";
import { findSheet, officeSheets } from "./findSheet";
import { locateTable } from "./locateTable";
import { suggest } from "./suggest";

/** The sheet that stands for one sheet name of the form. */
export interface AssignedSheet {
  /** Name the form gives it. */
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly isRenamed: boolean;
}

/** Of the columns of a table, how many a sheet of another name must have to be taken for it. */
const COLUMNS_OF_A_RENAMED_SHEET = 0.8;

/**
 * Gives each sheet name of a form its sheet: by name, and what is left over by its tables. A sheet that no name claims
 * and that has nearly all columns of a missing sheet's tables is that sheet under another name. Of several such, a
 * similar name wins, then the order of the workbook.
 */
export function assignSheets(snapshot: WorkbookSnapshot, template: Template): readonly AssignedSheet[] {
  const names = [...new Set(template.tables.flatMap(({ sheets }) => sheets.map(({ name }) => name)))];
  const byName = names.flatMap((name): AssignedSheet[] => {
    const sheet = findSheet(snapshot, name);
    return sheet ? [{ name, sheet, isRenamed: false }] : [];
  });
  const missing = names.filter((name) => !byName.some((assigned) => assigned.name === name));
  if (missing.length === 0) return byName;
  const free = officeSheets(snapshot).filter(
    (sheet) => sheet.used && !byName.some((assigned) => assigned.sheet === sheet),
  );
  return [...byName, ...renamed(template, missing, free)];
}

function renamed(
  template: Template,
  missing: readonly string[],
  sheets: readonly SheetSnapshot[],
): readonly AssignedSheet[] {
  let free = sheets;
  const assigned: AssignedSheet[] = [];
  for (const name of missing) {
    const tables = template.tables.filter((table) => table.sheets.some((place) => place.name === name));
    const fitting = free.filter((sheet) => tables.every((table) => holds(sheet, table)));
    const similar = suggest(
      name,
      fitting.map((sheet) => sheet.name),
    );
    const sheet = fitting.find((candidate) => candidate.name === similar) ?? fitting[0];
    if (!sheet) continue;
    assigned.push({ name, sheet, isRenamed: true });
    free = free.filter((candidate) => candidate !== sheet);
  }
  return assigned;
}

function holds(sheet: SheetSnapshot, table: TableDescription): boolean {
  const found = locateTable(sheet, table)?.matches.filter(({ by }) => by === "whole").length ?? 0;
  return found >= COLUMNS_OF_A_RENAMED_SHEET * table.fields.length;
}
