import { cellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import type { Argument, Call, EagerFunction, Passing } from "../functions/definition";
import { functionNamed } from "../functions/registry";
import type { CallExpression, Expression } from "../formula/expression";
import { elementAt, isMatrix, isReference } from "../values/value";
import type { Value, Values } from "../values/value";
import { lift } from "./lift";
import type { Scope } from "./scope";

type Evaluate = (node: Expression, scope: Scope) => Value;
type ToValues = (value: Value, scope: Scope) => Values;

/** Functions whose value changes by itself; without a clock or dice there is nothing to compute. */
const VOLATILE: ReadonlySet<string> = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN", "RANDARRAY", "CELL", "INFO"]);

/**
 * Calls a function: counts its arguments, passes each the way the function asks, and takes blocks of values element by
 * element where it wants single values. An unknown function gives the formula up.
 */
export function callFunction(node: CallExpression, scope: Scope, evaluate: Evaluate, toValues: ToValues): Value {
  const { session } = scope;
  const definition = functionNamed(node.name);
  if (!definition) return session.interrupt(reasonFor(node.name));
  if (node.arguments.length < definition.min || node.arguments.length > definition.max) {
    return session.interrupt(`function ${node.name} with ${String(node.arguments.length)} arguments`);
  }
  const call = createCall(scope, evaluate, toValues);
  if (definition.kind === "lazy") return definition.compute(node.arguments, call);
  const passed = node.arguments.map((argument, index) => {
    const passing = passingOf(definition, index);
    const inner: Scope = passing === "array" && scope.arrays === "ordinary" ? { ...scope, arrays: "argument" } : scope;
    if (argument.kind === "missing") return passing === "value" ? null : undefined;
    const value = evaluate(argument, inner);
    return passing === "value" ? toValues(value, inner) : value;
  });
  return session.interrupted() ? cellError("#BUSY!") : computeLifted(definition, passed, call);
}

function reasonFor(name: string): string {
  return VOLATILE.has(name) ? `volatile function ${name}` : `unknown function ${name}`;
}

function passingOf(definition: EagerFunction, index: number): Passing {
  const { passing, repeat } = definition;
  if (index < passing.length || repeat === 0) return passing[index] ?? "value";
  return passing[passing.length - repeat + ((index - passing.length) % repeat)] ?? "value";
}

function computeLifted(definition: EagerFunction, passed: readonly Argument[], call: Call): Value {
  const lifted = passed.map((value, index) => (passingOf(definition, index) === "value" ? singleOrMany(value) : null));
  if (!lifted.some(isMatrix)) return definition.compute(passed, call);
  return lift(lifted, {
    compute(elements) {
      const values = passed.map((value, index) =>
        passingOf(definition, index) === "value" ? (elements[index] ?? null) : value,
      );
      return firstOf(definition.compute(values, call), call);
    },
    tooLarge: () => call.interrupt("array is too large"),
  });
}

function singleOrMany(value: Argument): Values {
  return value === undefined || isReference(value) ? null : value;
}

/** Within an array every element is one value, so a function that gives a range contributes its first cell. */
function firstOf(value: Value, call: Call): CellValue {
  const values = isReference(value) && value.areas[0] ? call.matrix(value.areas[0]) : value;
  if (isReference(values)) return cellError("#VALUE!");
  return isMatrix(values) ? elementAt(values, 0, 0) : values;
}

function createCall(scope: Scope, evaluate: Evaluate, toValues: ToValues): Call {
  const { session, cell } = scope;
  return {
    cell,
    date1904: session.source.date1904,
    arrays: scope.arrays,
    interrupt: (because) => session.interrupt(because),
    matrix: (area) => session.matrix(area),
    evaluate: (expression) => evaluate(expression, scope),
    values: (expression) => toValues(evaluate(expression, scope), scope),
    toValues: (value) => toValues(value, scope),
    referenceFrom: (text) => referenceFrom(text, scope, evaluate),
    formulaAt: (place) => session.source.formulaAt(place),
    hiddenRow: (sheet, row) => session.source.hiddenRow?.(sheet, row),
  };
}

/** Reads the text as a formula would read it. What only Excel can resolve (a table, R1C1) gives the formula up. */
function referenceFrom(text: string, scope: Scope, evaluate: Evaluate): Value {
  if (text.trim() === "") return cellError("#REF!");
  const { root } = scope.session.read(`=${text}`);
  if (root.kind === "unsupported") return scope.session.interrupt(root.because);
  const value = root.kind === "area" || root.kind === "name" ? evaluate(root, scope) : null;
  return isReference(value) ? value : cellError("#REF!");
}
