import { parsePeriodId } from "../../core";
import { formatPeriod } from "../format";
import type { Language } from "../language";

/** How many values of a list a sentence names before it says "…". */
const LISTED = 8;

/** A day as offices write it in tables: "2031-04-04" is "04/04/2031"; anything else stays as it is. */
export function dayText(isoDate: string): string {
  return isoDate.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, "$3/$2/$1");
}

/** The day after a day, as {@link dayText}: a unit that existed until "2013-12-27" is gone since "28/12/2013". */
export function dayAfterText(isoDate: string): string {
  const next = new Date(Date.parse(isoDate) + 86_400_000);
  return Number.isNaN(next.getTime()) ? isoDate : dayText(next.toISOString().slice(0, 10));
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

/** Parts of a year with their cells: "2012-Q1 C5, 2012-Q2 D5" is "Quý I/2012 C5, Quý II/2012 D5". */
export function periodPartsText(parts: string, language: Language): string {
  return parts.replace(/(?<=^|, )\d{4}(?:-(?:H[12]|9M|Q[1-4]|M\d{2}))?(?= )/gu, (id) => periodIdText(id, language));
}

/** Values in quotation marks, at most eight and then "…": “Công ty TNHH”, “Hợp tác xã”. */
export function listText(values: readonly string[]): string {
  const shown = values.slice(0, LISTED).map((value) => `“${value}”`);
  return [...shown, ...(values.length > LISTED ? ["…"] : [])].join(", ");
}
