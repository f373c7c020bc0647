import * as v from "valibot";
import { isCellError } from "../../base/cellValue";
import type { CellState } from "../../core";
import type { FixLine } from "./fixLines";

const ContentSchema = v.strictObject({
  value: v.pipe(
    v.nullable(v.union([v.string(), v.number(), v.boolean()])),
    v.description(
      'What the cell shows; an error value is its text, "#REF!". null = empty, or what a new formula gives.',
    ),
  ),
  formula: v.pipe(v.nullable(v.string()), v.description('With "="; null for a constant.')),
});

/** Shape of `chi-tieu fix --json`; published as docs/schemas/fix-report.schema.json. */
export const FixReportSchema = v.strictObject({
  workbook: v.string(),
  changes: v.array(
    v.strictObject({
      codes: v.array(v.string()),
      sheet: v.string(),
      address: v.pipe(v.nullable(v.string()), v.description("null: the sheet itself is renamed.")),
      before: ContentSchema,
      after: ContentSchema,
      safe: v.pipe(v.boolean(), v.description("May be done with all other safe ones; the rest is for a person.")),
      applied: v.boolean(),
    }),
  ),
  output: v.pipe(v.nullable(v.string()), v.description("The file written; null when nothing was.")),
  errorsLeft: v.pipe(v.number(), v.integer(), v.minValue(0), v.description("Errors of the workbook afterwards.")),
});

/** The report of `fix --json`. */
export type FixReport = v.InferOutput<typeof FixReportSchema>;

/** What became of the proposals. */
export interface FixOutcomeReport {
  readonly workbook: string;
  readonly lines: readonly FixLine[];
  /** The file written; `undefined` when the fixes were only shown. */
  readonly output: string | undefined;
  readonly errorsLeft: number;
}

/** The report as the contract has it. */
export function fixJson({ workbook, lines, output, errorsLeft }: FixOutcomeReport): FixReport {
  return {
    workbook,
    changes: lines.map(({ sheet, address, before, after, codes, isSafe }) => ({
      codes: [...codes],
      sheet,
      address,
      before: contentJson(before),
      after: contentJson(after),
      safe: isSafe,
      applied: isSafe && output !== undefined,
    })),
    output: output ?? null,
    errorsLeft,
  };
}

function contentJson({ value, formula }: CellState): FixReport["changes"][number]["before"] {
  return { value: isCellError(value) ? value.error : value, formula };
}
