import { differingFormulas } from "../formulas/differingFormulas";
import { hasFormulas } from "../reading/tableColumns";
import { defineRule } from "./rule";

/** A cell calculates something else than the form: another operation, other columns, a constant put in. */
export const formulaAltered = defineRule({
  code: "formula-altered",
  severity: "error",
  layer: "content",
  applies: ({ reading }) => hasFormulas(reading),
  check: ({ reading }) => differingFormulas(reading, "other"),
});
