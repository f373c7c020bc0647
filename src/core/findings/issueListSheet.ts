import { quoteSheet, quoteText } from "../../base/formulaText";
import { parseRect } from "../../base/rect";
import type { Rect } from "../../base/rect";
import type { Problem } from "../model/problem";
import type { ValidationReport } from "../model/validationReport";
import type { PlannedSheet, SummaryPlan } from "../summary/plan";
import { createSheetBuilder } from "../summary/sheetBuilder";
import type { CellContent, SheetBuilder } from "../summary/sheetBuilder";
import { boundProblems } from "./boundProblems";
import type { IssueListTexts } from "./issueListTexts";

/** Marker of the sheet "Danh sách lỗi". */
export const ISSUES_MARKER = "issues";
/** Problems that are listed at most: more than anybody works through, and a request that Excel on the web still takes. */
export const ISSUES_MAX = 2_000;

/** Widths in characters: STT, mức độ, trang tính, ô, đơn vị, nội dung, cần làm. */
const WIDTHS = [5, 12, 16, 10, 20, 62, 48];
const HEADER_ROW = 5;
const LINK_COLUMN = 3;
/** Height of a line of text in points, and of a row at most ("Excel specifications and limits"). */
const LINE_HEIGHT_POINTS = 15;
const ROW_HEIGHT_MAX_POINTS = 409;
/** Characters of a text at most; a cell takes more, a reader does not. */
const TEXT_MAX_CHARACTERS = 1_000;

/**
 * Plans the sheet "Danh sách lỗi": one line for each problem with a link to its cell, in the order of the report, with
 * filter and print set-up. It works without the add-in. At most `max` problems are listed; a line says how many are not.
 * Every text is text: what looks like a formula in a cell of the office is none here.
 *
 * @param max for tests
 */
export function planIssueList(report: ValidationReport, texts: IssueListTexts, max = ISSUES_MAX): SummaryPlan {
  const bounded = boundProblems(report.problems, max);
  const sheet = createSheetBuilder();
  putHead(sheet, report, texts);
  putAcross(sheet, 2, { text: texts.counts(bounded.counts) }, "subtitle");
  bounded.listed.forEach((problem, index) => {
    putProblem(sheet, index, problem, texts);
  });
  const end = HEADER_ROW + bounded.listed.length;
  if (bounded.notListed > 0) putAcross(sheet, end + 1, { text: texts.notListed(bounded.notListed) }, "note");
  return { sheets: [plannedSheet(sheet, texts, bounded.listed.length)], figures: [] };
}

function plannedSheet(sheet: SheetBuilder, texts: IssueListTexts, lineCount: number): PlannedSheet {
  const built = sheet.build([]);
  const filter = { row: HEADER_ROW, column: 0, rowCount: lineCount + 1, columnCount: WIDTHS.length };
  return {
    marker: ISSUES_MARKER,
    name: texts.sheet,
    ...built,
    columnWidths: WIDTHS.map((characters, column) => ({ column, characters })),
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 0,
    titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    orientation: "landscape",
    pagesTall: null,
    printArea: built.area,
    footer: texts.footer,
    charts: [],
    ...(lineCount > 0 ? { filter } : {}),
  };
}

function putHead(sheet: SheetBuilder, { template, workbook }: ValidationReport, texts: IssueListTexts): void {
  putAcross(sheet, 0, { text: texts.title }, "title");
  putAcross(sheet, 1, { text: readable(template?.title ?? workbook) }, "subtitle");
  putAcross(sheet, 3, { text: texts.hint }, "note");
  sheet.putMerged({ row: 4, column: 0, rowCount: 1, columnCount: 5 }, { text: texts.stamp }, "stamp-label");
  sheet.putMerged({ row: 4, column: 5, rowCount: 1, columnCount: 2 }, { stamp: true }, "stamp");
  sheet.rowHeight(0, 28);
  const { ordinal, severity, sheet: tab, cell, unit, problem, action } = texts.headers;
  [ordinal, severity, tab, cell, unit, problem, action].forEach((text, column) => {
    sheet.put(HEADER_ROW, column, { text }, "header");
  });
}

function putAcross(sheet: SheetBuilder, row: number, content: CellContent, style: "title" | "subtitle" | "note"): void {
  const rect: Rect = { row, column: 0, rowCount: 1, columnCount: WIDTHS.length };
  sheet.putMerged(rect, content, style);
}

function putProblem(sheet: SheetBuilder, index: number, problem: Problem, texts: IssueListTexts): void {
  const row = HEADER_ROW + 1 + index;
  const { message, fix } = texts.sentences(problem);
  const { place, subject, severity } = problem;
  const words = [texts.severities[severity], place.sheet ?? texts.noPlace, "", subject.unit ?? "", message, fix].map(
    readable,
  );
  sheet.put(row, 0, { number: index + 1 }, "ordinal");
  words.forEach((text, at) => {
    if (at + 1 !== LINK_COLUMN) sheet.put(row, at + 1, { text }, "issue-text");
  });
  sheet.put(row, LINK_COLUMN, linkCell(place, texts), "issue-link");
  sheet.rowHeight(row, heightOf(words));
}

/** Height in points of a row whose longest text needs that many lines; not every program fits rows when it opens a file. */
function heightOf(words: readonly string[]): number {
  const lines = words.map((text, at) => Math.ceil(text.length / (WIDTHS[at + 1] ?? 1)));
  return Math.min(ROW_HEIGHT_MAX_POINTS, Math.max(1, ...lines) * LINE_HEIGHT_POINTS + 3);
}

/** `=HYPERLINK("#'Quý I-2012'!C13","C13")`: a link that every version of Excel follows, also in a copied file. */
function linkCell({ sheet, address }: Problem["place"], texts: IssueListTexts): CellContent {
  if (sheet === null || address === null || !parseRect(address)) return { text: texts.noPlace };
  const target = quoteText(`#${quoteSheet(sheet)}!${address}`);
  return { formula: `=HYPERLINK(${target},${quoteText(address)})`, expect: address };
}

/** A text as people can read it: one line, without control signs, not endless. */
function readable(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
  const signs = Array.from(plain);
  return signs.length <= TEXT_MAX_CHARACTERS ? plain : `${signs.slice(0, TEXT_MAX_CHARACTERS - 1).join("")}…`;
}
