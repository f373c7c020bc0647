import { declaredTerms } from "../../../src/core/reconciling/declaredTerms";

/** "+2 +3 -4" of the terms that were read. */
function read(declared: string): string | undefined {
  const formula = declaredTerms(declared);
  const text = (terms: readonly { readonly number: string; readonly sign: 1 | -1 }[]): string =>
    terms.map(({ number, sign }) => `${sign < 0 ? "-" : "+"}${number}`).join(" ");
  if (!formula) return undefined;
  return formula.type === "sum" ? text(formula.terms) : `${text(formula.numerator)} / ${text(formula.denominator)}`;
}

describe("declaredTerms", () => {
  it.each([
    ["2+3+4", "+2 +3 +4"],
    ["1-2", "+1 -2"],
    ["3 - 4", "+3 -4"],
    ["(2)+(3)", "+2 +3"],
    ["4+...+8", "+4 +5 +6 +7 +8"],
    ["4+…+7", "+4 +5 +6 +7"],
    ["1+4+...+6-9", "+1 +4 +5 +6 -9"],
    ["A+B", "+A +B"],
  ])("reads the sum %s", (declared, terms) => {
    expect(read(declared)).toBe(terms);
  });

  it.each([
    ["3/2", "+3 / +2"],
    ["2:3", "+2 / +3"],
    ["3/2*100", "+3 / +2"],
    ["3/2x100%", "+3 / +2"],
    ["(2+3)/1", "+2 +3 / +1"],
    ["(4-5)/5*100", "+4 -5 / +5"],
  ])("reads the rate %s", (declared, terms) => {
    expect(read(declared)).toBe(terms);
  });

  it.each(["", "2", "3/2/1", "2*3", "2+", "...+4", "8+...+4", "1-(2+3)", "tổng", "2+3=4", "3/0,5"])(
    "does not guess at “%s”",
    (declared) => {
      expect(declaredTerms(declared)).toBeUndefined();
    },
  );
});
