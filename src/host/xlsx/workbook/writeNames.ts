import type { NameContent } from "../content";
import { attributesOf, child, childrenNamed, flag, numberAttribute, parseXml, rawXml, textOf } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { applyEdits, qualified, setAttributes, setChild, xmlElement } from "../xml/xmlEdit";
import { escapeText } from "../xml/xmlText";
import { WORKBOOK_ORDER } from "./workbookOrder";
import { movedTab, tabPosition } from "./tabsAfter";
import type { TabAfter } from "./tabsAfter";
import type { TabEntry } from "./readWorkbook";

/**
 * Writes the defined names: with `names` the whole new list, without it only the tab positions that moved. Names
 * that did not change keep their element as it stands; names of removed tabs go; names of chart sheets, which the
 * list does not show, stay.
 */
export function writeNames(
  text: string,
  part: string,
  names: readonly NameContent[] | undefined,
  tabs: { readonly before: readonly TabEntry[]; readonly after: readonly TabAfter[] },
): string {
  const root = parseXml(text, part);
  const container = child(root, "definedNames");
  const existing = childrenNamed(container, "definedName").flatMap((element) => existingName(element, tabs));
  const items =
    names === undefined
      ? existing.map((one) => one.xml)
      : [
          ...existing.filter((one) => !one.isListed).map((one) => one.xml),
          ...names.map((name) => nameXml(name, existing, root, tabs.after)),
        ];
  const before = childrenNamed(container, "definedName").map(rawXml);
  if (items.length === before.length && items.every((item, index) => item === before[index])) return text;
  const name = qualified(root, "definedNames");
  const xml = items.length === 0 ? "" : xmlElement(name, {}, items.join(""));
  return applyEdits(text, [setChild(root, WORKBOOK_ORDER, "definedNames", xml)]);
}

interface ExistingName {
  readonly element: XmlElement;
  /** The element with its tab position after the change. */
  readonly xml: string;
  /** Position among all tabs after the change, `undefined` for the workbook. */
  readonly tab: number | undefined;
  readonly isListed: boolean;
}

/** Nothing for the name of a tab that was removed. */
function existingName(
  element: XmlElement,
  { before, after }: { readonly before: readonly TabEntry[]; readonly after: readonly TabAfter[] },
): ExistingName[] {
  const local = numberAttribute(element, "localSheetId");
  if (local === undefined) return [{ element, xml: rawXml(element), tab: undefined, isListed: true }];
  const tab = movedTab(after, local);
  if (tab === undefined) return [];
  const isListed = before[local]?.worksheetPart !== undefined;
  return [{ element, xml: tab === local ? rawXml(element) : rewritten(element, { localSheetId: tab }), tab, isListed }];
}

function nameXml(
  name: NameContent,
  existing: readonly ExistingName[],
  root: XmlElement,
  after: readonly TabAfter[],
): string {
  const tab = name.sheet === null ? undefined : tabPosition(after, name.sheet);
  const known = existing.find(
    (one) => one.tab === tab && nameOf(one.element).toLowerCase() === name.name.toLowerCase(),
  );
  if (known === undefined) {
    const attributes = { name: name.name, localSheetId: tab, hidden: name.hidden ? true : undefined };
    return xmlElement(qualified(root, "definedName"), attributes, escapeText(name.formula));
  }
  const { element, xml } = known;
  if (textOf(element) === name.formula && flag(element, "hidden") === name.hidden && nameOf(element) === name.name) {
    return xml;
  }
  const changes = { name: name.name, localSheetId: tab, hidden: name.hidden ? true : undefined };
  return xmlElement(
    element.name,
    { ...Object.fromEntries(attributesOf(element)), ...changes },
    escapeText(name.formula),
  );
}

function nameOf(element: XmlElement): string {
  return attributesOf(element).get("name") ?? "";
}

function rewritten(element: XmlElement, changes: Parameters<typeof setAttributes>[1]): string {
  const tag = setAttributes(element, changes).text;
  return `${tag}${element.source.text.slice(element.openEnd, element.end)}`;
}
