import { bookOf, sheetOf } from "../../book/sampleBook";
import { codeOf, openHost, sheetIn } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

const open = (): OpenHost => openHost(bookOf([sheetOf(1, "PL01"), sheetOf(2, "PL02")]));

function freeze(
  { Excel }: OpenHost,
  use: (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void,
): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("PL01");
    use(sheet.freezePanes, sheet);
    await context.sync();
  });
}

const locationOf = ({ Excel }: OpenHost): Promise<string | null> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("PL01").freezePanes.getLocationOrNullObject();
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  });

type Step = (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void;
const STEPS: readonly (readonly [string, Step, { rows: number; columns: number }, string | null])[] = [
  [
    "a block",
    (panes, sheet) => {
      panes.freezeAt(sheet.getRange("A1:B6"));
    },
    { rows: 6, columns: 2 },
    "'PL01'!A1:B6",
  ],
  [
    "an address",
    (panes) => {
      panes.freezeAt("A1:C1");
    },
    { rows: 1, columns: 3 },
    "'PL01'!A1:C1",
  ],
  [
    "whole rows",
    (panes) => {
      panes.freezeAt("1:4");
    },
    { rows: 4, columns: 0 },
    "'PL01'!1:4",
  ],
  [
    "whole columns",
    (panes) => {
      panes.freezeAt("A:B");
    },
    { rows: 0, columns: 2 },
    "'PL01'!A:B",
  ],
  [
    "rows by number",
    (panes) => {
      panes.freezeRows(3);
    },
    { rows: 3, columns: 0 },
    "'PL01'!1:3",
  ],
  [
    "columns by number",
    (panes) => {
      panes.freezeColumns(2);
    },
    { rows: 0, columns: 2 },
    "'PL01'!A:B",
  ],
  [
    "no rows",
    (panes) => {
      panes.freezeRows(2);
      panes.freezeRows(0);
    },
    { rows: 0, columns: 0 },
    null,
  ],
  [
    "nothing",
    (panes) => {
      panes.freezeRows(2);
      panes.unfreeze();
    },
    { rows: 0, columns: 0 },
    null,
  ],
];

describe("WorksheetFreezePanes", () => {
  it.each(STEPS)("freezes %s", async (_what, step, frozen, location) => {
    const office = open();
    await freeze(office, step);
    expect(sheetIn(office, "PL01").frozen).toEqual(frozen);
    expect(await locationOf(office)).toBe(location);
  });

  it("refuses cells of another sheet and impossible numbers", async () => {
    const other = open();
    const foreign = other.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("PL01").freezePanes.freezeAt(worksheets.getItem("PL02").getRange("A1"));
      await context.sync();
    });
    expect(await codeOf(foreign)).toBe("InvalidArgument");
    expect(
      await codeOf(
        freeze(open(), (panes) => {
          panes.freezeRows(-1);
        }),
      ),
    ).toBe("InvalidArgument");
    expect(
      await codeOf(
        freeze(open(), (panes) => {
          panes.freezeColumns(16_384);
        }),
      ),
    ).toBe("InvalidArgument");
    expect(
      await codeOf(
        freeze(open(), (panes) => {
          panes.freezeAt("PL02!A1");
        }),
      ),
    ).toBe("InvalidArgument");
  });

  it("has no place while nothing is frozen", async () => {
    const run = freeze(open(), (panes) => {
      panes.getLocation().load("address");
    });
    expect(await codeOf(run)).toBe("ItemNotFound");
  });
});
