import { defineFix } from "./fixKind";

/** A formula that differs from those above and below becomes like them. A typed number in its place is not thrown away unseen. */
export const columnFormulaBroken = defineFix({
  code: "column-formula-broken",
  type: "formula",
  isSafe: ({ data }) => data.found.startsWith("="),
  formula: ({ data }) => data.expected,
});
