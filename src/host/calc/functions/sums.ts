import { cellError, isCellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { isMatrix, isReference, matrixOf } from "../values/value";
import type { Matrix } from "../values/value";
import { eager } from "./define";
import { MANY } from "./definition";
import type { Argument, Call, EagerFunction, FunctionTable } from "./definition";
import { numbersOf, visitNumbers } from "./visitNumbers";

/** Sums, products and divisors of many numbers. */
export const SUMS: FunctionTable = {
  SUM: fold(0, (sum, value, times) => sum + value * times),
  SUMSQ: fold(0, (sum, value, times) => sum + value * value * times),
  PRODUCT: eager(["range"], { min: 1, max: MANY, repeat: 1 }, product),
  SUMPRODUCT: eager(["array"], { min: 1, max: MANY, repeat: 1 }, sumProduct),
  GCD: eager(["range"], { min: 1, max: MANY, repeat: 1 }, (values, call) => ofWholes(values, call, gcd)),
  LCM: eager(["range"], { min: 1, max: MANY, repeat: 1 }, (values, call) => ofWholes(values, call, lcm)),
};

function fold(start: number, step: (sum: number, value: number, times: number) => number): EagerFunction {
  return eager(["range"], { min: 1, max: MANY, repeat: 1 }, (values, call) => {
    let sum = start;
    const error = visitNumbers(values, call, (value, times) => {
      sum = step(sum, value, times);
    });
    return error ?? sum;
  });
}

function product(values: readonly Argument[], call: Call): CellValue {
  let [result, count] = [1, 0];
  const error = visitNumbers(values, call, (value, times) => {
    result *= value ** times;
    count += times;
  });
  return error ?? (count === 0 ? 0 : result);
}

/** Multiplies element by element; what is no number counts as 0. Blocks of different size are #VALUE!. */
function sumProduct(values: readonly Argument[], call: Call): CellValue {
  const blocks = values.map((value) => blockOf(value, call));
  const [first] = blocks;
  if (!first) return 0;
  if (blocks.some((block) => block.rowCount !== first.rowCount || block.columnCount !== first.columnCount)) {
    return cellError("#VALUE!");
  }
  const rows = Math.max(...blocks.map((block) => block.storedRows));
  const columns = Math.max(...blocks.map((block) => block.storedColumns));
  let sum = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const term = termOf(blocks.map((block) => storedAt(block, row, column)));
      if (typeof term !== "number") return term;
      sum += term;
    }
  }
  const rest = first.rowCount * first.columnCount - rows * columns;
  const outside = rest > 0 ? termOf(blocks.map((block) => block.fill)) : 0;
  return typeof outside === "number" ? sum + outside * rest : outside;
}

function storedAt(block: Matrix, row: number, column: number): CellValue {
  if (row >= block.storedRows || column >= block.storedColumns) return block.fill;
  return block.values[row * block.storedColumns + column] ?? null;
}

function termOf(factors: readonly CellValue[]): number | CellError {
  let term = 1;
  for (const factor of factors) {
    if (isCellError(factor)) return factor;
    term *= typeof factor === "number" ? factor : 0;
  }
  return term;
}

function blockOf(value: Argument, call: Call): Matrix {
  if (isMatrix(value)) return value;
  if (!isReference(value)) return matrixOf(1, 1, [value ?? null]);
  const [area] = value.areas;
  return area && value.areas.length === 1 ? call.matrix(area) : matrixOf(1, 1, [cellError("#VALUE!")]);
}

function ofWholes(values: readonly Argument[], call: Call, join: (a: number, b: number) => number): CellValue {
  const list = numbersOf(values, call);
  if ("error" in list) return list;
  if (list.some((value) => value < 0 || value > Number.MAX_SAFE_INTEGER)) return cellError("#NUM!");
  return list.map(Math.trunc).reduce(join, list.length > 0 ? Math.trunc(list[0] ?? 0) : 0);
}

function gcd(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function lcm(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (a / gcd(a, b)) * b;
}
