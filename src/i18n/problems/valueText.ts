import { parsePeriodId } from "../../core";
import { formatPeriod } from "../format";
import type { Language } from "../language";

/** How many values of a list a sentence names before it says "…". */
const LISTED = 8;

/** A day as offices write it in tables: "2031-04-04" is "04/04/2031"; anything else stays as it is. */
export function dayText(isoDate: string): string {
  return isoDate.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, "$3/$2/$1");
}

/** Period ids for a sentence: "Năm 2012, Năm 2013". What is no period stays as it is. */
export function periodsText(ids: readonly string[], language: Language): string {
  return ids.map((id) => periodIdText(id, language)).join(", ");
}

/** "2012-Q1" is "Quý I/2012", in English "Q1 2012". */
export function periodIdText(id: string, language: Language): string {
  const period = parsePeriodId(id);
  return period ? formatPeriod(period, language) : id;
}

/** Values in quotation marks, at most eight and then "…": “Công ty TNHH”, “Hợp tác xã”. */
export function listText(values: readonly string[]): string {
  const shown = values.slice(0, LISTED).map((value) => `“${value}”`);
  return [...shown, ...(values.length > LISTED ? ["…"] : [])].join(", ");
}
