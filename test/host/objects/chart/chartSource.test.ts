import { must } from "../../../../src/base/invariant";
import { parseRect } from "../../../../src/base/rect";
import { chartSource } from "../../../../src/host/objects/chart/chartSource";
import type { SeriesBy } from "../../../../src/host/objects/chart/chartSource";
import type { Cells } from "../../book/sampleBook";
import { openCells } from "../../book/sampleBook";

const read = (cells: Cells, address: string, by: SeriesBy = "Auto"): readonly string[] => {
  const { sheet } = openCells(cells);
  const rect = must(parseRect(address), address);
  return chartSource({ sheet, rect }, by).map(({ name, nameRef, categories, values }) =>
    [name, nameRef ?? "-", categories ?? "-", values].join(" ").replaceAll("'PL01'!", "").replaceAll("$", ""),
  );
};

const TABLE: Cells = {
  ...{ A1: "Chỉ tiêu", B1: "Giao", C1: "Đạt" },
  ...{ A2: "Rừng", B2: 1, C2: 2 },
  ...{ A3: "Nghèo", B3: 3, C3: 4 },
  ...{ A4: "Đảng viên", B4: 5, C4: 6 },
};

describe("chartSource", () => {
  it("takes names from the first row and categories from the first column", () => {
    expect(read(TABLE, "A1:C4")).toEqual(["Giao B1 A2:A4 B2:B4", "Đạt C1 A2:A4 C2:C4"]);
  });

  it("takes rows as series when they are asked for or longer", () => {
    expect(read(TABLE, "A1:C4", "Rows")).toEqual([
      "Rừng A2 B1:C1 B2:C2",
      "Nghèo A3 B1:C1 B3:C3",
      "Đảng viên A4 B1:C1 B4:C4",
    ]);
    expect(read(TABLE, "A1:C2")).toEqual(["Rừng A2 B1:C1 B2:C2"]);
  });

  it("takes as many rows as columns by columns", () => {
    expect(read({ A1: 1, B1: 2, A2: 3, B2: 4 }, "A1:B2")).toEqual(["Series1 - - A1:A2", "Series2 - - B1:B2"]);
  });

  it("takes years beside an empty corner as names and as categories", () => {
    expect(read({ B1: 2010, C1: 2011, A2: 1, B2: 5, C2: 6, A3: 2, B3: 7, C3: 8 }, "A1:C3")).toEqual([
      "2010 B1 A2:A3 B2:B3",
      "2011 C1 A2:A3 C2:C3",
    ]);
  });

  it("takes a first column of numbers as a series", () => {
    expect(read({ A1: "a", B1: "b", A2: 1, B2: 2, A3: 3, B3: 4 }, "A1:B3")).toEqual(["a A1 - A2:A3", "b B1 - B2:B3"]);
  });

  it("a single column has a name only when it begins with a text", () => {
    expect(read({ A1: "Đạt", A2: 1, A3: 2 }, "A1:A3")).toEqual(["Đạt A1 - A2:A3"]);
    expect(read({ A1: 3, A2: 1, A3: 2 }, "A1:A3")).toEqual(["Series1 - - A1:A3"]);
  });

  it("a text in the middle does not make a row of numbers names", () => {
    expect(read({ A1: 1, B1: "b", A2: 1, B2: 2, A3: 3, B3: 4 }, "A1:B3")).toEqual([
      "Series1 - - A1:A3",
      "Series2 - - B1:B3",
    ]);
  });

  it("cuts whole columns to the used cells", () => {
    expect(read(TABLE, "A:B")).toEqual(["Giao B1 A2:A4 B2:B4"]);
  });
});
