import { HostError } from "../../wire/hostError";
import { conditionalFormatsClass } from "../conditional/conditionalHandles";
import { rangeClass, rangesClass, worksheetClass } from "../handles";
import type { Cells } from "../handles";
import type { HostObject } from "../hostObject";
import type { ClassTable } from "../registry";
import { addressOf } from "./cellsAddress";
import { cellCount } from "./readCells";

/** `Excel.RangeAreas`: several areas of one sheet. It has at least one. */
export const rangeAreas: ClassTable<readonly Cells[]> = {
  isTrackable: true,
  isAlive: (areas, { book }) => areas.every(({ sheet }) => book.sheets.byId(sheet.id) === sheet),
  members: {
    address: { since: "1.9", evidence: "documented", load: (areas) => areas.map(addressOf).join(",") },
    areaCount: { since: "1.9", evidence: "documented", load: (areas) => areas.length },
    cellCount: {
      since: "1.9",
      evidence: "documented",
      load: (areas) => areas.reduce((count, { rect }) => count + cellCount(rect), 0),
    },
    areas: { since: "1.9", evidence: "documented", path: (areas) => rangesClass.wrap(areas) },
    conditionalFormats: {
      since: "1.9",
      evidence: "documented",
      path: (areas) => conditionalFormatsClass.wrap(areas),
    },
    worksheet: { since: "1.9", evidence: "documented", path: sheetOf },
  },
};

/** `Excel.RangeCollection`: the areas of a RangeAreas, one by one. */
export const ranges: ClassTable<readonly Cells[]> = {
  items: (areas) => areas.map((cells) => rangeClass.wrap(cells)),
  members: {
    getCount: { since: "1.9", evidence: "documented", call: (areas) => areas.length },
    getItemAt: {
      since: "1.9",
      evidence: "documented",
      create: (areas, args) => {
        const cells = areas[args.integer(0)];
        if (cells) return rangeClass.wrap(cells);
        throw new HostError("InvalidArgument", "There is no area at that index.");
      },
    },
  },
};

function sheetOf([first]: readonly Cells[]): HostObject | null {
  return first ? worksheetClass.wrap(first.sheet) : null;
}
