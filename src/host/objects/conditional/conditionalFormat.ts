import { HostError } from "../../wire/hostError";
import { allow, numberOf } from "../allow";
import { rangeAreasClass } from "../handles";
import type { ClassTable } from "../registry";
import { customConditionalClass } from "./conditionalHandles";
import type { ConditionalPlace } from "./conditionalHandles";

/** Types of the file (ECMA-376 ST_CfType) by the words of `Excel.ConditionalFormatType`; the rest are presets. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** `Excel.ConditionalFormat`. */
export const conditionalFormat: ClassTable<ConditionalPlace> = {
  id: ({ format }) => format.id,
  isAlive: ({ sheet, format }, { book }) =>
    book.sheets.byId(sheet.id) === sheet && sheet.conditionals.byId(format.id) === format,
  members: {
    id: { since: "1.6", evidence: "documented", load: ({ format }) => format.id },
    type: { since: "1.6", evidence: "documented", load: typeOf },
    // 0 counts first; a negative number counts from the back; beyond the ends is the end.
    priority: {
      since: "1.6",
      evidence: "documented",
      load: ({ sheet, format }) => sheet.conditionals.list.indexOf(format),
      set: ({ sheet, format }, value) => {
        allow(sheet.cells.checkFormats());
        sheet.conditionals.move(format, numberOf(value));
      },
    },
    stopIfTrue: { since: "1.6", evidence: "documented", load: ({ format }) => format.stopIfTrue },
    custom: {
      since: "1.6",
      evidence: "unproven",
      path: (place) => {
        if (typeOf(place) === "Custom") return customConditionalClass.wrap(place);
        throw new HostError("InvalidArgument", "The conditional format has no formula.");
      },
    },
    customOrNullObject: {
      since: "1.6",
      evidence: "documented",
      path: (place) => (typeOf(place) === "Custom" ? customConditionalClass.wrap(place) : null),
    },
    getRanges: {
      since: "1.9",
      evidence: "documented",
      create: ({ sheet, format }) => rangeAreasClass.wrap(format.areas.map((rect) => ({ sheet, rect }))),
    },
    delete: {
      since: "1.6",
      evidence: "documented",
      run: ({ sheet, format }) => {
        allow(sheet.cells.checkFormats());
        sheet.conditionals.remove(format);
      },
    },
  },
};

function typeOf({ format }: ConditionalPlace): string {
  return TYPE_WORDS[format.type] ?? "PresetCriteria";
}
