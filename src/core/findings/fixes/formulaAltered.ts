import { defineFix } from "./fixKind";

/** A formula that differs from the form's becomes the form's again: no number anybody typed gets lost. */
export const formulaAltered = defineFix({
  code: "formula-altered",
  type: "formula",
  isSafe: () => true,
  formula: ({ data }) => data.expected,
});
