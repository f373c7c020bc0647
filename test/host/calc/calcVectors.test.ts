import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/base/cellValue";
import { aBook } from "../../support/calcSource";
import type { SheetContent } from "../../support/calcSource";

/** Formulas and what LibreOffice calculates for them; made by test/fixtures/calc-vectors.py. */
interface Vectors {
  readonly sheet: string;
  readonly cells: SheetContent;
  readonly vectors: readonly { readonly formula: string; readonly value: CellValue }[];
}

const { sheet, cells, vectors }: Vectors = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/calc-vectors.json"), "utf8"),
) as Vectors;
const formulas = Object.fromEntries(vectors.map(({ formula }, index) => [`A${String(index + 1)}`, formula]));
const book = aBook({ [sheet]: cells, KQ: formulas });
const reasons = book.reasonsIn(book.calculateAll());

describe("formulas of everyday, against LibreOffice", () => {
  test("all of them are calculated", () => {
    expect(reasons).toEqual({});
    expect(vectors.length).toBeGreaterThan(200);
  });

  test.each(vectors.map(({ formula, value }, index) => [formula, value, index + 1] as const))(
    "%s is %j",
    (_formula, expected, row) => {
      const actual = book.value(`KQ!A${String(row)}`);
      if (typeof expected === "number" && typeof actual === "number") {
        // LibreOffice writes 15 digits into the file.
        expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-14 * Math.abs(expected));
      } else expect(actual).toEqual(expected);
    },
  );
});
