import type { CellValue } from "../../base/cellValue";
import { cellReference, quoteText, rangeReference } from "../../base/formulaText";
import type { Rect } from "../../base/rect";
import type { Figure } from "../model/figure";
import { actualNumber } from "../model/target";
import { totalOf } from "../surplus/totals";
import type { Totals } from "../surplus/totals";
import type { StyleName } from "./plan";
import type { LineColumns } from "./summaryLine";
import { statusWords } from "./summaryLine";
import type { SummaryTexts } from "./summaryTexts";

/** A line under the units: its label and the cells it fills. */
export interface TotalLine {
  readonly label: string;
  readonly cells: readonly TotalCell[];
}

/** A cell of a total line. */
export interface TotalCell {
  readonly column: number;
  readonly formula: string;
  readonly expect: CellValue;
  readonly style: StyleName;
}

/** What the total lines are made over: the units' figures, the rows they stand in and the columns of their parts. */
export interface TotalInput {
  readonly figures: readonly Figure[];
  /** Rows of the units; only `row` and `rowCount` matter. */
  readonly body: Rect;
  readonly columns: LineColumns;
  readonly unitOfMeasure: string;
  readonly texts: SummaryTexts;
}

/** Criterion that every number meets and no text: picks the lines that have a surplus or a rate. */
const ANY_NUMBER = '">=-1E+300"';

/**
 * The lines under a block of units: total over the units with target and result, Σ⁺ and Σ⁻ apart (one unit's surplus
 * never hides another's shortfall), and how many units stand outside because they did not report or have no target.
 * A total over figures that must not be added has no lines.
 */
export function totalLines(input: TotalInput): readonly TotalLine[] {
  const total = totalOf(input.figures, input.unitOfMeasure);
  if (!total.ok) return [];
  return [sumLine(input, total.value), ...partLines(input, total.value), ...outsideLines(input)];
}

function sumLine(input: TotalInput, total: Totals<Figure>): TotalLine {
  const { columns, texts } = input;
  const range = rangesOf(input);
  const row = input.body.row + input.body.rowCount;
  const at = (column: number): string => cellReference({ row, column });
  const inSet = (column: string): string => `SUMIF(${range.surplus},${ANY_NUMBER},${column})`;
  const rateSet = (column: string): string => `SUMIF(${range.rate},${ANY_NUMBER},${column})`;
  const rate = `=IF(COUNT(${range.rate})=0,${quoteText(texts.noValue)},${rateSet(range.actual)}/${rateSet(range.target)})`;
  const sums = total.sums;
  return {
    label: texts.totals.row,
    cells: [
      { column: columns.target, formula: `=${inSet(range.target)}`, expect: sums?.target ?? 0, style: "total-count" },
      { column: columns.actual, formula: `=${inSet(range.actual)}`, expect: sums?.actual ?? 0, style: "total-count" },
      {
        column: columns.surplus,
        formula: `=${at(columns.actual)}-${at(columns.target)}`,
        expect: sums?.surplus ?? 0,
        style: "total-difference",
      },
      { column: columns.rate, formula: rate, expect: total.rate ?? texts.noValue, style: "total-rate" },
      {
        column: columns.missing,
        formula: `=SUM(${range.missing})`,
        expect: input.figures.reduce((sum, figure) => sum + figure.notReportedCount, 0),
        style: "total-missing",
      },
    ],
  };
}

function partLines(input: TotalInput, total: Totals<Figure>): readonly TotalLine[] {
  const { columns, texts } = input;
  const range = rangesOf(input);
  const line = (label: string, criterion: string, expect: number): TotalLine => ({
    label,
    cells: [
      {
        column: columns.surplus,
        formula: `=SUMIF(${range.surplus},${criterion})`,
        expect,
        style: "total-difference",
      },
    ],
  });
  return [
    line(texts.totals.above, '">0"', total.sums?.above ?? 0),
    line(texts.totals.below, '"<0"', total.sums?.below ?? 0),
  ];
}

/** Counted by the words of the result column, so that the count follows when a unit reports later. */
function outsideLines(input: TotalInput): readonly TotalLine[] {
  const { columns, texts } = input;
  const range = rangesOf(input);
  const words = input.figures.map((figure) => statusWords(figure, texts));
  const count = (word: string): TotalCell => ({
    column: columns.status,
    formula: `=COUNTIF(${range.status},${quoteText(word)})&${quoteText(texts.totals.unitsSuffix)}`,
    expect: `${String(words.filter((one) => one === word).length)}${texts.totals.unitsSuffix}`,
    style: "total-label",
  });
  const noTarget = texts.status["no-target"];
  const apart = input.figures
    .filter((figure) => statusWords(figure, texts) === noTarget)
    .reduce((sum, figure) => sum + (actualNumber(figure.actual) ?? 0), 0);
  return [
    { label: texts.totals.notReported, cells: [count(texts.status["not-reported"])] },
    {
      label: texts.totals.noTarget,
      cells: [
        {
          column: columns.actual,
          formula: `=SUMIF(${range.status},${quoteText(noTarget)},${range.actual})`,
          expect: apart,
          style: "total-count",
        },
        count(noTarget),
      ],
    },
  ];
}

type Ranges = Readonly<Record<keyof LineColumns, string>>;

function rangesOf({ body, columns }: TotalInput): Ranges {
  const range = (column: number): string =>
    rangeReference({ row: body.row, column, rowCount: body.rowCount, columnCount: 1 });
  return {
    target: range(columns.target),
    actual: range(columns.actual),
    surplus: range(columns.surplus),
    rate: range(columns.rate),
    status: range(columns.status),
    missing: range(columns.missing),
  };
}
