import type { Failure } from "../../app/failure";
import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import { formatRect } from "../../base/rect";
import { MARKER_PROPERTY } from "../ownSheet";
import { JOURNAL_NAMESPACE } from "./journal";
import type { OwnState } from "./locateOwn";
import { literalText } from "./cellText";

/**
 * Puts the workbook back to what it was before a run that failed: deletes the sheets the run added (told by a marker of
 * ours *and* an id that was not there before), writes the old contents of refreshed sheets again, and the journal last.
 * If this fails too, the journal still says "writing": the workbook is marked and the next run completes it.
 */
export async function rollBack(context: Excel.RequestContext, own: OwnState): Promise<Result<null, Failure>> {
  const { worksheets, customXmlParts } = context.workbook;
  const part = customXmlParts.getByNamespace(JOURNAL_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  worksheets.load("items/id");
  await context.sync();

  const before = new Set(own.sheetIds);
  const candidates = worksheets.items.filter((sheet) => !before.has(sheet.id));
  const markers = candidates.map((sheet) => {
    const marker = sheet.customProperties.getItemOrNullObject(MARKER_PROPERTY);
    marker.load("value");
    return marker;
  });
  await context.sync();

  candidates.forEach((sheet, index) => {
    if (markers[index] && !markers[index].isNullObject) sheet.delete();
  });
  for (const sheet of own.sheets.values()) {
    worksheets.getItem(sheet.id).getRange(formatRect(sheet.area)).formulas = sheet.formulas.map((row) =>
      row.map(restored),
    );
  }
  if (!part.isNullObject) {
    if (own.journal) part.setXml(own.journal.xml);
    else part.delete();
  }
  await context.sync();
  return ok(null);
}

/** Texts get their apostrophe back; formulas of our own sheets and numbers go back as they are. */
function restored(value: unknown): unknown {
  return typeof value === "string" && value !== "" && !value.startsWith("=") ? literalText(value) : value;
}
