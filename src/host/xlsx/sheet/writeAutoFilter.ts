import { formatRect } from "../../../base/rect";
import type { Rect } from "../../../base/rect";
import { attribute } from "../xml/xmlTree";
import { xmlElement } from "../xml/xmlEdit";
import { inFrame, withSheetChild } from "./sheetFrame";

/** Gives a sheet a filter without criteria over an area, or takes its filter away. One over the same area stays as it is. */
export function writeAutoFilter(frame: string, part: string, area: Rect | null): string {
  const before = inFrame(frame, part, "autoFilter");
  const isSame = area !== null && attribute(before, "ref") === formatRect(area) && before?.children.length === 0;
  if (isSame) return frame;
  return withSheetChild(frame, part, "autoFilter", (_, prefix) =>
    area === null ? "" : xmlElement(`${prefix}autoFilter`, { ref: formatRect(area) }),
  );
}
