import { writeDimension } from "../../../../src/host/xlsx/sheet/writeDimension";
import { at } from "../workbooks";

function written(dimension: string, ...cells: Parameters<typeof writeDimension>[2][]): string {
  return writeDimension(
    `<worksheet>${dimension}<sheetData/></worksheet>`,
    "p",
    cells.flatMap((list) => [...list]),
  );
}

it.each([
  ["B2:C3", [at(0, 0, 1)], "A1:C3"],
  ["B2:C3", [at(2, 2, 1)], "B2:C3"],
  ["B2:C3", [at(9, 5, "x"), at(1, 8, null)], "B2:F10"],
  ["B2", [at(1, 2, null, { formula: "=A1" })], "B2:C2"],
  ["A1:XFD1048576", [at(5, 5, 1)], "A1:XFD1048576"],
  ["nonsense", [at(5, 5, 1)], "F6"],
])("%s with %j is %s", (before, cells, after) => {
  expect(written(`<dimension ref="${before}"/>`, cells)).toContain(`<dimension ref="${after}"/>`);
});

it.each(["", "<dimension/>"])("a sheet that says %p gets no dimension from us", (dimension) => {
  expect(written(dimension, [at(5, 5, 1)])).toBe(`<worksheet>${dimension}<sheetData/></worksheet>`);
});
