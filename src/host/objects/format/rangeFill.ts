import { changeFormat } from "./changeFormat";
import { colorOf } from "./color";
import { uniform } from "./uniform";
import type { Cells } from "../handles";
import type { ClassTable } from "../registry";

/** Colour that Excel answers for a cell without fill. */
const NO_FILL = "#FFFFFF";

/** `Excel.RangeFill`. */
export const rangeFill: ClassTable<Cells> = {
  members: {
    color: {
      since: "1.1",
      evidence: "documented",
      load: (cells, context) => uniform(cells, context, ({ fill }) => fill ?? NO_FILL),
      set: (cells, value, context) => {
        changeFormat(cells, { fill: colorOf(value) }, context);
      },
    },
    clear: {
      since: "1.1",
      evidence: "documented",
      run: (cells, _args, context) => {
        changeFormat(cells, { fill: null }, context);
      },
    },
  },
};
