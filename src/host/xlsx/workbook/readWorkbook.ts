import type { BookContent, NameContent } from "../content";
import { CONTENT_TYPES_PART, partsOfType } from "../opc/contentTypes";
import { dialectOf } from "../opc/dialect";
import type { Dialect } from "../opc/dialect";
import { relationshipsOf } from "../opc/partSource";
import type { PartSource } from "../opc/partSource";
import { isType } from "../opc/relationships";
import type { Relationship } from "../opc/relationships";
import {
  attributesOf,
  child,
  childrenNamed,
  flag,
  numberAttribute,
  parseXml,
  relationshipId,
  textOf,
} from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { fail } from "../xlsxError";

/** A tab of the workbook, of any kind. Its place in the list is what `localSheetId` and `activeTab` count. */
export interface TabEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Part of a worksheet; `undefined` for a chart, dialog or macro sheet, which is kept but not listed. */
  readonly worksheetPart: string | undefined;
}

/** The workbook part, read: where everything is, and what belongs to the workbook as a whole. */
export interface WorkbookInfo {
  readonly part: string;
  readonly dialect: Dialect;
  readonly tabs: readonly TabEntry[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  readonly theme: string | undefined;
  readonly settings: Pick<BookContent, "date1904" | "structureProtected" | "calculationMode" | "activeSheet">;
  readonly names: readonly NameContent[];
}

/** Content types whose part is the main part of a workbook: .xlsx, .xlsm, .xltx and .xltm. */
const MAIN = /spreadsheetml\.(sheet|template)\.main\+xml$|ms-excel\.(sheet|template)\.macroEnabled\.main\+xml$/;

/**
 * Finds and reads the workbook part. It is where the package relationship says ("xl/workbook.xml", but also
 * "wtf/workbook.xml" in real files); without relationships the content types tell.
 */
export function readWorkbook(parts: PartSource): WorkbookInfo {
  const part = findWorkbook(parts);
  const text = parts.text(part);
  const root = parseXml(text, part);
  const relationships = relationshipsOf(parts, part);
  const tabs = childrenNamed(child(root, "sheets"), "sheet").map((sheet) => readTab(sheet, relationships, part));
  const related = (name: string): string | undefined =>
    relationships.find((one) => isType(one, name) && !one.external && parts.has(one.target))?.target;
  return {
    part,
    dialect: dialectOf(text),
    tabs,
    styles: related("styles"),
    sharedStrings: related("sharedStrings"),
    theme: related("theme"),
    settings: readSettings(root, tabs),
    names: childrenNamed(child(root, "definedNames"), "definedName").flatMap((name) => readName(name, tabs)),
  };
}

/** Position of a tab among the worksheets, for a position among all tabs; `undefined` for a chart sheet. */
export function worksheetPosition(tabs: readonly TabEntry[], tab: number): number | undefined {
  if (tabs[tab]?.worksheetPart === undefined) return undefined;
  return tabs.slice(0, tab).filter((one) => one.worksheetPart !== undefined).length;
}

function findWorkbook(parts: PartSource): string {
  const related = relationshipsOf(parts, "").find((one) => isType(one, "officeDocument"))?.target;
  if (related !== undefined && parts.has(related)) return related;
  if (!parts.has(CONTENT_TYPES_PART)) return fail({ code: "no-workbook-part" });
  const typed = partsOfType(parts.text(CONTENT_TYPES_PART), (type) => MAIN.test(type)).find((one) => parts.has(one));
  return typed ?? fail({ code: "no-workbook-part" });
}

function readTab(sheet: XmlElement, relationships: readonly Relationship[], part: string): TabEntry {
  const attributes = attributesOf(sheet);
  const relationship = relationships.find((one) => one.id === relationshipId(sheet));
  const name = attributes.get("name") ?? "";
  if (relationship === undefined) return fail({ code: "missing-part", part: `${part}: ${name}` });
  const state = attributes.get("state");
  return {
    name,
    sheetId: numberAttribute(sheet, "sheetId") ?? 0,
    visibility: state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible",
    worksheetPart: isType(relationship, "worksheet") ? relationship.target : undefined,
  };
}

function readSettings(root: XmlElement, tabs: readonly TabEntry[]): WorkbookInfo["settings"] {
  const mode = attributesOf(child(root, "calcPr") ?? root).get("calcMode");
  const activeTab = numberAttribute(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  return {
    date1904: flag(child(root, "workbookPr"), "date1904"),
    structureProtected: flag(child(root, "workbookProtection"), "lockStructure"),
    calculationMode: mode === "manual" ? "manual" : mode === "autoNoTable" ? "automatic-except-tables" : "automatic",
    activeSheet: worksheetPosition(tabs, activeTab) ?? 0,
  };
}

/** A name that belongs to a chart sheet, or to no tab at all, is kept in the file but not listed. */
function readName(element: XmlElement, tabs: readonly TabEntry[]): NameContent[] {
  const local = numberAttribute(element, "localSheetId");
  const sheet = local === undefined ? null : worksheetPosition(tabs, local);
  if (sheet === undefined) return [];
  const name = attributesOf(element).get("name") ?? "";
  return [{ name, formula: textOf(element), sheet, hidden: flag(element, "hidden") }];
}
