import { cellReference, rangeReference } from "../../base/formulaText";
import type { Rect } from "../../base/rect";
import type { Figure } from "../model/figure";
import { samePeriod } from "../model/period";
import { compareLevels } from "../surplus/levels";
import type { Template } from "../template/template";
import { targetFormula } from "./planFormulas";
import type { SummaryTexts } from "./summaryTexts";
import type { TotalLine } from "./unitTotals";

/** What the comparison of the two levels of target is made over. */
export interface LevelInput {
  /** Rows of the units; the targets stand in {@link TARGET_COLUMN}. */
  readonly body: Rect;
  /** Figures of the units, all of one kind, measure and period. */
  readonly block: readonly Figure[];
  /** All figures; the district's own is looked up among them. */
  readonly figures: readonly Figure[];
  readonly template: Template;
  readonly texts: SummaryTexts;
  /** Row of the first line. */
  readonly row: number;
}

const TARGET_COLUMN = 2;

/**
 * The target of the upper body, the sum of the targets assigned to units, and their difference ("giao thừa" when
 * positive): side by side and never equated. No lines where the upper body assigned no number.
 */
export function levelLines(input: LevelInput): readonly TotalLine[] {
  const { block, texts, template, body, row } = input;
  const upper = upperFigure(input);
  const levels =
    upper &&
    compareLevels(
      upper.target,
      block.map((figure) => figure.target),
    );
  if (levels?.upper === undefined || levels.unitsSum === undefined || levels.difference === undefined) return [];
  const label = (code: string | null | undefined): string =>
    template.assigningBodies.find((one) => one.code === code)?.label ?? "";
  const range = rangeReference({ ...body, column: TARGET_COLUMN, columnCount: 1 });
  const at = (offset: number): string => cellReference({ row: row + offset, column: TARGET_COLUMN });
  const cell = (formula: string, expect: number, style: "total-count" | "total-difference"): TotalLine["cells"] => [
    { column: TARGET_COLUMN, formula, expect, style },
  ];
  return [
    {
      label: texts.totals.upperTarget(label(upper?.assignedBy)),
      cells: cell(targetFormula(upper?.targetCell, texts.noValue), levels.upper, "total-count"),
    },
    {
      label: texts.totals.unitTargets(label(block.find((figure) => figure.assignedBy !== null)?.assignedBy)),
      cells: cell(`=SUM(${range})`, levels.unitsSum, "total-count"),
    },
    {
      label: texts.totals.targetDifference,
      cells: cell(`=${at(1)}-${at(0)}`, levels.difference, "total-difference"),
    },
  ];
}

function upperFigure({ block, figures }: LevelInput): Figure | undefined {
  const [sample] = block;
  return figures.find(
    (figure) =>
      sample !== undefined &&
      figure.unit === null &&
      figure.kind === sample.kind &&
      figure.measure === sample.measure &&
      samePeriod(figure.period, sample.period),
  );
}
