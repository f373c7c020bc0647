import { cellReference } from "../../base/formulaText";
import { must } from "../../base/invariant";
import type { CellValue } from "../../base/cellValue";
import type { Figure } from "../model/figure";
import { actualNumber } from "../model/target";
import { targetAmount } from "../surplus/targetAmount";
import type { Template } from "../template/template";
import type { StyleName } from "./plan";
import {
  boundStatusFormula,
  rateFormula,
  statusFormula,
  surplusFormula,
  targetFormula,
  targetTextFormula,
} from "./planFormulas";
import type { LineReferences, StatusWords } from "./planFormulas";
import type { SheetBuilder } from "./sheetBuilder";
import type { SummaryTexts } from "./summaryTexts";

/** Height of a line of figures in points: a little more than Excel gives a row of its own accord. */
export const LINE_HEIGHT_POINTS = 18;

/** 0-based columns of the parts of one line: the figure's target, actual, surplus, rate, result, and blanks. */
export interface LineColumns {
  readonly target: number;
  readonly actual: number;
  readonly surplus: number;
  readonly rate: number;
  readonly status: number;
  readonly missing: number;
}

/** Where a line stands, how its actual and its number of blanks are calculated, and whether its period is over. */
export interface LinePlace {
  readonly row: number;
  readonly columns: LineColumns;
  readonly actualFormula: string;
  readonly missingFormula: string;
  readonly closed: boolean;
}

/**
 * Writes target, actual, surplus, rate, result and blanks of a figure as formulas of one row, with the values that must
 * come out. Each formula refers to the cells before it in the row: a figure is defined once.
 */
export function putLine(sheet: SheetBuilder, figure: Figure, place: LinePlace, texts: SummaryTexts): void {
  const { row, columns } = place;
  const at = (column: number): string => cellReference({ row, column });
  const line: LineReferences = { target: at(columns.target), actual: at(columns.actual), missing: at(columns.missing) };
  const put = (column: number, formula: string, expect: CellValue, style: StyleName): void => {
    sheet.put(row, column, { formula, expect }, style);
  };
  sheet.rowHeight(row, LINE_HEIGHT_POINTS);
  put(columns.target, ...targetCellOf(figure, texts), "count");
  put(columns.actual, place.actualFormula, actualNumber(figure.actual) ?? texts.notReported, "count");
  put(columns.surplus, surplusFormula(line, texts.noValue), figure.evaluation.surplus ?? texts.noValue, "difference");
  put(columns.rate, rateFormula(line, texts.noValue), figure.evaluation.rate ?? texts.noValue, "rate");
  put(columns.status, statusOf(figure, line, place, texts), statusWords(figure, texts), "status");
  put(columns.missing, place.missingFormula, figure.notReportedCount, "missing");
}

/** Formula of the target cell and the value it must give. */
function targetCellOf(figure: Figure, texts: SummaryTexts): readonly [formula: string, expect: CellValue] {
  const { target, targetCell } = figure;
  const amount = targetAmount(target);
  if (amount !== undefined) return [targetFormula(targetCell, texts.noValue), amount];
  const text = boundText(figure);
  if (text !== undefined) return [targetTextFormula(must(targetCell, "a bound stands in a cell")), text];
  const isUnderstood = target.state !== "unknown" || target.reason === "not-stated";
  return [targetFormula(targetCell, texts.noValue, isUnderstood), texts.noValue];
}

/** The office's own words of a target that is a bound or range; `undefined` for plain numbers and for no target. */
function boundText(figure: Figure): string | undefined {
  const isBound = figure.target.state === "assigned" && figure.target.goal.type !== "amount";
  const value = figure.targetCell?.value;
  return isBound && typeof value === "string" ? value : undefined;
}

function statusOf(figure: Figure, line: LineReferences, place: LinePlace, texts: SummaryTexts): string {
  const words = statusWordsOf(figure, texts);
  const text = boundText(figure);
  if (text === undefined || figure.target.state !== "assigned" || figure.target.goal.type === "amount") {
    return statusFormula(line, words, place.closed);
  }
  const cell = must(figure.targetCell, "a bound stands in a cell");
  const boundWords = { ...words, notMet: texts.status["not-met"], confirm: texts.status["confirm-target"] };
  return boundStatusFormula({ cell, text, goal: figure.target.goal }, line, boundWords, place.closed);
}

/** Words for the decision formula; a target nobody understands asks for confirmation instead of "no target". */
function statusWordsOf(figure: Figure, texts: SummaryTexts): StatusWords {
  const { status } = texts;
  const confirm = figure.evaluation.status === "confirm-target";
  return {
    exceeded: status.exceeded,
    met: status.met,
    shortfall: texts.shortfall,
    inProgress: status["in-progress"],
    noResult: status["no-result"],
    notReported: status["not-reported"],
    noTarget: confirm ? status["confirm-target"] : status["no-target"],
  };
}

/** The words the status formula must give for this figure. */
export function statusWords(figure: Figure, texts: SummaryTexts): string {
  const { status, surplus } = figure.evaluation;
  const counted = targetAmount(figure.target) !== undefined;
  if (status === "not-met" && counted && surplus !== undefined) return `${texts.shortfall}${String(-surplus)}`;
  return texts.status[status];
}

/** Labels of a figure's kind and measure and its unit of measure, as the template has them. */
export function labelsOf(figure: Figure, template: Template): { kind: string; measure: string; unitOfMeasure: string } {
  const kind = must(
    template.kinds.find((one) => one.code === figure.kind),
    "figures are made of the template's kinds",
  );
  const measure = template.measures.find((one) => one.code === figure.measure);
  const unit = kind.measures.find((one) => one.code === figure.measure);
  return {
    kind: kind.label,
    measure: measure?.label ?? figure.measure,
    unitOfMeasure: unit?.unitOfMeasure ?? "",
  };
}
