import { toNumber } from "../values/coerce";
import { eager } from "./define";
import { MANY } from "./definition";
import type { EagerFunction, FunctionTable } from "./definition";
import { visitValues } from "./visitNumbers";
import type { VisitValue } from "./visitNumbers";

/** Counting without conditions. */
export const COUNTING: FunctionTable = {
  COUNT: counting((value, direct, date1904) =>
    direct && value !== null ? typeof toNumber(value, date1904) === "number" : typeof value === "number" || direct,
  ),
  COUNTA: counting((value, direct) => value !== null || direct),
  COUNTBLANK: { ...counting((value) => value === null || value === ""), max: 1 },
};

type Counts = (value: Parameters<VisitValue>[0], direct: boolean, date1904: boolean) => boolean;

function counting(counts: Counts): EagerFunction {
  return eager(["range"], { min: 1, max: MANY, repeat: 1 }, (values, call) => {
    let count = 0;
    visitValues(values, call, (value, times, direct) => {
      if (counts(value, direct, call.date1904)) count += times;
    });
    return count;
  });
}
