import { intersect } from "../../../base/rect";
import type { ConditionalFormat, Sheet } from "../../book/book";
import { must } from "../../../base/invariant";
import { HostError } from "../../wire/hostError";
import { allow, oneOf, textOf } from "../allow";
import type { Cells } from "../handles";
import type { HostObject } from "../hostObject";
import { noItem } from "../noItem";
import type { ClassTable } from "../registry";
import { conditionalFormatClass } from "./conditionalHandles";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** `Excel.ConditionalFormatCollection`: the formats that overlap the areas, the first to count first. */
export const conditionalFormats: ClassTable<readonly Cells[]> = {
  items: (areas) => listed(areas).map((format) => wrap(areas, format)),
  item: (areas, id) => find(areas, textOf(id)) ?? noItem(),
  members: {
    // A new one stands before all others.
    add: {
      since: "1.6",
      evidence: "documented",
      create: (areas, args) => {
        if (oneOf(args.value(0), TYPES) !== "Custom") {
          throw new HostError("NotImplemented", "This host only makes conditional formats with a formula.");
        }
        const sheet = sheetOf(areas);
        allow(sheet.cells.checkFormats());
        return wrap(areas, sheet.conditionals.add(areas.map(({ rect }) => rect)));
      },
    },
    getCount: { since: "1.6", evidence: "documented", call: (areas) => listed(areas).length },
    getItem: {
      since: "1.6",
      evidence: "documented",
      create: (areas, args) => find(areas, args.text(0)) ?? noItem(),
    },
    getItemOrNullObject: { since: "1.14", evidence: "documented", create: (areas, args) => find(areas, args.text(0)) },
  },
};

function sheetOf(areas: readonly Cells[]): Sheet {
  return must(areas[0], "a range has an area").sheet;
}

function listed(areas: readonly Cells[]): readonly ConditionalFormat[] {
  return sheetOf(areas).conditionals.list.filter((format) =>
    format.areas.some((one) => areas.some(({ rect }) => intersect(one, rect))),
  );
}

function find(areas: readonly Cells[], id: string): HostObject | null {
  const found = listed(areas).find((format) => format.id === id);
  return found ? wrap(areas, found) : null;
}

function wrap(areas: readonly Cells[], format: ConditionalFormat): HostObject {
  return conditionalFormatClass.wrap({ sheet: sheetOf(areas), format });
}
