import { CONDITIONAL } from "./conditional";
import { COUNTING } from "./counting";
import { DATES } from "./dates";
import type { FunctionDefinition } from "./definition";
import { INFORMATION } from "./information";
import { LOGICAL } from "./logical";
import { LOOKUP } from "./lookup";
import { MATH } from "./math";
import { REFERENCES } from "./references";
import { ROUNDING } from "./rounding";
import { STATISTICS } from "./statistics";
import { SUBTOTALS } from "./subtotal";
import { SUMS } from "./sums";
import { TEXT } from "./text";
import { TEXT_FORMS } from "./textForms";
import { TIMES } from "./times";
import { XLOOKUP } from "./xlookup";

const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    CONDITIONAL,
    COUNTING,
    DATES,
    INFORMATION,
    LOGICAL,
    LOOKUP,
    MATH,
    REFERENCES,
    ROUNDING,
    STATISTICS,
    SUBTOTALS,
    SUMS,
    TEXT,
    TEXT_FORMS,
    TIMES,
    XLOOKUP,
  ].flatMap((table) => Object.entries(table)),
);

/** The function with this upper-case English name; `undefined` when the engine does not know it. */
export function functionNamed(name: string): FunctionDefinition | undefined {
  return FUNCTIONS.get(name);
}

/** Names of all functions the engine calculates, in alphabetical order; LET is built into the evaluator. */
export const SUPPORTED_FUNCTIONS: readonly string[] = [...FUNCTIONS.keys(), "LET"].sort();
