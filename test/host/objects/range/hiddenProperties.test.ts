import { bookOf, grid, sheetOf } from "../../book/sampleBook";
import { codeOf, openHost } from "../../../support/openHost";
import type { OpenHost } from "../../../support/openHost";

/** PL01 with cells A1:C4, row 3 and column B hidden. */
function withHidden(): OpenHost {
  const columns = [{ first: 1, last: 1, width: 12, hidden: true, style: 0 }];
  return openHost(bookOf([sheetOf(1, "PL01", { cells: grid({ A1: 1, C4: 2 }), hiddenRows: new Set([2]), columns })]));
}

function ask<T>(
  office: OpenHost,
  address: string,
  question: (range: Excel.Range) => { readonly value: T },
): Promise<T> {
  return office.Excel.run(async (context) => {
    const answer = question(context.workbook.worksheets.getItem("PL01").getRange(address));
    await context.sync();
    return answer.value;
  });
}

describe("getRowProperties and getColumnProperties", () => {
  it("tell row by row and column by column what is hidden", async () => {
    const office = withHidden();
    expect(await ask(office, "A2:C4", (range) => range.getRowProperties({ rowHidden: true }))).toEqual([
      { rowHidden: false },
      { rowHidden: true },
      { rowHidden: false },
    ]);
    expect(await ask(office, "A1:C1", (range) => range.getColumnProperties({ columnHidden: true }))).toEqual([
      { columnHidden: false },
      { columnHidden: true },
      { columnHidden: false },
    ]);
  });

  it("say nothing that was not asked for", async () => {
    const office = withHidden();
    expect(await ask(office, "A3:A3", (range) => range.getRowProperties({ rowHidden: false }))).toEqual([{}]);
    expect(await ask(office, "B1:B1", (range) => range.getColumnProperties({}))).toEqual([{}]);
  });

  it("refuse what the host does not know rather than leave it out", async () => {
    const office = withHidden();
    expect(
      await codeOf(ask(office, "A1:C4", (range) => range.getRowProperties({ rowHidden: true, address: true }))),
    ).toBe("NotImplemented");
    expect(await codeOf(ask(office, "A1:C4", (range) => range.getColumnProperties({ columnIndex: true })))).toBe(
      "NotImplemented",
    );
  });

  it("refuse whole columns and rows, and a request that names no properties", async () => {
    const office = withHidden();
    expect(await codeOf(ask(office, "A:C", (range) => range.getRowProperties({ rowHidden: true })))).toBe(
      "InvalidArgument",
    );
    expect(await codeOf(ask(office, "1:3", (range) => range.getColumnProperties({ columnHidden: true })))).toBe(
      "InvalidArgument",
    );
    const nothing: unknown = "rowHidden";
    expect(
      await codeOf(ask(office, "A1:C4", (range) => range.getRowProperties(nothing as Excel.RowPropertiesLoadOptions))),
    ).toBe("InvalidArgument");
  });
});
