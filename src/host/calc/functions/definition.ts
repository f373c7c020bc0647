import type { CellError } from "../../../base/cellValue";
import type { CalcCell } from "../calculator";
import type { ArrayMode } from "../evaluate/scope";
import type { Expression } from "../formula/expression";
import type { Area, Matrix, Value, Values } from "../values/value";

/** What a function may ask of its surroundings. */
export interface Call {
  /** The cell with the formula. */
  readonly cell: CalcCell;
  readonly date1904: boolean;
  readonly arrays: ArrayMode;
  /** Gives the formula up: it keeps its old value and is reported with this reason. */
  interrupt(because: string): CellError;
  /** Values of a range. */
  matrix(area: Area): Matrix;
  /** Evaluates an argument and leaves ranges as they are. */
  evaluate(expression: Expression): Value;
  /** Evaluates an argument to values, ranges read. */
  values(expression: Expression): Values;
  /** Reads a range as values the way this place of the formula demands. */
  toValues(value: Value): Values;
  /** The range a text names, as INDIRECT does: `'Quý I'!A1:B2` or a defined name. */
  referenceFrom(text: string): Value;
  /** Formula of a cell with leading "=", or `null`. */
  formulaAt(cell: CalcCell): string | null;
  /** Why a row is not shown. */
  hiddenRow(sheet: number, row: number): "by-hand" | "by-filter" | undefined;
}

/** An argument after evaluation; `undefined` is a range argument that was left out (`OFFSET(A1,1,1,,2)`). */
export type Argument = Value | undefined;

/**
 * How an argument is passed. `value`: single values; blocks are taken element by element by the evaluator. `range`: as
 * it is, ranges unread. `array`: like `range`, and what is inside is calculated with whole arrays.
 */
export type Passing = "value" | "range" | "array";

/** A function whose arguments are all evaluated before. */
export interface EagerFunction {
  readonly kind: "eager";
  /** Fewest and most arguments. */
  readonly min: number;
  readonly max: number;
  /** Passing of each argument; the last `repeat` of them go on for further arguments. */
  readonly passing: readonly Passing[];
  readonly repeat: number;
  readonly compute: (values: readonly Argument[], call: Call) => Value;
}

/** A function that evaluates its arguments itself, e.g. IF only one of two. */
export interface LazyFunction {
  readonly kind: "lazy";
  readonly min: number;
  readonly max: number;
  readonly compute: (expressions: readonly Expression[], call: Call) => Value;
}

/** Everything the evaluator must know about a function. */
export type FunctionDefinition = EagerFunction | LazyFunction;

/** Functions by upper-case English name, as they stand in a file. */
export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

/** Most arguments Excel takes. */
export const MANY = 255;
