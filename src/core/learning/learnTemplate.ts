import type { Result } from "../../base/result";
import { err, ok } from "../../base/result";
import type { WorkbookSnapshot } from "../model/snapshot";
import { officeSheets } from "../reading/findSheet";
import { isFigureColumn } from "../reading/figureCells";
import { readWorkbook } from "../reading/readTables";
import type { TableReading, WorkbookReading } from "../reading/reading";
import { dataRows } from "../reading/tableColumns";
import { readTarget } from "../reading/readTarget";
import { numberColumnOf } from "../reading/figureCells";
import { valueAt } from "../model/snapshot";
import { defaultVocabulary } from "../template/defaultVocabulary";
import type { FieldDescription, Question, TableDescription, Template } from "../template/template";
import { describeFormulas } from "../formulas/describeFormulas";
import { chooseLayout, hasFreeRows } from "./chooseLayout";
import { detectTables } from "./detectTables";
import { dimensionQuestions } from "./dimensionQuestions";
import { draftTable } from "./draftTable";
import type { DraftTable } from "./draftTable";
import { joinSheets, joinedTable, tableNames } from "./joinSheets";
import { learnRows } from "./learnRows";
import { learnUnits } from "./learnUnits";
import { slug } from "./slug";
import { linesAbove, titleOf } from "./titleText";
import type { Vocabulary } from "./vocabulary";

/** Why nothing can be learnt from a workbook. */
export type LearnFailure =
  /** No sheet has a header with rows of figures or names below it. */
  { readonly code: "no-table" };

/** What was learnt. Its questions are in the template. */
export interface Learnt {
  readonly template: Template;
}

/**
 * Learns the form of an office from one good workbook without any codes in it: every table wherever it stands, its
 * columns, rows and formulas. What the workbook does not decide becomes a question in the template, with what was
 * assumed; figures of the workbook are not kept.
 *
 * @example
 * const learnt = learnTemplate(snapshot); // { ok: true, value: { template: { name: "bao-cao-quy", tables: [...] } } }
 */
export function learnTemplate(snapshot: WorkbookSnapshot): Result<Learnt, LearnFailure> {
  const vocabulary = defaultVocabulary;
  const groups = joinSheets(draftsOf(snapshot, vocabulary));
  if (groups.length === 0) return err({ code: "no-table" });
  const names = tableNames(groups);
  const tables = groups.flatMap((group, at) => {
    const table = joinedTable(group);
    return table ? [{ ...table, name: names[at] ?? table.name }] : [];
  });
  const laidOut = tables.map((table) => ({ ...table, layout: chooseLayout(table) }));
  const draft: Template = {
    formatVersion: 1,
    ...headOf(snapshot, groups),
    kinds: [...vocabulary.kinds],
    measures: [...vocabulary.measures],
    assigningBodies: [...vocabulary.assigningBodies],
    units: [],
    thresholds: [...vocabulary.thresholds],
    cutOffs: [],
    tables: laidOut,
    questions: [
      ...groups.flatMap((group, at) => renamed(group[0]?.questions ?? [], names[at])),
      ...laidOut.flatMap((table) => dimensionQuestions(table, vocabulary)),
    ],
  };
  return ok({ template: withFormulas(snapshot, withRows(snapshot, withUnits(snapshot, draft))) });
}

/** Questions were asked before their table had its name. */
function renamed(questions: readonly Question[], table: string | undefined): readonly Question[] {
  return questions.map((question) => ({ ...question, table: table ?? question.table }));
}

function draftsOf(snapshot: WorkbookSnapshot, vocabulary: Vocabulary): readonly DraftTable[] {
  return officeSheets(snapshot).flatMap((sheet) =>
    detectTables(sheet).map((detected) => draftTable(detected, slug(sheet.name), vocabulary)),
  );
}

/** Name, title and version of the form, from the title of its first table and the year it speaks of. */
function headOf(
  snapshot: WorkbookSnapshot,
  groups: readonly (readonly DraftTable[])[],
): Pick<Template, "name" | "title" | "version"> {
  const first = groups[0]?.[0];
  const title = first ? (titleOf(linesAbove(first.detected)) ?? first.detected.sheet.name) : "";
  const year = first?.table.sheets[0]?.dimensions.period?.slice(0, 4);
  return {
    name: slug(title === "" ? snapshot.name : title),
    title: title === "" ? snapshot.name : title,
    version: `${year ?? "1"}.1`,
  };
}

function withUnits(snapshot: WorkbookSnapshot, template: Template): Template {
  return { ...template, units: learnUnits(readWorkbook(snapshot, template)) };
}

function withRows(snapshot: WorkbookSnapshot, template: Template): Template {
  const reading = readWorkbook(snapshot, template);
  return { ...template, tables: template.tables.map((table) => rowed(table, reading)) };
}

function withFormulas(snapshot: WorkbookSnapshot, template: Template): Template {
  return { ...template, tables: describeFormulas(template.tables, readWorkbook(snapshot, template).tables) };
}

function rowed(table: TableDescription, reading: WorkbookReading): TableDescription {
  const readings = reading.tables.filter((found) => found.table === table);
  const rows = hasFreeRows(table) ? undefined : learnRows(readings);
  return {
    ...table,
    fields: table.fields.map((field) => required(field, readings)),
    ...(rows ? { rows } : {}),
  };
}

/** A target that stands in every data row of the good workbook must stand in every row of all others. */
function required(field: FieldDescription, readings: readonly TableReading[]): FieldDescription {
  if (field.role !== "target") return field;
  const cells = readings.flatMap((table) => {
    const column = table.columns.find((candidate) => candidate.field === field && isFigureColumn(candidate));
    if (!column) return [];
    return dataRows(table).map((row) =>
      readTarget(valueAt(table.sheet, { row: row.row, column: column.column }), numberColumnOf(column)),
    );
  });
  const isAlwaysStated = cells.length >= 2 && cells.every(({ state }) => state !== "unknown");
  return isAlwaysStated ? { ...field, constraints: { ...field.constraints, required: true } } : field;
}
