import type { Failure } from "../../app/failure";
import { parseRect } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import { AREA_PROPERTY, FILTER_PROPERTY, LAYOUT_PROPERTY, MARKER_PROPERTY } from "../ownSheet";
import { JOURNAL_NAMESPACE, parseJournal } from "./journal";
import type { Journal } from "./journal";

/** A sheet of ours without its contents. */
export interface FoundSheet {
  readonly marker: string;
  readonly id: string;
  readonly name: string;
  readonly layout: string;
  readonly area: Rect;
  /** Rows with filter buttons of ours; `undefined` when there are none, or the user has taken them away. */
  readonly filter: Rect | undefined;
  readonly isProtected: boolean;
}

/** What is ours in the workbook, before any content is read, and what must not be touched. */
export interface FoundOwn {
  /** At most one sheet for each marker. */
  readonly sheets: readonly FoundSheet[];
  /** Names of all sheets, ours and the office's. */
  readonly sheetNames: readonly string[];
  readonly sheetIds: readonly string[];
  readonly journal: { readonly xml: string; readonly content: Journal | undefined } | undefined;
  readonly isStructureProtected: boolean;
}

/**
 * Finds our sheets by their markers, read only. A workbook that is open for reading is refused. Two round trips.
 */
export async function findOwn(
  context: Excel.RequestContext,
  markers: readonly string[],
): Promise<Result<FoundOwn, Failure>> {
  const { workbook } = context;
  const { worksheets } = workbook;
  const parts = workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load("items/id,items/name");
  parts.load("items/id");
  await context.sync();
  if (workbook.readOnly) return err({ code: "read-only" });

  const queries = worksheets.items.map(queueOwnProperties);
  const xml = parts.items[0]?.getXml();
  await context.sync();

  const journal = xml && { xml: xml.value, content: parseJournal(xml.value) };
  return ok({
    sheets: chooseSheets(queries.flatMap(ownSheetOf), markers, journal?.content),
    isStructureProtected: workbook.protection.protected,
    sheetNames: worksheets.items.map((sheet) => sheet.name),
    sheetIds: worksheets.items.map((sheet) => sheet.id),
    journal,
  });
}

interface OwnQuery {
  readonly sheet: Excel.Worksheet;
  readonly marker: Excel.WorksheetCustomProperty;
  readonly layout: Excel.WorksheetCustomProperty;
  readonly area: Excel.WorksheetCustomProperty;
  readonly filter: Excel.WorksheetCustomProperty;
}

function queueOwnProperties(sheet: Excel.Worksheet): OwnQuery {
  sheet.protection.load("protected");
  sheet.autoFilter.load("enabled");
  return {
    sheet,
    marker: queueProperty(sheet, MARKER_PROPERTY),
    layout: queueProperty(sheet, LAYOUT_PROPERTY),
    area: queueProperty(sheet, AREA_PROPERTY),
    filter: queueProperty(sheet, FILTER_PROPERTY),
  };
}

function queueProperty(sheet: Excel.Worksheet, key: string): Excel.WorksheetCustomProperty {
  const property = sheet.customProperties.getItemOrNullObject(key);
  property.load("value");
  return property;
}

function ownSheetOf({ sheet, marker, layout, area, filter }: OwnQuery): readonly FoundSheet[] {
  if (marker.isNullObject) return [];
  return [
    {
      marker: marker.value,
      id: sheet.id,
      name: sheet.name,
      layout: layout.isNullObject ? "" : layout.value,
      area: (area.isNullObject ? undefined : parseRect(area.value)) ?? {
        row: 0,
        column: 0,
        rowCount: 1,
        columnCount: 1,
      },
      filter: filter.isNullObject || !sheet.autoFilter.enabled ? undefined : parseRect(filter.value),
      isProtected: sheet.protection.protected,
    },
  ];
}

/** One sheet for each marker: the one the journal names, else the first. A user's copy stays the user's. */
function chooseSheets(
  found: readonly FoundSheet[],
  markers: readonly string[],
  journal: Journal | undefined,
): readonly FoundSheet[] {
  return markers.flatMap((marker) => {
    const candidates = found.filter((sheet) => sheet.marker === marker);
    const known = journal?.sheets.find((sheet) => sheet.marker === marker)?.id;
    return candidates.find((sheet) => sheet.id === known) ?? candidates[0] ?? [];
  });
}
