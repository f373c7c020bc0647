import { RowStore } from "../../../src/host/book/rowStore";

describe("RowStore", () => {
  const open = (): RowStore =>
    new RowStore(
      new Map([
        [4, 30],
        [2, 20],
      ]),
      new Set([7]),
    );

  it("answers from the file; a row without a height has none", () => {
    expect([open().height(4), open().height(5)]).toEqual([30, undefined]);
    expect([open().isHidden(7), open().isHidden(4)]).toEqual([true, false]);
  });

  it("gives all heights, by row, when one is new", () => {
    const rows = open();
    rows.setHeight(0, 1, 15);
    expect([...(rows.changes() ?? [])]).toEqual([
      [0, 15],
      [1, 15],
      [2, 20],
      [4, 30],
    ]);
  });

  it("knows no change when a height was set back", () => {
    const rows = open();
    rows.setHeight(4, 4, 31);
    rows.setHeight(4, 4, 30);
    expect(rows.changes()).toBeUndefined();
  });
});
