import { cellError, isCellError } from "../../../base/cellValue";
import type { CellError, CellValue } from "../../../base/cellValue";
import { lift } from "../evaluate/lift";
import type { Expression } from "../formula/expression";
import { toBoolean } from "../values/coerce";
import { compareValues } from "../values/compareValues";
import type { Comparable } from "../values/compareValues";
import { isMatrix } from "../values/value";
import type { Value, Values } from "../values/value";
import { eager, lazy, scalars } from "./define";
import { MANY } from "./definition";
import type { Argument, Call, EagerFunction, FunctionTable } from "./definition";
import { visitValues } from "./visitNumbers";

const NA = cellError("#N/A");

/** Conditions. What is not chosen is not calculated, so an error or an unknown function there does not matter. */
export const LOGICAL: FunctionTable = {
  TRUE: scalars([], [], () => true),
  FALSE: scalars([], [], () => false),
  NOT: scalars(["boolean"], [], ([value]) => !value),
  AND: ofConditions((list) => !list.includes(false)),
  OR: ofConditions((list) => list.includes(true)),
  XOR: ofConditions((list) => list.filter(Boolean).length % 2 === 1),
  IF: lazy(2, 3, ([condition, whenTrue, whenFalse], call) =>
    choose(condition, call, {
      whenTrue: () => (whenTrue ? call.evaluate(whenTrue) : null),
      whenFalse: () => (whenFalse ? call.evaluate(whenFalse) : false),
    }),
  ),
  IFERROR: lazy(2, 2, (parts, call) => replaceErrors(parts, call, isCellError)),
  IFNA: lazy(2, 2, (parts, call) => replaceErrors(parts, call, (value) => value === NA)),
  IFS: lazy(2, MANY, ifs),
  SWITCH: lazy(3, MANY, switchCase),
};

interface Branches {
  readonly whenTrue: () => Value;
  readonly whenFalse: () => Value;
}

function choose(condition: Expression | undefined, call: Call, { whenTrue, whenFalse }: Branches): Value {
  const values = condition ? call.values(condition) : null;
  if (!isMatrix(values)) {
    const chosen = toBoolean(values);
    if (typeof chosen !== "boolean") return chosen;
    return chosen ? whenTrue() : whenFalse();
  }
  // Without array entry Excel takes one cell here even within SUMPRODUCT; which one depends on how it was entered.
  if (call.arrays === "argument") return call.interrupt("condition over a range without array entry");
  return lift([values, call.toValues(whenTrue()), call.toValues(whenFalse())], {
    compute([test = null, yes = null, no = null]) {
      const chosen = toBoolean(test);
      if (typeof chosen !== "boolean") return chosen;
      return chosen ? yes : no;
    },
    tooLarge: () => call.interrupt("array is too large"),
  });
}

function replaceErrors(
  [first, second]: readonly Expression[],
  call: Call,
  isReplaced: (value: CellValue) => boolean,
): Values {
  const values = first ? call.values(first) : null;
  const otherwise = (): Values => (second ? call.values(second) : null);
  if (!isMatrix(values)) return isReplaced(values) ? otherwise() : values;
  return lift([values, otherwise()], {
    compute: ([value = null, other = null]) => (isReplaced(value) ? other : value),
    tooLarge: () => call.interrupt("array is too large"),
  });
}

function ifs(parts: readonly Expression[], call: Call): Value {
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [condition, result] = [parts[index], parts[index + 1]];
    const chosen = singleCondition(condition, call);
    if (typeof chosen !== "boolean") return chosen;
    if (chosen) return result ? call.evaluate(result) : null;
  }
  return parts.length % 2 === 0 ? NA : call.interrupt("function IFS with a condition without a result");
}

function singleCondition(condition: Expression | undefined, call: Call): boolean | CellError {
  const value = condition ? call.values(condition) : null;
  return isMatrix(value) ? call.interrupt("function IFS over a range") : toBoolean(value);
}

function switchCase([subject, ...cases]: readonly Expression[], call: Call): Value {
  const value = subject ? call.values(subject) : null;
  if (isMatrix(value)) return call.interrupt("function SWITCH over a range");
  if (isCellError(value)) return value;
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const [label, result] = [cases[index], cases[index + 1]];
    const matches = isLabel(value, label ? call.values(label) : null, call);
    if (typeof matches !== "boolean") return matches;
    if (matches) return result ? call.evaluate(result) : null;
  }
  const otherwise = cases.length % 2 === 1 ? cases.at(-1) : undefined;
  return otherwise ? call.evaluate(otherwise) : NA;
}

function isLabel(value: Comparable, label: Values, call: Call): boolean | CellError {
  if (isMatrix(label)) return call.interrupt("function SWITCH over a range");
  if (isCellError(label)) return label;
  return compareValues(value, label) === 0;
}

/** Only conditions count: in ranges texts and empty cells are passed over; no condition at all is #VALUE!. */
function ofConditions(compute: (list: readonly boolean[]) => boolean): EagerFunction {
  return eager(["range"], { min: 1, max: MANY, repeat: 1 }, (values, call) => {
    const list = conditionsOf(values, call);
    if ("error" in list) return list;
    return list.length === 0 ? cellError("#VALUE!") : compute(list);
  });
}

function conditionsOf(values: readonly Argument[], call: Call): readonly boolean[] | CellError {
  const list: boolean[] = [];
  let error: CellError | undefined;
  visitValues(values, call, (value, _times, direct) => {
    if (!direct && (value === null || typeof value === "string")) return;
    const condition = toBoolean(value);
    if (typeof condition === "boolean") list.push(condition);
    else error ??= condition;
  });
  return error ?? list;
}
