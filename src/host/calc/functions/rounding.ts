import { cellError } from "../../../base/cellValue";
import type { CellValue } from "../../../base/cellValue";
import { roundNumber } from "../values/roundNumber";
import { numbers, scalars } from "./define";
import type { EagerFunction, FunctionTable } from "./definition";

const NUM = cellError("#NUM!");

/** Functions that round: to places, to multiples, to whole numbers. */
export const ROUNDING: FunctionTable = {
  ROUND: numbers(2, (value, places) => roundNumber(value, places, "half")),
  ROUNDUP: numbers(2, (value, places) => roundNumber(value, places, "up")),
  ROUNDDOWN: numbers(2, (value, places) => roundNumber(value, places, "down")),
  TRUNC: scalars(["number"], ["number"], ([value, places = 0]) =>
    Math.trunc(places) === 0 ? Math.trunc(value) : roundNumber(value, places, "down"),
  ),
  INT: numbers(1, Math.floor),
  EVEN: numbers(1, (value) => awayTo(value, 2)),
  ODD: numbers(1, (value) => (value === 0 ? 1 : Math.sign(value) * (2 * Math.ceil((Math.abs(value) - 1) / 2) + 1))),
  MROUND: numbers(2, roundToMultiple),
  CEILING: numbers(2, (value, step) => (value > 0 && step < 0 ? NUM : toStep(value, step, Math.ceil))),
  FLOOR: numbers(2, floorTo),
  "CEILING.MATH": withMode((value, step, mode) => toStep(value, step, value < 0 && mode ? Math.floor : Math.ceil)),
  "FLOOR.MATH": withMode((value, step, mode) => toStep(value, step, value < 0 && mode ? Math.ceil : Math.floor)),
  "CEILING.PRECISE": withStep((value, step) => toStep(value, Math.abs(step), Math.ceil)),
  "FLOOR.PRECISE": withStep((value, step) => toStep(value, Math.abs(step), Math.floor)),
  "ISO.CEILING": withStep((value, step) => toStep(value, Math.abs(step), Math.ceil)),
};

function withStep(compute: (value: number, step: number) => CellValue): EagerFunction {
  return scalars(["number"], ["number"], ([value, step = 1]) => compute(value, step));
}

function withMode(compute: (value: number, step: number, mode: boolean) => CellValue): EagerFunction {
  return scalars(["number"], ["number", "number"], ([value, step = 1, mode = 0]) =>
    compute(value, Math.abs(step), mode !== 0),
  );
}

function toStep(value: number, step: number, whole: (quotient: number) => number): number {
  if (step === 0) return 0;
  const multiple = whole(quotientOf(value, step));
  // 3 * 0.1 is 0.30000000000000004; a multiple of 0.1 is meant.
  return Number((multiple * step).toPrecision(15));
}

/** 0.3/0.1 is 2.9999999999999996; 15 digits make it the 3 that is meant. */
function quotientOf(value: number, step: number): number {
  return Number((value / step).toPrecision(15));
}

function floorTo(value: number, step: number): CellValue {
  if (value > 0 && step < 0) return NUM;
  if (step === 0) return value === 0 ? 0 : cellError("#DIV/0!");
  return toStep(value, step, Math.floor);
}

function roundToMultiple(value: number, step: number): CellValue {
  if (value * step < 0) return NUM;
  return toStep(value, step, (quotient) => roundNumber(quotient, 0, "half"));
}

function awayTo(value: number, step: number): number {
  return Math.sign(value) * Math.ceil(Math.abs(value) / step) * step;
}
