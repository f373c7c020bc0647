import { cellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { power } from "../evaluate/operators";
import { numbers, scalars } from "./define";
import type { FunctionTable } from "./definition";

const NUM = cellError("#NUM!");
const DIV0 = cellError("#DIV/0!");

/** Mathematics of single numbers. Rounding is in its own table. */
export const MATH: FunctionTable = {
  ABS: numbers(1, Math.abs),
  SIGN: numbers(1, Math.sign),
  SQRT: numbers(1, (value) => (value < 0 ? NUM : Math.sqrt(value))),
  SQRTPI: numbers(1, (value) => (value < 0 ? NUM : Math.sqrt(value * Math.PI))),
  EXP: numbers(1, (value) => finite(Math.exp(value))),
  LN: numbers(1, (value) => (value <= 0 ? NUM : Math.log(value))),
  LOG10: numbers(1, (value) => (value <= 0 ? NUM : Math.log10(value))),
  LOG: scalars(["number"], ["number"], ([value, base = 10]) => logarithm(value, base)),
  POWER: numbers(2, power),
  PI: numbers(0, () => Math.PI),
  RADIANS: numbers(1, (value) => (value * Math.PI) / 180),
  DEGREES: numbers(1, (value) => (value * 180) / Math.PI),
  SIN: numbers(1, Math.sin),
  COS: numbers(1, Math.cos),
  TAN: numbers(1, Math.tan),
  ASIN: numbers(1, (value) => finite(Math.asin(value))),
  ACOS: numbers(1, (value) => finite(Math.acos(value))),
  ATAN: numbers(1, Math.atan),
  ATAN2: numbers(2, (x, y) => (x === 0 && y === 0 ? DIV0 : Math.atan2(y, x))),
  MOD: numbers(2, (value, divisor) => (divisor === 0 ? DIV0 : value - divisor * Math.floor(value / divisor))),
  QUOTIENT: numbers(2, (value, divisor) => (divisor === 0 ? DIV0 : Math.trunc(value / divisor))),
  FACT: numbers(1, (value) => (value < 0 ? NUM : factorial(Math.trunc(value)))),
  COMBIN: numbers(2, combinations),
  PERMUT: numbers(2, permutations),
};

function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : NUM;
}

function logarithm(value: number, base: number): CellValue {
  if (value <= 0 || base <= 0) return NUM;
  if (base === 1) return DIV0;
  return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
}

function factorial(value: number): CellValue {
  let product = 1;
  for (let factor = 2; factor <= value && Number.isFinite(product); factor += 1) product *= factor;
  return finite(product);
}

function combinations(total: number, chosen: number): CellValue {
  const [n, k] = [Math.trunc(total), Math.trunc(chosen)];
  if (n < 0 || k < 0 || k > n) return NUM;
  let result = 1;
  for (let index = 1; index <= Math.min(k, n - k); index += 1) {
    result = (result * (n - Math.min(k, n - k) + index)) / index;
    if (!Number.isFinite(result)) return NUM;
  }
  return Math.round(result);
}

function permutations(total: number, chosen: number): CellValue {
  const [n, k] = [Math.trunc(total), Math.trunc(chosen)];
  if (n <= 0 || k < 0 || k > n) return NUM;
  let result = 1;
  for (let factor = n; factor > n - k && Number.isFinite(result); factor -= 1) result *= factor;
  return finite(result);
}
