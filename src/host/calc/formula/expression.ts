import type { CellValue } from "../../../base/cellValue";
import type { Rect } from "../../../base/rect";

/** A range as it stands in a formula: the sheet is still a name, `undefined` for the sheet of the formula. */
export interface AreaExpression {
  readonly kind: "area";
  readonly sheet: string | undefined;
  readonly rect: Rect;
  /** Whether a corner is relative (`A1` and not `$A$1`); only defined names must know. */
  readonly relative: boolean;
}

/** A defined name or a LET variable; `sheet` is given in `'Quý I'!Tổng`. */
export interface NameExpression {
  readonly kind: "name";
  readonly sheet: string | undefined;
  readonly name: string;
}

/** An array constant such as `{1,2;3,4}`, row by row. */
export interface ArrayExpression {
  readonly kind: "array";
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly CellValue[];
}

/** Operators with one operand; "@" takes the cell in the same row or column out of a range. */
export type UnaryOperator = "+" | "-" | "%" | "@";

/** Operators that compute a value. */
export type ValueOperator = "=" | "<" | ">" | "<=" | ">=" | "<>" | "+" | "-" | "*" | "/" | "^" | "&";

/** Operators that make a range out of two: span, union, intersection. */
export type RangeOperator = ":" | "," | " ";

/** An operator with one operand. */
export interface UnaryExpression {
  readonly kind: "unary";
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

/** An operator with two values. Long sums lean to the left: `a+b+c` is `(a+b)+c`. */
export interface BinaryExpression {
  readonly kind: "binary";
  readonly operator: ValueOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** An operator between two ranges. */
export interface RangeExpression {
  readonly kind: "range";
  readonly operator: RangeOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** A function call; the name is upper case and without `_xlfn.`. */
export interface CallExpression {
  readonly kind: "call";
  readonly name: string;
  readonly arguments: readonly Expression[];
}

/** `LET(a, 1, a+1)`: names are lower case. */
export interface LetExpression {
  readonly kind: "let";
  readonly bindings: readonly { readonly name: string; readonly value: Expression }[];
  readonly body: Expression;
}

/** Something this engine does not do. `unbounded` tells that it may read any cell of the workbook. */
export interface UnsupportedExpression {
  readonly kind: "unsupported";
  readonly because: string;
  readonly unbounded: boolean;
}

/** What a formula says, independent of the parser that read it. */
export type Expression =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "missing" }
  | AreaExpression
  | NameExpression
  | ArrayExpression
  | UnaryExpression
  | BinaryExpression
  | RangeExpression
  | CallExpression
  | LetExpression
  | UnsupportedExpression;

/** A formula that was read. */
export interface Formula {
  readonly root: Expression;
  /**
   * Whether the formula is not wrapped in parentheses as a whole. Excel snaps a last sum or difference near zero to
   * zero only then: `=0.5-0.4-0.1` is 0, `=(0.5-0.4-0.1)` is -2.8E-17.
   */
  readonly bare: boolean;
}
