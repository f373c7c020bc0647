import fc from "fast-check";
import { defaultVocabulary } from "../../../src/core/template/defaultVocabulary";
import { kindsAbove, kindsWithin, widestKind } from "../../../src/core/template/kindTree";

const KINDS = [
  { code: "PN", label: "Tổ chức Hội phụ nữ" },
  { code: "PN-H", parent: "PN" },
  { code: "PN-CH", parent: "PN-H" },
  { code: "CD" },
];

test("a Chi hội belongs to its Hội and to the women's organisations", () => {
  expect(kindsAbove(KINDS, "PN-CH")).toEqual(["PN-H", "PN"]);
  expect(kindsWithin(KINDS, "PN")).toEqual(["PN", "PN-H", "PN-CH"]);
  expect(widestKind(KINDS, "PN-CH")).toBe("PN");
});

test("a kind at the top, or one nobody knows, stands alone", () => {
  expect(kindsAbove(KINDS, "CD")).toEqual([]);
  expect(kindsWithin(KINDS, "CD")).toEqual(["CD"]);
  expect([kindsWithin(KINDS, "X"), widestKind(KINDS, "X")]).toEqual([["X"], "X"]);
});

test("kinds that go round in a circle come to an end", () => {
  const codes = ["A", "B", "C", "D"];
  const kinds = fc.array(fc.record({ code: fc.constantFrom(...codes), parent: fc.constantFrom(...codes) }));
  fc.assert(
    fc.property(kinds, fc.constantFrom(...codes), (circle, code) => {
      const above = kindsAbove(circle, code);
      expect(above).not.toContain(code);
      expect(new Set(above).size).toBe(above.length);
      expect(kindsWithin(circle, code)[0]).toBe(code);
    }),
  );
});

test("above and within are one thing seen from both sides", () => {
  const { kinds } = defaultVocabulary;
  const codes = kinds.map(({ code }) => code);
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), (wider, narrower) => {
      const isAbove = kindsAbove(kinds, narrower).includes(wider);
      expect(kindsWithin(kinds, wider).includes(narrower)).toBe(isAbove || wider === narrower);
    }),
  );
});
