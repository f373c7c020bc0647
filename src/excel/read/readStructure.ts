import type { Failure } from "../../app/failure";
import { ok } from "../../base/result";
import type { Result } from "../../base/result";
import type { Rect } from "../../base/rect";
import type { CalculationMode, SheetVisibility } from "../../core";
import { MARKER_PROPERTY } from "../ownSheet";
import { hiddenPart } from "./hiddenCells";
import type { HiddenPart } from "./hiddenCells";

/** What is known of the workbook before any cell is read. */
export interface Structure {
  readonly name: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly calculationMode: CalculationMode;
  readonly sheets: readonly SheetStructure[];
}

/** A sheet without its cells. */
export interface SheetStructure {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly marker: string | undefined;
  readonly used: Rect | undefined;
  /** How much of the used range is hidden. */
  readonly hidden: { readonly rows: HiddenPart; readonly columns: HiddenPart };
}

/** Two round trips: the list of sheets, then the extent, protection, hidden parts and marker of each. */
export async function readStructure(context: Excel.RequestContext): Promise<Result<Structure, Failure>> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  workbook.application.load("calculationMode");
  sheets.load("items/id,items/name,items/visibility");
  await context.sync();

  const details = sheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    const marker = sheet.customProperties.getItemOrNullObject(MARKER_PROPERTY);
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    marker.load("value");
    sheet.protection.load("protected");
    return { sheet, used, marker };
  });
  await context.sync();

  return ok({
    name: workbook.name,
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    calculationMode: calculationMode(workbook.application.calculationMode),
    sheets: details.map(({ sheet, used, marker }) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibility(sheet.visibility),
      isProtected: sheet.protection.protected,
      marker: marker.isNullObject ? undefined : marker.value,
      used: used.isNullObject ? undefined : rectOfRange(used),
      hidden: { rows: hiddenPart(used.rowHidden), columns: hiddenPart(used.columnHidden) },
    })),
  });
}

function rectOfRange(range: Excel.Range): Rect {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}

function visibility(value: Excel.Worksheet["visibility"]): SheetVisibility {
  if (value === "Hidden") return "hidden";
  return value === "VeryHidden" ? "very-hidden" : "visible";
}

function calculationMode(value: Excel.Application["calculationMode"]): CalculationMode {
  if (value === "Manual") return "manual";
  return value === "AutomaticExceptTables" ? "automatic-except-tables" : "automatic";
}
