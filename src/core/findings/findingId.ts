import { digest } from "../../base/digest";
import { parseRect } from "../../base/rect";
import type { Problem } from "../model/problem";
import { formulaAt, valueAt } from "../model/snapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";

/**
 * How a problem is known again in a later run. Both are fingerprints: the workbook then remembers no text of the office.
 */
export interface FindingIdentity {
  /** The same kind of problem at the same place, whatever the value: tells new from old. */
  readonly key: string;
  /** The same problem with the same value: an acceptance holds for this alone. */
  readonly id: string;
}

/**
 * Identities of problems, in their order. A renamed sheet keeps its identities (they use Excel's id of the sheet); of
 * several problems of one code at one place each gets its own. A problem without a cell is known by its data.
 */
export function findingIds(problems: readonly Problem[], snapshot: WorkbookSnapshot): readonly FindingIdentity[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const sheet = sheets.get(problem.place.sheet ?? "");
    const place = placeKey(problem, sheet);
    const number = (seen.get(place) ?? 0) + 1;
    seen.set(place, number);
    const key = digest(`${place}|${String(number)}`);
    return { key, id: `${key}.${digest(contentText(problem, sheet))}` };
  });
}

function placeKey({ code, place, data }: Problem, sheet: SheetSnapshot | undefined): string {
  const where = place.address ?? JSON.stringify(data);
  return JSON.stringify([code, sheet?.id ?? place.sheet, where]);
}

/** What was found: the cell and everything the rule says of it. */
function contentText({ place, data }: Problem, sheet: SheetSnapshot | undefined): string {
  const cell = parseRect(place.address ?? "");
  const content = sheet && cell ? [valueAt(sheet, cell), formulaAt(sheet, cell)] : [];
  return JSON.stringify([content, data]);
}
