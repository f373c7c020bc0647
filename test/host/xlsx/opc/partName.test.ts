import fc from "fast-check";
import { relationshipsPart, relativeTarget, resolveTarget } from "../../../../src/host/xlsx/opc/partName";

describe("the part a relationship points to", () => {
  it.each([
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "../drawings/drawing1.xml", "xl/drawings/drawing1.xml"],
    ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
    ["xl/workbook.xml", "..\\customXml\\item1.xml", "customXml/item1.xml"],
    ["xl/workbook.xml", "worksheets/sheet%201.xml#A1", "xl/worksheets/sheet 1.xml"],
    ["xl/workbook.xml", "../../../../etc/passwd", "etc/passwd"],
    ["", "xl/workbook.xml", "xl/workbook.xml"],
    ["workbook.xml", "./styles.xml", "styles.xml"],
  ])("of %p by %p is %p", (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });
});

it("a target that is written leads back to its part", () => {
  const name = fc
    .array(fc.constantFrom("xl", "a", "b", "sheet1.xml"), { minLength: 1, maxLength: 4 })
    .map((list) => list.join("/"));
  fc.assert(
    fc.property(name, name, (source, part) => {
      expect(resolveTarget(source, relativeTarget(source, part))).toBe(part);
    }),
  );
  expect(relativeTarget("xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml")).toBe("../drawings/drawing1.xml");
});

it.each([
  ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
  ["workbook.xml", "_rels/workbook.xml.rels"],
  ["", "_rels/.rels"],
])("the relationships of %p stand in %p", (part, relationships) => {
  expect(relationshipsPart(part)).toBe(relationships);
});
