import { application } from "./application";
import { bindClass } from "./bindClass";
import type { BoundClass } from "./bindClass";
import { conditionalCatalogue } from "./conditional/conditionalCatalogue";
import { detailCatalogue } from "./detailCatalogue";
import { autoFilter } from "./filter/autoFilter";
import { rangeBorder } from "./format/rangeBorder";
import { rangeBorders } from "./format/rangeBorders";
import { rangeFill } from "./format/rangeFill";
import { rangeFont } from "./format/rangeFont";
import { rangeFormat } from "./format/rangeFormat";
import * as handles from "./handles";
import { officeService } from "./officeService";
import { range } from "./range/range";
import { rangeAreas, ranges } from "./range/rangeAreas";
import { workbook, workbookProtection } from "./workbook";
import { worksheet, worksheetProtection } from "./worksheet";
import { worksheets } from "./worksheets";

/** Every class of Excel the host knows. A class that is not here does not exist for office.js. */
export const catalogue: readonly BoundClass[] = [
  bindClass(handles.officeServiceClass, officeService),
  bindClass(handles.workbookClass, workbook),
  bindClass(handles.workbookProtectionClass, workbookProtection),
  bindClass(handles.applicationClass, application),
  bindClass(handles.worksheetsClass, worksheets),
  bindClass(handles.worksheetClass, worksheet),
  bindClass(handles.worksheetProtectionClass, worksheetProtection),
  bindClass(handles.autoFilterClass, autoFilter),
  bindClass(handles.rangeClass, range),
  bindClass(handles.rangeAreasClass, rangeAreas),
  bindClass(handles.rangesClass, ranges),
  bindClass(handles.rangeFormatClass, rangeFormat),
  bindClass(handles.rangeFillClass, rangeFill),
  bindClass(handles.rangeFontClass, rangeFont),
  bindClass(handles.bordersClass, rangeBorders),
  bindClass(handles.borderClass, rangeBorder),
  ...detailCatalogue,
  ...conditionalCatalogue,
];
