import { cellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { staticReferences } from "../graph/staticReferences";
import type {
  AreaExpression,
  BinaryExpression,
  Expression,
  LetExpression,
  NameExpression,
  UnaryExpression,
} from "../formula/expression";
import { isMatrix, isReference, matrixOf, referenceTo } from "../values/value";
import type { Reference, Value, Values } from "../values/value";
import { callFunction } from "./callFunction";
import { lift } from "./lift";
import { applyBinary, applyUnary, snapToZero } from "./operators";
import { implicitCell, joinRanges, singleCell } from "./ranges";
import type { Scope } from "./scope";

/** Names may use names; more levels than this can only be names that use each other. */
const MAX_NAME_DEPTH = 64;
const TOO_LARGE = "array is too large";

/** Value of an expression; ranges stay ranges. After an interruption it is a placeholder. */
export function evaluate(node: Expression, scope: Scope): Value {
  return scope.session.interrupted() ? cellError("#BUSY!") : valueOf(node, scope);
}

function valueOf(node: Expression, scope: Scope): Value {
  switch (node.kind) {
    case "value":
      return node.value;
    case "missing":
      return null;
    case "area":
      return areaOf(node, scope);
    case "name":
      return valueOfName(node, scope);
    case "array":
      return matrixOf(node.rowCount, node.columnCount, node.values);
    case "unary":
      return evaluateUnary(node, scope);
    case "binary":
      return evaluateBinary(node, scope);
    case "range":
      return joinRanges(node.operator, evaluate(node.left, scope), evaluate(node.right, scope));
    case "call":
      return callFunction(node, scope, evaluate, toValues);
    case "let":
      return evaluateLet(node, scope);
    case "unsupported":
      return scope.session.interrupt(node.because);
  }
}

/** Values of an expression: ranges are read the way the scope says. */
export function evaluateValues(node: Expression, scope: Scope): Values {
  return toValues(evaluate(node, scope), scope);
}

/** Reads a range: one cell in an ordinary formula, all cells where arrays are calculated. */
export function toValues(value: Value, scope: Scope): Values {
  if (!isReference(value)) return value;
  const single = singleCell(value);
  if (single) return scope.session.value(single.sheet, single.row, single.column);
  if (scope.arrays === "ordinary") return implicitValue(value, scope);
  const [area] = value.areas;
  return area && value.areas.length === 1 ? scope.session.matrix(area) : cellError("#VALUE!");
}

function implicitValue(reference: Reference, scope: Scope): CellValue {
  const [area] = reference.areas;
  const cell = area && reference.areas.length === 1 ? implicitCell(area, scope.cell) : undefined;
  return cell ? scope.session.value(cell.sheet, cell.row, cell.column) : cellError("#VALUE!");
}

function areaOf(node: AreaExpression, scope: Scope): Value {
  const sheet = node.sheet === undefined ? scope.cell.sheet : scope.session.source.sheetByName(node.sheet);
  return sheet === undefined ? cellError("#REF!") : referenceTo(sheet, node.rect);
}

function valueOfName(node: NameExpression, scope: Scope): Value {
  const { session, cell } = scope;
  const variable = node.sheet === undefined ? scope.variables.get(node.name.toLowerCase()) : undefined;
  if (variable !== undefined) return variable;
  const sheet = node.sheet === undefined ? cell.sheet : session.source.sheetByName(node.sheet);
  const definition = sheet === undefined ? undefined : session.source.definedName(node.name, sheet);
  if (definition === undefined) return session.interrupt(`unknown name ${node.name}`);
  if (scope.nameDepth >= MAX_NAME_DEPTH) return session.interrupt("defined names use each other");
  const { root } = session.read(`=${definition}`);
  if (staticReferences(root).relative) return session.interrupt(`defined name ${node.name} has a relative reference`);
  const inside: Scope = { ...scope, arrays: "formula", variables: new Map(), nameDepth: scope.nameDepth + 1 };
  return evaluate(root, inside);
}

function evaluateUnary(node: UnaryExpression, scope: Scope): Value {
  const value = evaluate(node.operand, scope);
  if (node.operator === "@") return isReference(value) ? implicitAt(value, scope) : value;
  return lift([toValues(value, scope)], {
    compute: ([operand = null]) => applyUnary(node.operator, operand, scope.session.source.date1904),
    tooLarge: () => scope.session.interrupt(TOO_LARGE),
  });
}

function implicitAt(reference: Reference, scope: Scope): Value {
  const single = singleCell(reference);
  return single ? scope.session.value(single.sheet, single.row, single.column) : implicitValue(reference, scope);
}

/** Walks down the left side in a loop: a sum of 4,000 terms leans to the left 4,000 levels deep. */
function evaluateBinary(node: BinaryExpression, scope: Scope): Value {
  const chain: BinaryExpression[] = [];
  let first: Expression = node;
  while (first.kind === "binary") {
    chain.push(first);
    first = first.left;
  }
  let left = evaluateValues(first, scope);
  for (const link of chain.reverse()) left = applyLink(link, left, scope);
  return left;
}

function applyLink(node: BinaryExpression, left: Values, scope: Scope): Values {
  const { session } = scope;
  const right = evaluateValues(node.right, scope);
  const result = lift([left, right], {
    compute: ([a = null, b = null]) => applyBinary(node.operator, a, b, session.source.date1904),
    tooLarge: () => session.interrupt(TOO_LARGE),
  });
  if (node !== scope.snapping || isMatrix(result) || isMatrix(left) || isMatrix(right)) return result;
  return snapToZero(result, left, right);
}

function evaluateLet(node: LetExpression, scope: Scope): Value {
  const variables = new Map(scope.variables);
  for (const { name, value } of node.bindings) variables.set(name, evaluate(value, { ...scope, variables }));
  return evaluate(node.body, { ...scope, variables });
}
