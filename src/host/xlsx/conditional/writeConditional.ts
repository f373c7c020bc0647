import { formatRect } from "../../../base/rect";
import { SHEET_ORDER } from "../sheet/sheetOrder";
import { applyEdits, replaceElement, setAttributes, setChild, xmlElement } from "../xml/xmlEdit";
import type { TextEdit } from "../xml/xmlEdit";
import { escapeText } from "../xml/xmlText";
import { childrenNamed, parseXml, prefixOf } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import type { ConditionalChanges, ConditionalLook, NewConditionalRule } from "./conditionalContent";

/**
 * Splices changed conditional formats into a worksheet: rules that were removed go, new ones stand behind all others, and
 * what is not named stays as it is, byte for byte.
 *
 * @param dxfIndex index of a look among the differential formats of the styles part.
 */
export function writeConditional(
  frame: string,
  part: string,
  changes: ConditionalChanges,
  dxfIndex: (look: ConditionalLook) => number,
): string {
  const root = parseXml(frame, part);
  const blocks = childrenNamed(root, "conditionalFormatting");
  const added = changes.added.map((rule) => blockXml(rule, prefixOf(root), dxfIndex(rule.look))).join("");
  return applyEdits(frame, [...ruleEdits(blocks, changes), ...insertion(root, blocks.at(-1), added)]);
}

function ruleEdits(blocks: readonly XmlElement[], { removed, priorities }: ConditionalChanges): readonly TextEdit[] {
  let count = 0;
  return blocks.flatMap((block) => {
    const rules = childrenNamed(block, "cfRule").map((rule) => ({ rule, index: count++ }));
    const gone = rules.filter(({ index }) => removed.includes(index));
    if (rules.length > 0 && gone.length === rules.length) return [replaceElement(block, "")];
    const renumbered = rules.filter(({ index }) => priorities.has(index) && !removed.includes(index));
    return [
      ...gone.map(({ rule }) => replaceElement(rule, "")),
      ...renumbered.map(({ rule, index }) => setAttributes(rule, { priority: priorities.get(index) })),
    ];
  });
}

function insertion(root: XmlElement, last: XmlElement | undefined, xml: string): readonly TextEdit[] {
  if (xml === "") return [];
  return [
    last ? { start: last.end, end: last.end, text: xml } : setChild(root, SHEET_ORDER, "conditionalFormatting", xml),
  ];
}

function blockXml({ areas, priority, formula }: NewConditionalRule, prefix: string, dxfId: number): string {
  const rule = xmlElement(
    `${prefix}cfRule`,
    { type: "expression", dxfId, priority },
    xmlElement(`${prefix}formula`, {}, escapeText(formula)),
  );
  return xmlElement(`${prefix}conditionalFormatting`, { sqref: areas.map(formatRect).join(" ") }, rule);
}
