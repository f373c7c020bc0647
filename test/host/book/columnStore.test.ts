import fc from "fast-check";
import { ColumnStore, changeColumns, tidyColumns } from "../../../src/host/book/columnStore";
import type { ColumnContent } from "../../../src/host/xlsx/content";

const A_TO_C: ColumnContent = { first: 0, last: 2, width: 12, hidden: false, style: 3 };

describe("ColumnStore", () => {
  it("answers from the file, else with the default", () => {
    const columns = new ColumnStore([A_TO_C], 8.43);
    expect([columns.width(2), columns.width(3)]).toEqual([12, 8.43]);
    expect([columns.style(0), columns.style(3)]).toEqual([3, 0]);
    expect(columns.isHidden(1)).toBe(false);
  });

  it("changes one column of a span and keeps the rest of it", () => {
    const columns = new ColumnStore([A_TO_C], 8.43);
    columns.setWidth(1, 1, 30);
    expect(columns.changes()).toEqual([
      { ...A_TO_C, last: 0 },
      { ...A_TO_C, first: 1, last: 1, width: 30 },
      { ...A_TO_C, first: 2 },
    ]);
  });

  it("hides without losing the width", () => {
    const columns = new ColumnStore([A_TO_C], 8.43);
    columns.setHidden(0, 0, true);
    expect([columns.isHidden(0), columns.width(0), columns.isHidden(1)]).toEqual([true, 12, false]);
  });

  it("knows no change when everything was set back", () => {
    const columns = new ColumnStore(
      [
        { ...A_TO_C, last: 0 },
        { ...A_TO_C, first: 1 },
      ],
      8.43,
    );
    columns.setStyle(1, 5, 9);
    columns.setHidden(1, 1, true);
    expect(columns.changes()).toBeDefined();
    columns.setHidden(1, 1, false);
    columns.setStyle(1, 2, 3);
    columns.setStyle(3, 5, 0);
    expect(columns.changes()).toBeUndefined();
    expect(columns.styleInFile(1)).toBe(3);
  });
});

describe("changeColumns", () => {
  const spans = fc.record({
    first: fc.nat(12),
    size: fc.nat(5),
    width: fc.option(fc.nat(3), { nil: undefined }),
    hidden: fc.boolean(),
    style: fc.nat(2),
  });
  const build = (
    list: readonly { first: number; size: number; width: number | undefined; hidden: boolean; style: number }[],
  ): readonly ColumnContent[] =>
    list.reduce<readonly ColumnContent[]>(
      (columns, { first, size, width, hidden, style }) =>
        changeColumns(columns, { first, last: first + size }, { width, hidden, style }),
      [],
    );
  const lookup = (columns: readonly ColumnContent[], at: number): unknown => {
    const { width, hidden, style } = columns.find(({ first, last }) => at >= first && at <= last) ?? {
      width: undefined,
      hidden: false,
      style: 0,
    };
    return { width, hidden, style };
  };

  it("gives every column what it was given last", () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 8 }), (list) => {
        const columns = build(list);
        for (let at = 0; at < 20; at++) {
          const last = list.filter(({ first, size }) => at >= first && at <= first + size).at(-1);
          expect(lookup(columns, at)).toEqual({
            width: last?.width,
            hidden: last?.hidden ?? false,
            style: last?.style ?? 0,
          });
        }
      }),
    );
  });

  it("keeps the list in order, without overlap, as short as possible", () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 8 }), (list) => {
        const columns = build(list);
        expect(tidyColumns(columns)).toEqual(columns);
        columns.slice(1).forEach(({ first }, index) => {
          expect(first).toBeGreaterThan(columns[index]?.last ?? NaN);
        });
      }),
    );
  });
});
