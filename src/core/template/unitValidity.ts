import { isoDate } from "../model/calendarDate";
import type { DaySpan } from "../model/cutOffs";
import type { Template } from "./template";

type Unit = Pick<Template["units"][number], "validFrom" | "validTo">;

/**
 * Whether a unit exists on some day of a span, which may be one day or a period. Without `validFrom` it always has,
 * without `validTo` it still does. Xã Cổ Nhuế, valid to 2013-12-27, exists in quarter IV of 2013 and not in 2014.
 */
export function existsIn({ validFrom, validTo }: Unit, { first, last }: DaySpan): boolean {
  const hasBegun = validFrom === undefined || validFrom <= isoDate(last);
  return hasBegun && (validTo === undefined || validTo >= isoDate(first));
}

/** Whether the form says since or until when a unit exists. */
export function hasValidity({ validFrom, validTo }: Unit): boolean {
  return validFrom !== undefined || validTo !== undefined;
}
