import type { Failure } from "../../app/failure";
import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import { formatRect } from "../../base/rect";
import { LAYOUT_PROPERTY, MARKER_PROPERTY, UNFINISHED_LAYOUT } from "../ownSheet";
import { JOURNAL_NAMESPACE } from "./journal";
import type { OwnSheet, OwnState } from "./locateOwn";
import { literalText } from "./cellText";

/**
 * Puts the workbook back to what it was before a run that failed: deletes the sheets the run added (told by a marker of
 * ours *and* an id that was not there before), writes the old contents of refreshed sheets again, and the journal last.
 *
 * Formats, merges and charts of a refreshed sheet cannot be read back as they were. Where the run had begun to change
 * them the contents are the old ones, and the journal goes on saying "writing": the next run writes the look anew. The
 * same if this fails itself.
 */
export async function rollBack(context: Excel.RequestContext, own: OwnState): Promise<Result<null, Failure>> {
  const { worksheets, customXmlParts } = context.workbook;
  const part = customXmlParts.getByNamespace(JOURNAL_NAMESPACE).getOnlyItemOrNullObject();
  part.load("id");
  worksheets.load("items/id");
  const layouts = [...own.sheets.values()].map((sheet) => {
    const layout = worksheets.getItem(sheet.id).customProperties.getItemOrNullObject(LAYOUT_PROPERTY);
    layout.load("value");
    return { sheet, layout };
  });
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
  const changed = layouts.filter(({ sheet, layout }) => !layout.isNullObject && layout.value !== sheet.layout);
  for (const { sheet } of changed) {
    worksheets.getItem(sheet.id).customProperties.add(LAYOUT_PROPERTY, UNFINISHED_LAYOUT);
    worksheets.getItem(sheet.id).getRange(formatRect(sheet.covered)).unmerge();
  }
  for (const sheet of own.sheets.values()) {
    const target = worksheets.getItem(sheet.id);
    if (sheet.filter) target.autoFilter.apply(target.getRange(formatRect(sheet.filter)));
    target.getRange(formatRect(sheet.covered)).formulas = restoredRows(sheet);
  }
  if (!part.isNullObject && changed.length === 0) {
    if (own.journal) part.setXml(own.journal.xml);
    else part.delete();
  }
  await context.sync();
  return ok(null);
}

/** Contents as they were: formulas and numbers as they are, texts with the apostrophe that reading takes away. */
function restoredRows({ formulas, values }: OwnSheet): unknown[][] {
  return formulas.map((row, index) => row.map((content, column) => restored(content, values[index]?.[column])));
}

/** A text that begins with "=" reads the same as formula and as value; a formula never does. */
function restored(content: unknown, value: unknown): unknown {
  const isFormula = typeof content === "string" && content.startsWith("=") && content !== value;
  return typeof content === "string" && content !== "" && !isFormula ? literalText(content) : content;
}
