import { differingFormulas } from "../formulas/differingFormulas";
import { hasFormulas } from "../reading/tableColumns";
import { defineRule } from "./rule";

/** A cell calculates as the form says, but with the figures of other rows: =D9/C9 in row 8. */
export const columnFormulaBroken = defineRule({
  code: "column-formula-broken",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasFormulas(reading),
  check: ({ reading }) => differingFormulas(reading, "other-rows"),
});
