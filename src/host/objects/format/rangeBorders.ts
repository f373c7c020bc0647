import { HostError } from "../../wire/hostError";
import { oneOf } from "../allow";
import { BORDER_SIDES, borderClass } from "../handles";
import type { Cells } from "../handles";
import type { HostObject } from "../hostObject";
import type { ClassTable } from "../registry";

/** `Excel.RangeBorderCollection`: the eight kinds of line of a range. */
export const rangeBorders: ClassTable<Cells> = {
  items: bordersOf,
  item: (cells, key) => borderClass.wrap({ cells, side: oneOf(key, BORDER_SIDES) }),
  members: {
    count: { since: "1.1", evidence: "documented", load: () => BORDER_SIDES.length },
    getItemAt: {
      since: "1.1",
      evidence: "documented",
      create: (cells, args) => {
        const border = bordersOf(cells)[args.integer(0)];
        if (border) return border;
        throw new HostError("InvalidArgument", "There is no border at that index.");
      },
    },
  },
};

function bordersOf(cells: Cells): readonly HostObject[] {
  return BORDER_SIDES.map((side) => borderClass.wrap({ cells, side }));
}
