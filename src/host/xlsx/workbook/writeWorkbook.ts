import type { BookChanges } from "../changes";
import { attribute, child, childrenNamed, numberAttribute, parseXml } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import {
  appendInside,
  applyEdits,
  qualified,
  replaceElement,
  setAttributes,
  setChild,
  xmlElement,
} from "../xml/xmlEdit";
import type { Dialect } from "../opc/dialect";
import { movedTab, tabPosition } from "./tabsAfter";
import type { TabAfter } from "./tabsAfter";
import type { TabEntry } from "./readWorkbook";
import { WORKBOOK_ORDER } from "./workbookOrder";
import { writeNames } from "./writeNames";

/** What the writer knows about the tabs. */
export interface TabChange {
  readonly before: readonly TabEntry[];
  readonly after: readonly TabAfter[];
  /** Relationship of the workbook to a new sheet, by its key. */
  readonly relationshipIds: ReadonlyMap<number, string>;
  /** Position of the shown tab, or `undefined` when it stays the same tab at the same place. */
  readonly shown: number | undefined;
}

/** Splices sheets, names, the shown tab and the calculation flag into the workbook part. */
export function writeWorkbook(
  text: string,
  part: string,
  changes: BookChanges,
  context: { readonly tabs: TabChange; readonly dialect: Dialect },
): string {
  const { tabs, dialect } = context;
  const steps: ((current: string) => string)[] = [
    (current) => writeSheets(current, part, tabs, dialect),
    (current) => writeNames(current, part, changes.names, tabs),
    (current) => writeShownTab(current, part, tabs),
    (current) => (changes.fullCalculationOnLoad ? writeFullCalculation(current, part) : current),
  ];
  return steps.reduce((current, step) => step(current), text);
}

/** Position of the shown tab after the changes, when it is another one or stands at another place. */
export function shownTab(changes: BookChanges, activeTab: number, after: readonly TabAfter[]): number | undefined {
  if (changes.activeSheet !== undefined) return tabPosition(after, changes.activeSheet);
  const moved = movedTab(after, activeTab) ?? Math.max(0, Math.min(activeTab, after.length - 1));
  return moved === activeTab && movedTab(after, activeTab) !== undefined ? undefined : moved;
}

/** Position of the shown tab as the file says it. */
export function activeTabOf(text: string, part: string): number {
  return numberAttribute(child(child(parseXml(text, part), "bookViews"), "workbookView"), "activeTab") ?? 0;
}

function writeSheets(text: string, part: string, tabs: TabChange, dialect: Dialect): string {
  const root = parseXml(text, part);
  const sheets = child(root, "sheets");
  if (sheets === undefined) return text;
  const existing = childrenNamed(sheets, "sheet").flatMap((sheet, index) => {
    const tab = tabs.after.find((one) => one.before === index);
    if (tab === undefined) return [replaceElement(sheet, "")];
    return isChanged(tab, tabs.before[index]) ? [setAttributes(sheet, sheetAttributes(tab))] : [];
  });
  const added = tabs.after.filter((tab) => tab.before === undefined).map((tab) => newSheet(tab, tabs, sheets, dialect));
  const inner = added.join("");
  return applyEdits(text, [...existing, ...(inner === "" ? [] : [appendInside(sheets, inner)])]);
}

function newSheet(tab: TabAfter, tabs: TabChange, sheets: XmlElement, dialect: Dialect): string {
  return xmlElement(qualified(sheets, "sheet"), {
    ...sheetAttributes(tab),
    "xmlns:r": dialect.relationships,
    "r:id": tabs.relationshipIds.get(tab.key),
  });
}

function isChanged(tab: TabAfter, before: TabEntry | undefined): boolean {
  return tab.name !== before?.name || tab.visibility !== before.visibility;
}

function sheetAttributes(tab: TabAfter): { name: string; sheetId: number; state: string | undefined } {
  const state = tab.visibility === "very-hidden" ? "veryHidden" : tab.visibility;
  return { name: tab.name, sheetId: tab.sheetId, state: state === "visible" ? undefined : state };
}

function writeShownTab(text: string, part: string, tabs: TabChange): string {
  if (tabs.shown === undefined) return text;
  const root = parseXml(text, part);
  const view = child(child(root, "bookViews"), "workbookView");
  if (view === undefined) {
    const xml = xmlElement(
      qualified(root, "bookViews"),
      {},
      xmlElement(qualified(root, "workbookView"), { activeTab: tabs.shown }),
    );
    return applyEdits(text, [setChild(root, WORKBOOK_ORDER, "bookViews", xml)]);
  }
  // The first tab of the bar is a position too; it goes with its tab, or back to the beginning.
  const first = numberAttribute(view, "firstSheet");
  const firstSheet = first === undefined ? undefined : movedTab(tabs.after, first);
  return applyEdits(text, [setAttributes(view, { activeTab: tabs.shown, firstSheet })]);
}

function writeFullCalculation(text: string, part: string): string {
  const root = parseXml(text, part);
  const existing = child(root, "calcPr");
  if (attribute(existing, "fullCalcOnLoad") === "1") return text;
  if (existing) return applyEdits(text, [setAttributes(existing, { fullCalcOnLoad: true })]);
  const xml = xmlElement(qualified(root, "calcPr"), { fullCalcOnLoad: true });
  return applyEdits(text, [setChild(root, WORKBOOK_ORDER, "calcPr", xml)]);
}
