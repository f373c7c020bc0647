import { isCellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { toBoolean, toNumber, toText } from "../values/coerce";
import { isMatrix, isReference } from "../values/value";
import type { Value } from "../values/value";
import type { Argument, Call, EagerFunction, LazyFunction, Passing } from "./definition";

/** How a single value is wanted: converted, or `any` as it is (then errors come through, too). */
export type Wanted = "number" | "text" | "boolean" | "any";

interface Converted {
  readonly number: number;
  readonly text: string;
  readonly boolean: boolean;
  readonly any: CellValue;
}
type All<T extends readonly Wanted[]> = { readonly [K in keyof T]: Converted[T[K]] };
type Arguments<R extends readonly Wanted[], O extends readonly Wanted[]> = readonly [...All<R>, ...Partial<All<O>>];

/**
 * A function of single values. Arguments are converted first; the first error among them is the result.
 *
 * @example
 * LEFT: scalars(["text"], ["number"], ([text, count = 1]) => text.slice(0, count))
 */
export function scalars<const R extends readonly Wanted[], const O extends readonly Wanted[]>(
  required: R,
  optional: O,
  compute: (values: Arguments<R, O>, call: Call) => Value,
): EagerFunction {
  const wanted: readonly Wanted[] = [...required, ...optional];
  return {
    kind: "eager",
    min: required.length,
    max: wanted.length,
    passing: wanted.map(() => "value"),
    repeat: 0,
    compute(values, call) {
      const converted: CellValue[] = [];
      for (const [index, value] of values.entries()) {
        const kind = wanted[index] ?? "any";
        const result = convert(singleValue(value), kind, call);
        if (kind !== "any" && isCellError(result)) return result;
        converted.push(result);
      }
      // Each element was converted to what its place asks for; a tuple cannot be built in a loop otherwise.
      return compute(converted as unknown as Arguments<R, O>, call);
    },
  };
}

/** A function of numbers only, all of them required. */
export function numbers(count: number, compute: (...values: number[]) => CellValue): EagerFunction {
  return {
    kind: "eager",
    min: count,
    max: count,
    passing: ["value"],
    repeat: 1,
    compute(values, call) {
      const converted: number[] = [];
      for (const value of values) {
        const number = toNumber(singleValue(value), call.date1904);
        if (typeof number !== "number") return number;
        converted.push(number);
      }
      return compute(...converted);
    },
  };
}

/** A function whose arguments are passed as `passing` says; the last `repeat` go on. */
export function eager(
  passing: readonly Passing[],
  limits: { readonly min: number; readonly max: number; readonly repeat?: number },
  compute: (values: readonly Argument[], call: Call) => Value,
): EagerFunction {
  return { kind: "eager", min: limits.min, max: limits.max, passing, repeat: limits.repeat ?? 0, compute };
}

/** A function that evaluates its arguments itself. */
export function lazy(min: number, max: number, compute: LazyFunction["compute"]): LazyFunction {
  return { kind: "lazy", min, max, compute };
}

/** An argument passed as a single value; a left out one counts as empty. */
export function singleValue(value: Argument): CellValue {
  return value === undefined || isMatrix(value) || isReference(value) ? null : value;
}

/** An argument as a whole number, cut towards zero; `otherwise` when it was left out. */
export function wholeNumber(value: Argument, otherwise: number, call: Call): number | CellError {
  if (value === undefined) return otherwise;
  const number = toNumber(singleValue(value), call.date1904);
  return typeof number === "number" ? Math.trunc(number) : number;
}

function convert(value: CellValue, wanted: Wanted, call: Call): CellValue {
  switch (wanted) {
    case "number":
      return toNumber(value, call.date1904);
    case "text":
      return toText(value);
    case "boolean":
      return toBoolean(value);
    case "any":
      return value;
  }
}
