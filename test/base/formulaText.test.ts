import fc from "fast-check";
import { absoluteReference, cellReference, quoteSheet, quoteText, rangeReference } from "../../src/base/formulaText";

const C12_C28 = { row: 11, column: 2, rowCount: 17, columnCount: 1 };
const C12 = { row: 11, column: 2, rowCount: 1, columnCount: 1 };

test("names of sheets are always quoted, apostrophes doubled", () => {
  expect(quoteSheet("Quý I-2012")).toBe("'Quý I-2012'");
  expect(quoteSheet("O'Brien")).toBe("'O''Brien'");
  expect(quoteSheet("''")).toBe("''''''");
});

test("texts keep their quotation marks", () => {
  expect(quoteText('nói "có"')).toBe('"nói ""có"""');
  expect(quoteText("")).toBe('""');
});

test("relative references, with and without sheet", () => {
  expect(cellReference({ row: 11, column: 2 })).toBe("C12");
  expect(cellReference({ row: 11, column: 2 }, "Quý I-2012")).toBe("'Quý I-2012'!C12");
  expect(rangeReference(C12_C28)).toBe("C12:C28");
  expect(rangeReference(C12_C28, "Quý I-2012")).toBe("'Quý I-2012'!C12:C28");
  expect(rangeReference(C12, "Quý I-2012")).toBe("'Quý I-2012'!C12");
  expect(rangeReference({ ...C12, columnCount: 3 })).toBe("C12:E12");
});

test("absolute references", () => {
  expect(absoluteReference(C12_C28, "Sổ theo dõi")).toBe("'Sổ theo dõi'!$C$12:$C$28");
  expect(absoluteReference(C12, "Sổ theo dõi")).toBe("'Sổ theo dõi'!$C$12");
  expect(absoluteReference({ ...C12, rowCount: 2 })).toBe("$C$12:$C$13");
});

test("no text can end its literal early", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const literal = quoteText(text);
      expect(literal.slice(1, -1).replaceAll('""', "")).not.toContain('"');
      expect(literal.slice(1, -1).replaceAll('""', '"')).toBe(text);
      expect(quoteSheet(text).slice(1, -1).replaceAll("''", "'")).toBe(text);
      expect(quoteSheet(text).slice(1, -1).replaceAll("''", "")).not.toContain("'");
    }),
  );
});
