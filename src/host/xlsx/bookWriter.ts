import type { BookChanges, PlacedCell, SheetChanges } from "./changes";
import { cellsAfter } from "./cellsAfter";
import { patchCharts, removeCharts } from "./chart/patchCharts";
import { patchCustomProperties } from "./custom/patchCustomProperties";
import { patchCustomXml } from "./custom/patchCustomXml";
import { FileIndexes } from "./fileIndexes";
import { noSheetChanges } from "./noChanges";
import { relationshipType } from "./opc/dialect";
import { PackageEditor } from "./opc/packageEditor";
import { relationshipsOf } from "./opc/partSource";
import { isType } from "./opc/relationships";
import { removeTree } from "./opc/removeTree";
import { CONTENT_TYPE } from "./opc/xmlPart";
import { emptySheet } from "./sheet/emptySheet";
import { patchSheet } from "./sheet/patchSheet";
import type { SheetBefore } from "./sheet/patchSheet";
import { splitSheet } from "./sheet/sheetFrame";
import { isTabSelected } from "./sheet/writeView";
import { tabsAfter } from "./workbook/tabsAfter";
import type { TabAfter } from "./workbook/tabsAfter";
import { activeTabOf, shownTab, writeWorkbook } from "./workbook/writeWorkbook";
import type { XlsxFile } from "./xlsxFile";

const NEW_SHEET: SheetBefore = { cells: new Map(), rowHeights: new Map() };

/** Writes one set of changes into one file. Used once. */
export class BookWriter {
  private readonly editor: PackageEditor;
  private readonly indexes: FileIndexes;
  private readonly tabs: readonly TabAfter[];
  private readonly shown: number | undefined;
  private readonly workbookPart: string;

  constructor(
    private readonly file: XlsxFile,
    private readonly changes: BookChanges,
  ) {
    const { parts, workbook } = file.source;
    this.editor = new PackageEditor(parts);
    this.workbookPart = workbook.part;
    this.indexes = new FileIndexes(file, changes, this.editor);
    const newParts = this.nameNewParts();
    this.tabs = tabsAfter(workbook.tabs, changes, (key) => newParts.get(key) ?? "");
    this.shown = shownTab(changes, activeTabOf(this.editor.text(this.workbookPart), this.workbookPart), this.tabs);
  }

  /** The bytes of the changed file. Order matters only where one part names another: sheets before their charts. */
  write(): Uint8Array {
    this.removeSheets();
    const relationshipIds = this.addSheets();
    for (const tab of this.tabs) this.patchTab(tab);
    this.indexes.write();
    this.patchChartsAndProperties();
    this.dropCalculationChain();
    const { dialect, tabs: before } = this.file.source.workbook;
    if (this.changes.customXmlParts) {
      const target = { editor: this.editor, dialect, workbookPart: this.workbookPart };
      patchCustomXml(this.changes.customXmlParts, target);
    }
    const tabs = { before, after: this.tabs, relationshipIds, shown: this.shown };
    this.editor.edit(this.workbookPart, (text) =>
      writeWorkbook(text, this.workbookPart, this.changes, { tabs, dialect }),
    );
    return this.editor.finish();
  }

  private nameNewParts(): Map<number, string> {
    const names = new Map<number, string>();
    let number = 1;
    for (const { sheetId } of this.changes.newSheets) {
      while (this.editor.has(`xl/worksheets/sheet${String(number)}.xml`)) number += 1;
      names.set(sheetId, `xl/worksheets/sheet${String(number)}.xml`);
      number += 1;
    }
    return names;
  }

  private removeSheets(): void {
    const relationships = relationshipsOf(this.editor, this.workbookPart);
    for (const tab of this.file.source.workbook.tabs) {
      if (tab.worksheetPart === undefined || !this.changes.removedSheets.includes(tab.sheetId)) continue;
      const relationship = relationships.find((one) => one.target === tab.worksheetPart);
      if (relationship) removeTree(this.editor, this.workbookPart, relationship.id, tab.worksheetPart);
    }
  }

  private addSheets(): Map<number, string> {
    const { dialect } = this.file.source.workbook;
    const ids = new Map<number, string>();
    for (const tab of this.tabs) {
      if (tab.before !== undefined || tab.worksheetPart === undefined) continue;
      this.editor.add(tab.worksheetPart, emptySheet(dialect), CONTENT_TYPE.worksheet);
      const type = relationshipType(dialect, "worksheet");
      ids.set(tab.key, this.editor.relate(this.workbookPart, type, tab.worksheetPart));
    }
    return ids;
  }

  /** Changes and cells of a tab. A new sheet is an empty one into which everything is spliced. */
  private changesOf(tab: TabAfter): SheetChanges | undefined {
    if (tab.before !== undefined) return this.changes.sheets.get(tab.key);
    return this.changes.newSheets.find((sheet) => sheet.sheetId === tab.key)?.changes;
  }

  private patchTab(tab: TabAfter): void {
    const part = tab.worksheetPart;
    if (part === undefined) return;
    const changes = this.changesOf(tab);
    const recalculated = tab.before === undefined ? [] : (this.changes.recalculated.get(tab.key) ?? []);
    const selected = this.selectionOf(tab, part);
    if (changes === undefined && recalculated.length === 0 && selected === undefined) return;
    const before = this.sheetBefore(tab) ?? NEW_SHEET;
    const patch = { changes: changes ?? noSheetChanges(), recalculated, selected };
    this.editor.edit(part, (text) => patchSheet(text, part, patch, { before, indexes: this.indexes }));
  }

  private sheetBefore(tab: TabAfter): SheetBefore | undefined {
    if (tab.before === undefined) return undefined;
    return this.file.content.sheets.find((sheet) => sheet.sheetId === tab.key);
  }

  /** When another tab is shown, the others must not stay selected: Excel would edit them all as a group. */
  private selectionOf(tab: TabAfter, part: string): boolean | undefined {
    if (this.shown === undefined) return undefined;
    const isShown = this.tabs[this.shown] === tab;
    const isSelected = isTabSelected(splitSheet(this.editor.text(part), part).frame, part);
    return isShown === isSelected ? undefined : isShown;
  }

  private patchChartsAndProperties(): void {
    const { dialect } = this.file.source.workbook;
    const lookup = cellsAfter(this.file.content, this.changes, this.tabs);
    for (const tab of this.tabs) {
      const changes = this.changesOf(tab);
      const target = { editor: this.editor, dialect, sheetPart: tab.worksheetPart ?? "" };
      if (changes?.customProperties) patchCustomProperties(changes.customProperties, target);
      if (changes?.removedCharts) removeCharts(changes.removedCharts, { ...target, lookup });
      if (changes?.charts) patchCharts(changes.charts, { ...target, lookup });
    }
  }

  /** An entry for a cell that no longer has a formula makes Excel repair the file; without the part it builds a new one. */
  private dropCalculationChain(): void {
    if (!this.hasFormulaChange()) return;
    for (const { id, target } of relationshipsOf(this.editor, this.workbookPart).filter((one) =>
      isType(one, "calcChain"),
    )) {
      this.editor.unrelate(this.workbookPart, id);
      this.editor.remove(target);
    }
  }

  private hasFormulaChange(): boolean {
    if (this.changes.removedSheets.length > 0) return true;
    return this.tabs.some((tab) => {
      const before = this.sheetBefore(tab)?.cells;
      const isChanged = ({ row, column, cell }: PlacedCell): boolean =>
        (before?.get(row)?.get(column)?.formula ?? null) !== cell.formula;
      return this.changesOf(tab)?.cells.some(isChanged) ?? false;
    });
  }
}
