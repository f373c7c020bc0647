import type { BookChanges, SheetChanges } from "./changes";

/** Changes in which nothing happened. Spread it and set what did: `{ ...noChanges(), activeSheet: 1 }`. */
export function noChanges(): BookChanges {
  return {
    sheets: new Map(),
    newSheets: [],
    removedSheets: [],
    names: undefined,
    customXmlParts: undefined,
    addedFormats: [],
    activeSheet: undefined,
    recalculated: new Map(),
    fullCalculationOnLoad: false,
  };
}

/** Changes of a sheet in which nothing happened: `{ ...noSheetChanges(), name: "Quý II" }`. */
export function noSheetChanges(): SheetChanges {
  return {
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
}

/** Whether nothing was changed, so that the file stays as it is. Added formats alone change nothing anybody sees. */
export function isWithoutChanges(changes: BookChanges): boolean {
  return (
    changes.sheets.size === 0 &&
    changes.newSheets.length === 0 &&
    changes.removedSheets.length === 0 &&
    changes.names === undefined &&
    changes.customXmlParts === undefined &&
    changes.activeSheet === undefined &&
    changes.recalculated.size === 0 &&
    !changes.fullCalculationOnLoad
  );
}
