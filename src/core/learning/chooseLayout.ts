import { mergeDimensions } from "../template/dimensions";
import type { Dimensions, FieldDescription, TableDescription } from "../template/template";

/**
 * Decides whether the figures of a learnt table may be added up. "list": rows with a date, a kind and a measure are
 * counted. "matrix": every target and result says its kind, measure, period and, for a target, who assigned it, and no
 * two columns say the same. Everything else is a "form": it is checked, and not added up.
 */
export function chooseLayout(table: TableDescription): TableDescription["layout"] {
  const has = (role: FieldDescription["role"]): boolean => table.fields.some((field) => field.role === role);
  const says = (name: "kind" | "measure"): boolean => has(name) || table.dimensions[name] !== undefined;
  if (has("date") && !hasFigures(table)) return says("kind") && says("measure") ? "list" : "form";
  return hasFigures(table) && isEveryFigureKnown(table) ? "matrix" : "form";
}

/** A register names something in each row and says when; its rows come and go. */
export function hasFreeRows(table: TableDescription): boolean {
  const has = (role: FieldDescription["role"]): boolean => table.fields.some((field) => field.role === role);
  return has("enterprise") || has("date") || (!has("unit") && !has("item") && !has("kind"));
}

function hasFigures({ fields }: TableDescription): boolean {
  return fields.some(({ role }) => role === "target" || role === "actual");
}

function isEveryFigureKnown(table: TableDescription): boolean {
  const inRows = (role: FieldDescription["role"]): boolean => table.fields.some((field) => field.role === role);
  const figures = table.fields.filter(({ role }) => role === "target" || role === "actual");
  const keys = figures.map((field) => {
    const known = table.sheets.map(({ dimensions }) => mergeDimensions(table.dimensions, dimensions, field.dimensions));
    return known.every((dimensions) => isKnown(dimensions, field, inRows)) ? keyOf(field, known[0] ?? {}) : undefined;
  });
  return keys.every((key) => key !== undefined) && new Set(keys).size === keys.length;
}

function isKnown(
  { kind, measure, period, assignedBy }: Dimensions,
  { role, flow }: FieldDescription,
  inRows: (role: FieldDescription["role"]) => boolean,
): boolean {
  return (
    (kind !== undefined || inRows("kind")) &&
    (measure !== undefined || inRows("measure")) &&
    period !== undefined &&
    flow !== "cumulative" &&
    flow !== "stock" &&
    (role === "actual" || assignedBy !== undefined)
  );
}

function keyOf({ role }: FieldDescription, { kind, measure, period, assignedBy }: Dimensions): string {
  return [role, kind, measure, period, role === "target" ? assignedBy : ""].join("\n");
}
