import type { PlacedCell } from "../../../../src/host/xlsx/changes";
import { patchRows } from "../../../../src/host/xlsx/sheet/patchRows";
import type { RowContext, RowPatch } from "../../../../src/host/xlsx/sheet/patchRows";
import { catchXlsx } from "../../../../src/host/xlsx/xlsxError";
import { at } from "../workbooks";

const CONTEXT: RowContext = {
  part: "p",
  prefix: "",
  indexes: { textIndex: (text) => text.length, styleIndex: (style) => style },
  columnStyle: () => 0,
  styleBefore: () => undefined,
};

function rowPatch(cells: readonly PlacedCell[], more: Partial<RowPatch> = {}): RowPatch {
  return {
    cells: new Map(cells.map((cell) => [cell.column, cell])),
    recalculated: new Map(),
    height: undefined,
    ...more,
  };
}

function patched(
  xml: string,
  patches: readonly (readonly [number, RowPatch])[],
  context: Partial<RowContext> = {},
): string {
  return patchRows(xml, new Map(patches), { ...CONTEXT, ...context });
}

describe("heights", () => {
  it.each([
    ['<row r="2" s="1"/>', 30, '<row r="2" s="1" ht="30" customHeight="1"/>'],
    ['<row r="2" ht="12" customHeight="1" x14ac:dyDescent="0.2"/>', null, '<row r="2" x14ac:dyDescent="0.2"/>'],
    ['<row r="2" ht="12"><c r="A2"/></row>', 15, '<row r="2" ht="15" customHeight="1"><c r="A2"/></row>'],
    ["", 30, '<row r="2" ht="30" customHeight="1"/>'],
    ["", null, ""],
  ])("of %s set to %p give %s", (xml, height, expected) => {
    expect(patched(xml, [[1, rowPatch([], { height })]])).toBe(expected);
  });
});

describe("rows", () => {
  it("that are new and have nothing to write are not written", () => {
    expect(patched("", [[4, rowPatch([at(4, 0, null)])]])).toBe("");
  });

  it("that are new stand in order, their cells too", () => {
    expect(
      patched('<row r="2"/>', [
        [3, rowPatch([at(3, 2, 1), at(3, 0, "ab")])],
        [0, rowPatch([at(0, 0, true)])],
      ]),
    ).toBe(
      '<row r="1"><c r="A1" t="b"><v>1</v></c></row><row r="2"/><row r="4"><c r="A4" t="s"><v>2</v></c><c r="C4"><v>1</v></c></row>',
    );
  });

  it("without number say it once a new row stands before them, and only then", () => {
    const xml = '<row r="1"/><row/><row r="9"/><row><c/></row>';
    expect(patched(xml, [[7, rowPatch([at(7, 0, 1)])]])).toBe(
      '<row r="1"/><row/><row r="8"><c r="A8"><v>1</v></c></row><row r="9"/><row><c/></row>',
    );
    expect(patched("<row><c/></row>", [[0, rowPatch([], { height: 20 })]])).toBe(
      '<row r="1" ht="20" customHeight="1"><c/></row>',
    );
  });

  it("keep their hint of columns until a cell is added", () => {
    const xml = '<row r="1" spans="1:2"><c r="A1"><v>1</v></c></row>';
    expect(patched(xml, [[0, rowPatch([at(0, 0, 2)])]])).toContain('spans="1:2"');
    expect(patched(xml, [[0, rowPatch([at(0, 1, 2)])]])).not.toContain("spans");
  });

  it("take cells although they were empty tags", () => {
    expect(patched('<row r="1" spans="1:2"/>', [[0, rowPatch([at(0, 0, 1)])]])).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    );
  });

  it("keep what is no cell", () => {
    const xml = '<row r="1"><c r="A1"/><extLst><ext/></extLst></row>';
    expect(patched(xml, [[0, rowPatch([at(0, 0, 1)])]])).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><extLst><ext/></extLst></row>',
    );
  });
});

describe("cells", () => {
  it("without reference say it once counting goes wrong, and only then", () => {
    const xml = "<row r=\"1\"><c r='B1'><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>";
    expect(patched(xml, [[0, rowPatch([at(0, 2, null)])]])).toBe(
      '<row r="1"><c r=\'B1\'><v>1</v></c><c r="D1"><v>3</v></c></row>',
    );
    expect(patched(xml, [[0, rowPatch([at(0, 2, 9)])]])).toBe(
      '<row r="1"><c r=\'B1\'><v>1</v></c><c r="C1"><v>9</v></c><c><v>3</v></c></row>',
    );
  });

  it("get the style of the file for the style they had", () => {
    const asked: unknown[] = [];
    const indexes = {
      textIndex: () => 0,
      styleIndex: (style: number, base: number | undefined) => {
        asked.push([style, base]);
        return 7;
      },
    };
    const after = patched('<row r="1"><c r="A1" s="3"/></row>', [[0, rowPatch([at(0, 0, 1, { style: 9 })])]], {
      indexes,
      styleBefore: () => 3,
    });
    expect(asked).toEqual([[9, 3]]);
    expect(after).toBe('<row r="1"><c r="A1" s="7"><v>1</v></c></row>');
  });

  it("of an array keep their formula element and their metadata, and take the style", () => {
    const xml = '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">x</f><v>1</v></c></row>';
    const array = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
    expect(patched(xml, [[0, rowPatch([at(0, 0, 5, { formula: "=x", style: 4, array })])]])).toBe(
      '<row r="1"><c r="A1" cm="1" s="4"><f t="array" ref="A1:A2">x</f><v>5</v></c></row>',
    );
  });

  it("of a new array have the formula in the first only", () => {
    const array = { row: 0, column: 0, rowCount: 1, columnCount: 2 };
    const cells = [at(0, 0, 1, { formula: "=B1:C1<2", array }), at(0, 1, 2, { formula: "=B1:C1<2", array })];
    expect(patched("", [[0, rowPatch(cells)]])).toBe(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">B1:C1&lt;2</f><v>1</v></c><c r="B1"><v>2</v></c></row>',
    );
  });

  it("that were only calculated are left alone when they have no formula", () => {
    const xml = '<row r="1"><c r="A1"><v>1</v></c></row>';
    expect(patched(xml, [[0, rowPatch([], { recalculated: new Map([[0, at(0, 0, 5)]]) })]])).toBe(xml);
  });

  it("with a prefix are written with it", () => {
    expect(patched("<x:row r='1'/>", [[0, rowPatch([at(0, 0, 1, { formula: "=A2" })])]], { prefix: "x:" })).toBe(
      "<x:row r='1'><x:c r=\"A1\"><x:f>A2</x:f><x:v>1</x:v></x:c></x:row>",
    );
  });

  it("that must stand in the cell itself are inline texts, blanks preserved", () => {
    const indexes = { textIndex: () => undefined, styleIndex: () => 0 };
    expect(patched("", [[0, rowPatch([at(0, 0, " a")])]], { indexes })).toBe(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c></row>',
    );
  });
});

it.each(['<row r="2"/><row r="1"/>', '<row r="1"/><row r="1"/>', '<row r="1"><c r="B1"/><c r="B1"/></row>'])(
  "%s has no place to write into",
  (xml) => {
    expect(catchXlsx(() => patched(xml, [[0, rowPatch([at(0, 4, 1)])]]))).toEqual({
      ok: false,
      error: { code: "disordered-sheet", part: "p" },
    });
  },
);
