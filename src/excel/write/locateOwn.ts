import type { Failure } from "../../app/failure";
import { formatRect, parseRect, union } from "../../base/rect";
import type { Rect } from "../../base/rect";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { PlannedSheet } from "../../core";
import { AREA_PROPERTY, LAYOUT_PROPERTY, MARKER_PROPERTY } from "../ownSheet";
import { JOURNAL_NAMESPACE, parseJournal } from "./journal";
import type { Journal } from "./journal";

/** A sheet of ours as it is before writing. */
export interface OwnSheet {
  readonly marker: string;
  readonly id: string;
  readonly name: string;
  readonly layout: string;
  readonly area: Rect;
  readonly chartNames: readonly string[];
  /** `area` together with the area that is to be written: everything a run may touch. */
  readonly covered: Rect;
  /** `range.formulas` and `range.values` of `covered`: what a roll-back writes again. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** What is ours in the workbook, and what must not be touched. */
export interface OwnState {
  readonly sheets: ReadonlyMap<string, OwnSheet>;
  /** Names of all sheets, ours and the office's. */
  readonly sheetNames: readonly string[];
  readonly sheetIds: readonly string[];
  readonly journal: { readonly xml: string; readonly content: Journal | undefined } | undefined;
}

interface FoundSheet extends Omit<OwnSheet, "chartNames" | "covered" | "formulas" | "values"> {
  readonly isProtected: boolean;
}

/**
 * Pre-flight, read only: finds our sheets by their markers and refuses before anything is written when the workbook
 * cannot be written. Two round trips, a third one when a summary exists.
 */
export async function locateOwn(
  context: Excel.RequestContext,
  plans: readonly PlannedSheet[],
): Promise<Result<OwnState, Failure>> {
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
  const found = queries.flatMap(ownSheetOf);
  const markers = plans.map((plan) => plan.marker);
  const chosen = chooseSheets(found, markers, journal?.content);
  const isProtected = chosen.find((sheet) => sheet.isProtected);
  if (isProtected) return err({ code: "sheet-protected", sheet: isProtected.name });
  if (workbook.protection.protected && chosen.length < markers.length) return err({ code: "structure-protected" });
  const sheets = await readOwnSheets(context, chosen, plans);
  return ok({
    sheets: new Map(sheets.map((sheet) => [sheet.marker, sheet])),
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
}

function queueOwnProperties(sheet: Excel.Worksheet): OwnQuery {
  sheet.protection.load("protected");
  return {
    sheet,
    marker: queueProperty(sheet, MARKER_PROPERTY),
    layout: queueProperty(sheet, LAYOUT_PROPERTY),
    area: queueProperty(sheet, AREA_PROPERTY),
  };
}

function queueProperty(sheet: Excel.Worksheet, key: string): Excel.WorksheetCustomProperty {
  const property = sheet.customProperties.getItemOrNullObject(key);
  property.load("value");
  return property;
}

function ownSheetOf({ sheet, marker, layout, area }: OwnQuery): readonly FoundSheet[] {
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

async function readOwnSheets(
  context: Excel.RequestContext,
  chosen: readonly FoundSheet[],
  plans: readonly PlannedSheet[],
): Promise<readonly OwnSheet[]> {
  const queries = chosen.map((found) => {
    const sheet = context.workbook.worksheets.getItem(found.id);
    const planned = plans.find((plan) => plan.marker === found.marker);
    const covered = planned ? union(found.area, planned.area) : found.area;
    const range = sheet.getRange(formatRect(covered));
    range.load("formulas,values");
    sheet.charts.load("items/name");
    return { found, covered, range, sheet };
  });
  await context.sync();
  return queries.map(({ found, covered, range, sheet }) => ({
    ...found,
    covered,
    formulas: range.formulas,
    values: range.values,
    chartNames: sheet.charts.items.map((chart) => chart.name),
  }));
}
