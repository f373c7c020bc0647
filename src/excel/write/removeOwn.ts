import type { Failure } from "../../app/failure";
import type { RunControl } from "../../app/ports";
import { startPhase } from "../../app/startPhase";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { runExcel } from "../runExcel";
import { findOwn } from "./findOwn";
import { JOURNAL_NAMESPACE } from "./journal";
import type { Journal } from "./journal";
import { queueJournal } from "./prepareSheets";

/**
 * Takes sheets of ours out of the workbook: those with one of the markers that the journal names, or the first where it
 * names none. Copies the user has made stay. Without any sheet of ours left the journal goes, too, and nothing of us
 * remains. Excel forgets its list of undo steps when a sheet is deleted.
 */
export async function removeOwn(
  markers: readonly string[],
  control: RunControl,
): Promise<Result<readonly string[], Failure>> {
  const preparing = startPhase(control, "preparing");
  if (!preparing.ok) return preparing;
  return runExcel(async (context) => {
    const own = await findOwn(context, markers);
    if (!own.ok) return own;
    const { sheets: removed, journal, isStructureProtected } = own.value;
    if (removed.length === 0) return ok([]);
    if (isStructureProtected) return err({ code: "structure-protected" });
    const writing = startPhase(control, "writing");
    if (!writing.ok) return writing;
    for (const { id } of removed) context.workbook.worksheets.getItem(id).delete();
    if (journal) queueJournalWithout(context, journal.content, new Set(removed.map(({ id }) => id)));
    await context.sync();
    return ok(removed.map(({ name }) => name));
  });
}

/** The journal without sheets that are gone; one that names no sheet any more, or cannot be read, goes itself. */
function queueJournalWithout(
  context: Excel.RequestContext,
  journal: Journal | undefined,
  gone: ReadonlySet<string>,
): void {
  const sheets = journal?.sheets.filter(({ id }) => !gone.has(id)) ?? [];
  if (journal && sheets.length > 0) queueJournal(context, { ...journal, sheets }, true);
  else context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE).getOnlyItem().delete();
}
