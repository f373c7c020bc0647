import type { AstExpression, ReferenceIdentifier } from "@borgar/fx/xlsx";
import { parseCellError, cellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { convertReference } from "./convertReference";
import type { Expression, RangeOperator, UnaryOperator, UnsupportedExpression, ValueOperator } from "./expression";

/** Excel allows 64 levels of nesting; more can only come from a hostile file, and recursion must end somewhere. */
const MAX_DEPTH = 200;

const VALUE_OPERATORS: ReadonlySet<string> = new Set<ValueOperator>([
  "=",
  "<",
  ">",
  "<=",
  ">=",
  "<>",
  "+",
  "-",
  "*",
  "/",
  "^",
  "&",
]);
const RANGE_OPERATORS: ReadonlySet<string> = new Set<RangeOperator>([":", ",", " "]);

type Binary = Extract<AstExpression, { type: "BinaryExpression" }>;

/**
 * Turns the parser's tree into our {@link Expression}. Long chains (`A1+A2+…`, up to 4,096 terms in a formula of 8,192
 * characters) are walked in a loop, nesting by recursion.
 */
export function convertTree(tree: AstExpression, depth = 0): Expression {
  return depth > MAX_DEPTH ? unsupported("formula is nested too deeply") : convertNode(tree, depth);
}

function convertNode(tree: AstExpression, depth: number): Expression {
  switch (tree.type) {
    case "Literal":
      return { kind: "value", value: tree.value };
    case "ErrorLiteral":
      return { kind: "value", value: parseCellError(tree.value) ?? cellError("#VALUE!") };
    case "ReferenceIdentifier":
      return convertReference(tree.value, tree.kind === "table");
    case "UnaryExpression":
      return convertUnary(tree.operator, tree.arguments[0], depth);
    case "BinaryExpression":
      return convertBinary(tree, depth);
    case "CallExpression":
      return convertCall(tree.callee.name, tree.arguments, depth);
    case "ArrayExpression":
      return convertArray(tree.elements);
    case "LetExpression":
      return convertLet(tree, depth);
    case "LambdaExpression":
      return unsupported("function LAMBDA");
  }
}

function unsupported(because: string, unbounded = true): UnsupportedExpression {
  return { kind: "unsupported", because, unbounded };
}

function convertOptional(tree: AstExpression | null | undefined, depth: number): Expression {
  return tree ? convertTree(tree, depth + 1) : { kind: "missing" };
}

function convertUnary(operator: UnaryOperator | "#", operand: AstExpression | undefined, depth: number): Expression {
  if (operator === "#") return unsupported("reference to a spilled range");
  return { kind: "unary", operator, operand: convertOptional(operand, depth) };
}

function convertBinary(tree: Binary, depth: number): Expression {
  const chain: Binary[] = [];
  let first: AstExpression | undefined = tree;
  while (first?.type === "BinaryExpression") {
    chain.push(first);
    first = first.arguments[0];
  }
  let left = convertOptional(first, depth);
  for (const link of chain.reverse()) left = joinOperands(link, left, convertOptional(link.arguments[1], depth));
  return left;
}

function joinOperands({ operator }: Binary, left: Expression, right: Expression): Expression {
  if (isValueOperator(operator)) return { kind: "binary", operator, left, right };
  if (isRangeOperator(operator)) return { kind: "range", operator, left, right };
  return unsupported(`operator ${String(operator)}`);
}

function isValueOperator(operator: string): operator is ValueOperator {
  return VALUE_OPERATORS.has(operator);
}

function isRangeOperator(operator: string): operator is RangeOperator {
  return RANGE_OPERATORS.has(operator);
}

function convertCall(name: string | undefined, list: readonly (AstExpression | null)[], depth: number): Expression {
  // A call of a LAMBDA or of a name has no function name of its own.
  if (name === undefined) return unsupported("call of a LAMBDA");
  const upper = name.toUpperCase();
  const converted = list.map((argument) => convertOptional(argument, depth));
  const [only] = converted;
  if (upper === "SINGLE" && only && converted.length === 1) return { kind: "unary", operator: "@", operand: only };
  return { kind: "call", name: upper, arguments: converted };
}

function convertLet(tree: Extract<AstExpression, { type: "LetExpression" }>, depth: number): Expression {
  const bindings = tree.declarations.map(({ id, init }) => ({
    name: id.name.toLowerCase(),
    value: convertOptional(init, depth),
  }));
  return { kind: "let", bindings, body: convertOptional(tree.body, depth) };
}

function convertArray(rows: readonly (readonly (AstExpression | ReferenceIdentifier)[])[]): Expression {
  const values = rows.flatMap((row) => row.map(constantOf));
  if (values.some((value) => value === undefined)) return unsupported("array with something else than constants");
  const columnCount = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columnCount)) return unsupported("array with rows of different length");
  return { kind: "array", rowCount: rows.length, columnCount, values: values.map((value) => value ?? null) };
}

function constantOf(element: AstExpression): CellValue | undefined {
  const { kind, value } = { value: undefined, ...convertTree(element) };
  return kind === "value" ? value : undefined;
}
