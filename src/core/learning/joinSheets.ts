import type { TableDescription } from "../template/template";
import { formulaAt } from "../model/snapshot";
import type { DetectedTable } from "./detectTables";
import type { DraftTable } from "./draftTable";
import { slug, uniqueNames } from "./slug";

/**
 * Makes one table of those that stand on several sheets with the same columns: one sheet per quarter or per unit. The
 * first sheet's description holds for all; a property in which they differ is left out, and roles that more sheets agree
 * on win. Two equal tables on the same sheet stay two.
 */
export function joinSheets(drafts: readonly DraftTable[]): readonly (readonly DraftTable[])[] {
  const groups: DraftTable[][] = [];
  for (const draft of drafts) {
    const group = groups.find((members) => isSameTable(members, draft));
    if (group) group.push(draft);
    else groups.push([draft]);
  }
  return groups;
}

function isSameTable(members: readonly DraftTable[], draft: DraftTable): boolean {
  const [first] = members;
  const onSheet = members.some(({ detected }) => detected.sheet === draft.detected.sheet);
  return first !== undefined && !onSheet && shapeOf(first) === shapeOf(draft);
}

function shapeOf({ table, detected }: DraftTable): string {
  const columns = table.fields.map(
    ({ title, role }, at) => `${role}:${title}:${calculation(detected, detected.columns[at]?.column ?? 0)}`,
  );
  return [String(detected.header.rowCount), ...columns].join("\n");
}

/** Whether a column is typed, typed with calculated totals, or calculated: a year's sheet is not one more quarter. */
function calculation({ sheet, bodyRow, endRow }: DetectedTable, column: number): "typed" | "totals" | "calculated" {
  const rows = Array.from({ length: endRow - bodyRow }, (_, at) => bodyRow + at);
  const formulas = rows.filter((row) => formulaAt(sheet, { row, column }) !== null).length;
  if (formulas === 0) return "typed";
  return formulas * 2 > rows.length ? "calculated" : "totals";
}

/** One description for a group of equal tables. */
export function joinedTable(group: readonly DraftTable[]): TableDescription | undefined {
  const [first, ...rest] = group.map(({ table }) => table);
  if (!first) return undefined;
  return {
    ...first,
    sheets: [first, ...rest].flatMap(({ sheets }) => sheets),
    periodInTitle: [first, ...rest].every(({ periodInTitle }) => periodInTitle),
    fields: first.fields.map((field, at) =>
      widest(
        field,
        rest.flatMap(({ fields }) => fields[at] ?? []),
      ),
    ),
  };
}

/** A count on one sheet and a decimal on another is a decimal; a text kept on one is kept on all. */
function widest(
  field: TableDescription["fields"][number],
  others: readonly TableDescription["fields"][number][],
): TableDescription["fields"][number] {
  const all = [field, ...others];
  const storedAs = all.find((other) => other.storedAs)?.storedAs;
  const magnitudes = all.flatMap(({ magnitude }) => magnitude ?? []).sort((a, b) => a - b);
  const magnitude = magnitudes[Math.floor(magnitudes.length / 2)];
  return {
    ...field,
    type: all.some(({ type }) => type === "number") ? "number" : field.type,
    constraints: {
      ...field.constraints,
      ...(field.constraints.enum
        ? { enum: [...new Set(all.flatMap(({ constraints }) => constraints.enum ?? []))] }
        : {}),
    },
    ...(storedAs ? { storedAs } : {}),
    ...(magnitude === undefined ? {} : { magnitude }),
  };
}

/** Names of tables after their sheet; of several sheets after what their names begin with. */
export function tableNames(groups: readonly (readonly DraftTable[])[]): readonly string[] {
  return uniqueNames(groups.map((group) => slug(commonStart(group.map(({ detected }) => detected.sheet.name)))));
}

function commonStart(names: readonly string[]): string {
  const [first = "", ...rest] = names;
  let length = first.length;
  for (const name of rest) while (!name.startsWith(first.slice(0, length))) length--;
  const start = first.slice(0, length).replace(/[\s\p{P}IVX]+$/u, "");
  return start.length >= 3 ? start : first;
}
