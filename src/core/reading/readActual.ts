import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { CellValue } from "../../base/cellValue";
import { NIL, NOT_REPORTED, reported } from "../model/target";
import type { Actual } from "../model/target";
import type { NumberColumn } from "./parseQuantity";
import { readNumber } from "./readNumber";
import type { UnreadableNumber } from "./readNumber";

/**
 * Reads what was achieved: 8 → reported 8; 0, "0" and "không" → nil; empty and "…" → not reported.
 *
 * @returns the reason as a failure when the cell says something else ("sẽ báo cáo sau", 1.608, #REF!). Such a cell is
 *   neither 0 nor not reported.
 */
export function readActual(value: CellValue, column: NumberColumn): Result<Actual, UnreadableNumber> {
  const reading = readNumber(value, column);
  switch (reading.state) {
    case "number":
      return ok(reported(reading.value));
    case "nil":
      return ok(NIL);
    case "blank":
      return ok(NOT_REPORTED);
    case "text":
    case "not-whole":
    case "ambiguous":
    case "error":
      return err(reading);
  }
}
