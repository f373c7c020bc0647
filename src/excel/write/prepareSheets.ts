import { SHEET_NAME_MAX_CHARACTERS } from "../../base/excelLimits";
import type { PlannedSheet } from "../../core";
import { MARKER_PROPERTY } from "../ownSheet";
import { JOURNAL_NAMESPACE, journalXml } from "./journal";
import type { Journal } from "./journal";
import type { OwnState } from "./locateOwn";

/** A planned sheet and the sheet of the workbook it is written to. */
export interface TargetSheet {
  readonly plan: PlannedSheet;
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
}

/**
 * One round trip: opens the journal, then adds the sheets that are missing at the end of the workbook. The name is given
 * when the sheet is added, nothing is moved or activated, and the user's selection stays where it is.
 */
export async function prepareSheets(
  context: Excel.RequestContext,
  plans: readonly PlannedSheet[],
  own: OwnState,
  stamp: number,
): Promise<readonly TargetSheet[]> {
  const { workbook } = context;
  const known = plans.flatMap((plan) => own.sheets.get(plan.marker) ?? []);
  const sheets = [...otherSheets(own, plans), ...known];
  queueJournal(context, { state: "writing", stamp, sheets }, own.journal !== undefined);
  const taken = new Set(own.sheetNames.map((name) => name.toLocaleLowerCase("vi")));
  const added = plans.map((plan) => {
    if (own.sheets.has(plan.marker)) return undefined;
    const sheet = workbook.worksheets.add(freeName(plan.name, taken));
    sheet.customProperties.add(MARKER_PROPERTY, plan.marker);
    sheet.load("id,name");
    return sheet;
  });
  await context.sync();
  return plans.flatMap((plan, index) => {
    const existing = own.sheets.get(plan.marker) ?? added[index];
    return existing ? [{ plan, id: existing.id, name: existing.name, isNew: added[index] !== undefined }] : [];
  });
}

/** Sheets of ours that the journal names and this plan is not about: the summary while the list of problems is written. */
export function otherSheets({ journal, sheetIds }: OwnState, plans: readonly PlannedSheet[]): Journal["sheets"] {
  const markers = new Set(plans.map(({ marker }) => marker));
  const isThere = new Set(sheetIds);
  return journal?.content?.sheets.filter(({ marker, id }) => !markers.has(marker) && isThere.has(id)) ?? [];
}

/**
 * State of the journal after a plan was written to the end. Where another sheet of ours was left unfinished earlier, the
 * workbook goes on saying so.
 */
export function stateAfter(own: OwnState, plans: readonly PlannedSheet[]): Journal["state"] {
  return otherSheets(own, plans).length > 0 && own.journal?.content?.state === "writing" ? "writing" : "done";
}

/**
 * Queues the journal's new state. An existing part is kept and its text replaced, so there is never more than one.
 *
 * @param exists whether the workbook has the part already.
 */
export function queueJournal(context: Excel.RequestContext, journal: Journal, exists: boolean): void {
  const { customXmlParts } = context.workbook;
  if (exists) customXmlParts.getByNamespace(JOURNAL_NAMESPACE).getOnlyItem().setXml(journalXml(journal));
  else customXmlParts.add(journalXml(journal));
}

/** "Tổng hợp", or "Tổng hợp (2)" … when a sheet of that name exists; never a name Excel would refuse. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLocaleLowerCase("vi")); number += 1) {
    const suffix = ` (${String(number)})`;
    name = wanted.slice(0, SHEET_NAME_MAX_CHARACTERS - suffix.length) + suffix;
  }
  taken.add(name.toLocaleLowerCase("vi"));
  return name;
}
