import { defineFix } from "./fixKind";

/**
 * A typed total, or an empty cell, becomes the formula again. Safe while the number is what the formula gives, or there
 * is none; another number may be the right one and a row wrong, so it is not thrown away unseen.
 */
export const formulaOverwritten = defineFix({
  code: "formula-overwritten",
  type: "formula",
  isSafe: ({ data }) => data.found === "" || Number(data.found) === data.expectedValue,
  formula: ({ data }) => data.expectedFormula,
});
