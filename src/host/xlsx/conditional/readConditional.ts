import { parseRect } from "../../../base/rect";
import { attribute, child, childrenNamed, flag, numberAttribute, textOf } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import type { ConditionalRule } from "./conditionalContent";

/** Reads the conditional formats of a worksheet in the order of the file. Those of later versions (`extLst`) stay unseen. */
export function readConditional(root: XmlElement): readonly ConditionalRule[] {
  return childrenNamed(root, "conditionalFormatting").flatMap((block) => {
    const areas = (attribute(block, "sqref") ?? "").split(/\s+/u).flatMap((text) => parseRect(text) ?? []);
    return childrenNamed(block, "cfRule").map((rule) => ({
      areas,
      priority: numberAttribute(rule, "priority") ?? 0,
      type: attribute(rule, "type") ?? "",
      formula: child(rule, "formula") ? textOf(child(rule, "formula")) : null,
      stopIfTrue: flag(rule, "stopIfTrue"),
    }));
  });
}
