import type { ValidationReport } from "../../core";

/** Number of problems that are errors: what decides the exit code. */
export function countErrors({ problems }: ValidationReport): number {
  return problems.filter(({ severity }) => severity === "error").length;
}
