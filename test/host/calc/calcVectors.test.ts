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

/** Where Excel is documented, or known, to answer differently from LibreOffice 7.4. */
const EXCEL_DIFFERS: Readonly<Record<string, CellValue>> = {
  // Exponents have two digits in Excel.
  '=1E+20&""': "1E+20",
  // Texts come before FALSE and TRUE.
  '="a"<TRUE': true,
  // Texts and conditions written into the argument list count, those in ranges do not (page of SUM).
  "=SUM('Quý I-2012'!B2:B7,\"3\",TRUE)": 64,
  "=SUM('Quý I-2012'!H1:H6)": 40996.5,
  // LibreOffice has errors of its own and writes them as #VALUE!.
  "=LARGE('Quý I-2012'!J1:J6,9)": { error: "#NUM!" },
  "=SQRT(-1)": { error: "#NUM!" },
  "=INDEX('Quý I-2012'!A1:D7,9,1)": { error: "#REF!" },
  "=VLOOKUP(5,'Quý I-2012'!F1:G5,3,FALSE)": { error: "#REF!" },
  // A condition on a number also takes texts that read as it.
  "=COUNTIF('Quý I-2012'!C2:C7,7)": 1,
  // TRUE joined to a text is "TRUE".
  '=CONCATENATE("a",1,TRUE)': "a1TRUE",
};

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

  test("every difference is still one", () => {
    const same = vectors.filter(
      ({ formula, value }) => JSON.stringify(EXCEL_DIFFERS[formula]) === JSON.stringify(value),
    );
    expect(same).toEqual([]);
  });

  test.each(vectors.map(({ formula, value }, index) => [formula, EXCEL_DIFFERS[formula] ?? value, index + 1] as const))(
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
