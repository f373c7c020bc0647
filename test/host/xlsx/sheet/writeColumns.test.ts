import { writeColumns } from "../../../../src/host/xlsx/sheet/writeColumns";

const PLAIN = { width: undefined, hidden: false, style: 0 };

function written(cols: string, columns: Parameters<typeof writeColumns>[2]): string {
  const sheet = `<worksheet>${cols}<sheetData/></worksheet>`;
  return writeColumns(sheet, "p", columns, (style) => style * 10).replace(
    /^<worksheet>|<sheetData\/><\/worksheet>$/g,
    "",
  );
}

describe("columns", () => {
  it("are written 1-based with width, style of the file and hiding", () => {
    expect(written("", [{ first: 0, last: 2, width: 12.5, hidden: true, style: 3 }])).toBe(
      '<cols><col min="1" max="3" width="12.5" style="30" hidden="1" customWidth="1"/></cols>',
    );
  });

  it("with nothing to say are not written, and then there is no container", () => {
    expect(written("", [{ first: 0, last: 2, ...PLAIN }])).toBe("");
    expect(written('<cols><col min="1" max="1" width="9"/></cols>', [])).toBe("");
  });

  it("keep their outline where the run of the file ends inside, begins inside, or holds them all", () => {
    const cols = '<cols><col min="3" max="4" outlineLevel="1" collapsed="1"/></cols>';
    const runs = (first: number, last: number): string[] =>
      [
        ...written(cols, [{ first, last, ...PLAIN, width: 5 }]).matchAll(
          /min="(\d+)" max="(\d+)"[^/]*?( outlineLevel[^/]*)?\/>/g,
        ),
      ].map(([, min = "", max = "", outline = ""]) => `${min}-${max}${outline === "" ? "" : "*"}`);
    expect(runs(0, 2)).toEqual(["1-2", "3-3*"]);
    expect(runs(3, 5)).toEqual(["4-4*", "5-6"]);
    expect(runs(2, 3)).toEqual(["3-4*"]);
    expect(runs(4, 5)).toEqual(["5-6"]);
    expect(runs(0, 1)).toEqual(["1-2"]);
  });

  it("of an outline stay even when nothing else is said of them", () => {
    const cols = '<cols><col min="3" max="4" outlineLevel="1"/></cols>';
    expect(written(cols, [{ first: 2, last: 3, ...PLAIN }])).toBe(
      '<cols><col min="3" max="4" outlineLevel="1"/></cols>',
    );
  });
});
