import { lastColumn, lastRow, rectBetween } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import type { AreaExpression, CallExpression, Expression, NameExpression } from "../formula/expression";

/** A range a formula names, with the sheet as it is written. */
export interface WrittenArea {
  readonly sheet: string | undefined;
  readonly rect: Rect;
}

/** What a formula reads as far as its text tells. */
export interface StaticReferences {
  readonly areas: readonly WrittenArea[];
  readonly names: readonly NameExpression[];
  /** Whether it may read cells its text does not name (OFFSET, INDIRECT, a table): any change may reach it. */
  readonly unbounded: boolean;
  /** Whether a range is relative; in a defined name it would move with the cell that uses it. */
  readonly relative: boolean;
}

/** Functions whose range is only known when they are calculated. Excel recalculates them at every change, too. */
const ADDRESS_FUNCTIONS: ReadonlySet<string> = new Set(["OFFSET", "INDIRECT"]);

/** Functions that give their third argument the size of the first. */
const RESIZING_FUNCTIONS: ReadonlySet<string> = new Set(["SUMIF", "AVERAGEIF"]);

/**
 * Collects the ranges and names of a formula, without calculating it.
 *
 * @example
 * staticReferences(parseFormula("=SUM(A1:INDEX(A1:A9,3))").root).areas; // A1:A9 once as it is, once as what ":" can span
 */
export function staticReferences(root: Expression): StaticReferences {
  const areas: WrittenArea[] = [];
  const names: NameExpression[] = [];
  const variables = new Set<string>();
  let [unbounded, relative] = [false, false];
  const open: Expression[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === "area") {
      areas.push(node);
      relative ||= node.relative;
    } else if (node.kind === "name") names.push(node);
    else if (node.kind === "range" && node.operator === ":") areas.push(...spans(node));
    else if (node.kind === "call") areas.push(...resizedTarget(node));
    else if (node.kind === "let") for (const { name } of node.bindings) variables.add(name);
    unbounded ||= isUnbounded(node);
    open.push(...childrenOf(node));
  }
  const isVariable = ({ sheet, name }: NameExpression): boolean =>
    sheet === undefined && variables.has(name.toLowerCase());
  return { areas, names: names.filter((name) => !isVariable(name)), unbounded, relative };
}

function isUnbounded(node: Expression): boolean {
  if (node.kind === "unsupported") return node.unbounded;
  return node.kind === "call" && (ADDRESS_FUNCTIONS.has(node.name) || hasUnknownTarget(node));
}

/** In `SUMIF(A1:A9,"x",C1)` the sum range is C1:C9, although the formula says C1. */
function resizedTarget(node: CallExpression): WrittenArea[] {
  const [range, , target] = node.arguments;
  if (!RESIZING_FUNCTIONS.has(node.name) || range?.kind !== "area" || target?.kind !== "area") return [];
  const { rowCount, columnCount } = range.rect;
  return [{ sheet: target.sheet, rect: { ...target.rect, rowCount, columnCount } }];
}

function hasUnknownTarget(node: CallExpression): boolean {
  const [range, , target] = node.arguments;
  if (!RESIZING_FUNCTIONS.has(node.name) || target === undefined || target.kind === "missing") return false;
  return range?.kind !== "area" || target.kind !== "area";
}

function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case "unary":
      return [node.operand];
    case "binary":
    case "range":
      return [node.left, node.right];
    case "call":
      return node.arguments;
    case "let":
      return [...node.bindings.map(({ value }) => value), node.body];
    case "value":
    case "missing":
    case "area":
    case "name":
    case "array":
    case "unsupported":
      return [];
  }
}

/** `A1:INDEX(A5:A9,n)` reads at most the rectangle around all ranges on both sides, for each sheet. */
function spans(node: Expression): WrittenArea[] {
  const bySheet = new Map<string | undefined, AreaExpression[]>();
  const open: Expression[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.kind === "area") bySheet.set(next.sheet, [...(bySheet.get(next.sheet) ?? []), next]);
    open.push(...childrenOf(next));
  }
  return [...bySheet].map(([sheet, list]) => ({ sheet, rect: list.map(({ rect }) => rect).reduce(around) }));
}

function around(a: Rect, b: Rect): Rect {
  const topLeft = { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) };
  return rectBetween(topLeft, {
    row: Math.max(lastRow(a), lastRow(b)),
    column: Math.max(lastColumn(a), lastColumn(b)),
  });
}
