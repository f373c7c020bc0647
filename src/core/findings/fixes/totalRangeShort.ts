import { defineFix } from "./fixKind";

/** "=SUM(F11:F26)" becomes "=SUM(F11:F27)": the row that was left out is added, nothing typed gets lost. */
export const totalRangeShort = defineFix({
  code: "total-range-short",
  type: "formula",
  isSafe: () => true,
  formula: ({ data }) => data.expectedFormula,
});
