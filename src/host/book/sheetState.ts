import type { Rect } from "../../base/rect";
import type { SheetChanges } from "../xlsx/changes";
import type { PageContent, SheetContent } from "../xlsx/content";
import type { Sheet, Visibility } from "./book";
import { CellStore } from "./cellStore";
import type { CellChanges } from "./cellStore";
import { ChartStore } from "./chartStore";
import { ConditionalStore } from "./conditionalStore";
import { ColumnStore } from "./columnStore";
import { MergeStore } from "./mergeStore";
import { PropertyStore } from "./propertyStore";
import { RowStore } from "./rowStore";
import { sameData } from "./sameData";

/** What a sheet tells the workbook and asks it. */
export interface SheetSurroundings {
  readonly changed: (sheet: number, row: number, column: number) => void;
  readonly isLocked: (style: number) => boolean;
}

/** What differs of one sheet; `own` is `undefined` when nothing but results of formulas does. */
export interface SheetDifference {
  readonly own: SheetChanges | undefined;
  readonly recalculated: CellChanges["recalculated"];
}

/** One sheet of a workbook in memory. See {@link Sheet}. */
export class SheetState implements Sheet {
  readonly key: number;
  readonly id: string;
  readonly isProtected: boolean;
  readonly cells: CellStore;
  readonly merges: MergeStore;
  readonly columns: ColumnStore;
  readonly rows: RowStore;
  readonly charts: ChartStore;
  readonly properties: PropertyStore;
  readonly conditionals: ConditionalStore;
  name: string;
  visibility: Visibility;
  frozen: { readonly rows: number; readonly columns: number };
  showGridlines: boolean;
  page: PageContent;
  selection: Rect;
  /** The filter set here; `undefined` while the sheet has that of the file. */
  #autoFilter: Rect | null | undefined;
  /** The sheet as the file has it, or the empty sheet it began as. */
  readonly #start: SheetContent;

  constructor(start: SheetContent, around: SheetSurroundings) {
    this.#start = start;
    this.key = start.sheetId;
    this.id = sheetId(start.sheetId);
    this.isProtected = start.isProtected;
    this.name = start.name;
    this.visibility = start.visibility;
    this.frozen = start.frozen;
    this.showGridlines = start.showGridlines;
    this.page = start.page;
    this.selection = start.selection;
    this.columns = new ColumnStore(start.columns, start.defaultColumnWidth);
    this.rows = new RowStore(start.rowHeights, start.hiddenRows);
    this.charts = new ChartStore(start.charts, start.sheetId, start.isProtected);
    this.properties = new PropertyStore(start.customProperties);
    this.conditionals = new ConditionalStore(start.conditionalFormats ?? [], start.sheetId);
    this.merges = new MergeStore(start.merges, () => this.cells);
    this.cells = new CellStore(start.cells, {
      isProtected: start.isProtected,
      isLocked: around.isLocked,
      columnStyle: (column) => this.columns.style(column),
      columnStyleInFile: (column) => this.columns.styleInFile(column),
      isCovered: (row, column) => this.merges.isCovered(row, column),
      changed: (row, column) => {
        around.changed(start.sheetId, row, column);
      },
    });
  }

  get hasAutoFilter(): boolean {
    return this.#autoFilter === undefined ? this.#start.hasAutoFilter : this.#autoFilter !== null;
  }

  setAutoFilter(area: Rect | null): void {
    this.#autoFilter = area === null && !this.#start.hasAutoFilter ? undefined : area;
  }

  difference(): SheetDifference {
    const { written, recalculated } = this.cells.changes();
    const { charts, removedCharts } = this.charts.changes();
    const conditionalFormats = this.conditionals.changes();
    const start = this.#start;
    const own: SheetChanges = {
      name: changed(this.name, start.name),
      visibility: changed(this.visibility, start.visibility),
      cells: written,
      merges: this.merges.changes(),
      columns: this.columns.changes(),
      rowHeights: this.rows.changes(),
      frozen: changed(this.frozen, start.frozen),
      showGridlines: changed(this.showGridlines, start.showGridlines),
      customProperties: this.properties.changes(),
      page: changed(this.page, start.page),
      charts,
      ...(removedCharts.length > 0 ? { removedCharts } : {}),
      selection: changed(this.selection, start.selection),
      ...(conditionalFormats ? { conditionalFormats } : {}),
      ...(this.#autoFilter === undefined ? {} : { autoFilter: this.#autoFilter }),
    };
    return { own: sameData(own, { cells: [] }) ? undefined : own, recalculated };
  }
}

function changed<T>(now: T, before: T): T | undefined {
  return sameData(now, before) ? undefined : now;
}

/** Excel's own form of sheet ids: the number of the sheet in a fixed GUID. */
function sheetId(key: number): string {
  return `{00000000-0001-0000-${key.toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;
}
