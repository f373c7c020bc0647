import type { Problem, Severity } from "../model/problem";
import type { SeverityCounts } from "./groupByCause";

/**
 * Words of the sheet with the list of problems. The core decides what is written where; i18n supplies the words. The
 * sheet is a paper of the office and always Vietnamese.
 */
export interface IssueListTexts {
  readonly sheet: string;
  readonly title: string;
  readonly stamp: string;
  /** Footer of printed pages in Excel's codes. */
  readonly footer: string;
  readonly headers: {
    readonly ordinal: string;
    readonly severity: string;
    readonly sheet: string;
    readonly cell: string;
    readonly unit: string;
    readonly problem: string;
    readonly action: string;
  };
  readonly severities: Readonly<Record<Severity, string>>;
  /** "3 lỗi, 2 cảnh báo"; "Không phát hiện vấn đề." when all are 0. */
  readonly counts: (counts: SeverityCounts) => string;
  /** How to use the list: the links and the filter. */
  readonly hint: string;
  /** Stands below the list when it was cut. */
  readonly notListed: (count: number) => string;
  /** In place of a sheet or cell where the problem is about the workbook. */
  readonly noPlace: string;
  /** What is wrong and what to do, in the sentences of the pane. */
  readonly sentences: (problem: Problem) => { readonly message: string; readonly fix: string };
}
