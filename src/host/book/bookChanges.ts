import type { BookChanges, NewSheet, PlacedCell, SheetChanges } from "../xlsx/changes";
import type { BookContent } from "../xlsx/content";
import type { CalculationState } from "./calculationState";
import type { GrowingFormats } from "./createFormats";
import type { CustomXmlList } from "./customXmlList";
import type { NameList } from "./nameList";
import type { SheetList } from "./sheetList";
import type { SheetState } from "./sheetState";

/** The pieces of a workbook in memory that know what they changed. */
export interface BookParts {
  readonly sheets: SheetList;
  readonly names: NameList;
  readonly customXml: CustomXmlList;
  readonly formats: GrowingFormats;
  readonly calculation: CalculationState;
}

/** Gathers what differs from the file. See {@link BookChanges}. */
export function bookChanges(content: BookContent, parts: BookParts): BookChanges {
  const { sheets, names, customXml, formats, calculation } = parts;
  calculation.finish();
  const inFile = new Set(content.sheets.map(({ sheetId }) => sheetId));
  const kept = sheets.list.filter(({ key }) => inFile.has(key));
  const present = new Set(kept.map(({ key }) => key));
  const changed = changesOf(kept);
  const newSheets = sheets.list.filter(({ key }) => !inFile.has(key)).map(newSheet);
  const formatCount = usedFormatCount([...changed.sheets.values(), ...newSheets.map(({ changes }) => changes)]);
  const addedCount = Math.max(0, formatCount - content.formats.length);
  return {
    ...changed,
    newSheets,
    removedSheets: [...inFile].filter((key) => !present.has(key)),
    names: names.changes(),
    customXmlParts: customXml.changes(),
    addedFormats: formats.added.slice(0, addedCount),
    addedFormatBases: formats.bases.slice(0, addedCount),
    activeSheet: changedActive(content, sheets),
    fullCalculationOnLoad: calculation.notCalculated.length > 0 || calculation.isPending,
  };
}

/** One more than the highest style index in use: formats tried and given up again are not written. */
function usedFormatCount(changes: readonly SheetChanges[]): number {
  let highest = -1;
  for (const { cells, columns } of changes) {
    for (const { cell } of cells) highest = Math.max(highest, cell.style);
    for (const { style } of columns ?? []) highest = Math.max(highest, style);
  }
  return highest + 1;
}

function changesOf(kept: readonly SheetState[]): Pick<BookChanges, "sheets" | "recalculated"> {
  const sheets = new Map<number, SheetChanges>();
  const recalculated = new Map<number, readonly PlacedCell[]>();
  for (const sheet of kept) {
    const difference = sheet.difference();
    if (difference.own) sheets.set(sheet.key, difference.own);
    if (difference.recalculated.length > 0) recalculated.set(sheet.key, difference.recalculated);
  }
  return { sheets, recalculated };
}

function newSheet(sheet: SheetState): NewSheet {
  const untouched: SheetChanges = {
    name: undefined,
    visibility: undefined,
    cells: [],
    merges: undefined,
    columns: undefined,
    rowHeights: undefined,
    frozen: undefined,
    showGridlines: undefined,
    customProperties: undefined,
    page: undefined,
    charts: undefined,
    selection: undefined,
  };
  return {
    sheetId: sheet.key,
    name: sheet.name,
    changes: { ...untouched, ...sheet.difference().own, name: undefined },
  };
}

/** Also when the same sheet is shown at another place, because one before it went away. */
function changedActive(content: BookContent, sheets: SheetList): number | undefined {
  const { active } = sheets;
  if (!active) return undefined;
  const position = sheets.positionOf(active);
  const before = content.sheets[content.activeSheet];
  return before?.sheetId === active.key && position === content.activeSheet ? undefined : position;
}
