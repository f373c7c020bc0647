import { periodId } from "../model/period";
import { HEADER_PATH_SEPARATOR } from "../template/template";
import type { Dimensions, FieldDescription, Question, TableDescription } from "../template/template";
import { readPeriod } from "../reading/readPeriod";
import { readUnitOfMeasure } from "../reading/readUnitOfMeasure";
import { periodWithin, titlePeriod } from "../reading/titlePeriod";
import { headerKey } from "../reading/textKey";
import { columnNumberOf } from "./declaredFormula";
import type { DetectedTable } from "./detectTables";
import { CUMULATIVE, IN_PERIOD, STOCK } from "./headerWords";
import { inferDimensions } from "./inferDimensions";
import { inferRole } from "./inferRole";
import { distinctTexts, isNumeric, magnitudeOf, profileColumn } from "./profileColumn";
import type { ColumnProfile } from "./profileColumn";
import { slug, uniqueNames } from "./slug";
import { linesAbove, titleOf } from "./titleText";
import type { Vocabulary } from "./vocabulary";

/** A table described as far as its own sheet tells, and what that leaves open. */
export interface DraftTable {
  readonly detected: DetectedTable;
  readonly table: TableDescription;
  readonly questions: readonly Question[];
}

/** Describes one detected table: fields, roles, types, dimensions, units of measure. Rows and formulas come later. */
export function draftTable(detected: DetectedTable, name: string, vocabulary: Vocabulary): DraftTable {
  const lines = linesAbove(detected);
  const title = titleOf(lines);
  const named = titlePeriod(detected.sheet, detected.header)?.period;
  const period = named ?? readPeriod(detected.sheet.name) ?? periodWithin(detected.sheet.name);
  const fields = draftFields(detected, { vocabulary, year: period?.year });
  const dimensions = tableDimensions(title, fields, vocabulary);
  const measured = readUnitOfMeasure(detected.sheet, detected.header);
  const table: TableDescription = {
    name,
    ...(title === undefined ? {} : { title }),
    layout: "form",
    sheets: [{ name: detected.sheet.name, dimensions: period ? { period: periodId(period) } : {} }],
    dimensions,
    ...(measured ? { unitOfMeasure: measured.text } : {}),
    periodInTitle: named !== undefined,
    fields: fields.map(({ field }) => field),
  };
  return { detected, table, questions: fields.flatMap((field) => questionsOf(field, name)) };
}

interface DraftField {
  readonly field: FieldDescription;
  readonly isCertain: boolean;
  readonly alternatives: readonly FieldDescription["role"][];
}

interface Setting {
  readonly vocabulary: Vocabulary;
  readonly year: number | undefined;
}

function draftFields(detected: DetectedTable, setting: Setting): readonly DraftField[] {
  const names = uniqueNames(detected.columns.map(({ levels }) => slug(levels.join(" "))));
  let rowsAreNamed = false;
  return detected.columns.map((_, at) => {
    const draft = draftField(detected, { at, name: names[at] ?? "cot", rowsAreNamed }, setting);
    rowsAreNamed ||= NAMING.includes(draft.field.role);
    return draft;
  });
}

const NAMING: readonly FieldDescription["role"][] = ["unit", "item", "enterprise", "kind"];

function draftField(
  detected: DetectedTable,
  { at, name, rowsAreNamed }: { readonly at: number; readonly name: string; readonly rowsAreNamed: boolean },
  { vocabulary, year }: Setting,
): DraftField {
  const { levels, column } = detected.columns[at] ?? { levels: [], column: 0 };
  const profile = profileColumn(detected, column);
  const number = columnNumberOf(detected, column);
  const guess = inferRole({
    levels,
    profile,
    declaredFormula: number?.formula,
    vocabulary,
    rowsAreNamed,
    isFirst: at === 0,
  });
  const { role } = guess;
  const isFigure = FIGURES.includes(role) && (isNumeric(profile) || role !== "other");
  return {
    ...guess,
    field: {
      name,
      title: levels.join(HEADER_PATH_SEPARATOR),
      type: typeOf(role, profile, isFigure),
      role,
      dimensions: isFigure ? inferDimensions(levels, vocabulary, year) : {},
      constraints: constraintsOf(role, profile, isFigure),
      ...(number ? { columnNumber: number.number } : {}),
      ...(number?.formula === undefined ? {} : { declaredFormula: number.formula }),
      ...(isFigure ? figureProperties(levels, profile) : {}),
      ...(isKeptAsText(role, profile) ? { storedAs: "text" as const } : {}),
    },
  };
}

const FIGURES: readonly FieldDescription["role"][] = ["target", "actual", "rate", "difference", "other"];

function typeOf(role: FieldDescription["role"], profile: ColumnProfile, isFigure: boolean): FieldDescription["type"] {
  if (role === "date") return "date";
  if (role === "rate") return "number";
  if (!isFigure) return "string";
  return profile.hasFraction ? "number" : "integer";
}

/** Values of a category; that figures may be negative, where those of the good workbook are. */
function constraintsOf(
  role: FieldDescription["role"],
  profile: ColumnProfile,
  isFigure: boolean,
): FieldDescription["constraints"] {
  if (role === "category" || role === "kind") return { enum: [...distinctTexts(profile)] };
  return isFigure && profile.hasNegative ? { minimum: Math.floor(Math.min(...profile.values)) } : {};
}

function figureProperties(
  levels: readonly string[],
  profile: ColumnProfile,
): Pick<FieldDescription, "flow" | "magnitude"> {
  const path = levels.map(headerKey).join(" ");
  const flow = CUMULATIVE.test(path)
    ? "cumulative"
    : STOCK.test(path)
      ? "stock"
      : IN_PERIOD.test(path)
        ? "in-period"
        : undefined;
  const magnitude = magnitudeOf(profile);
  return { ...(flow ? { flow } : {}), ...(magnitude === undefined ? {} : { magnitude }) };
}

/** The office keeps the numbers or days of the column as text, so one more text is no news. */
function isKeptAsText(role: FieldDescription["role"], profile: ColumnProfile): boolean {
  if (role === "date") return profile.dateTexts > profile.dateSerials;
  return FIGURES.includes(role) && profile.numericTexts > profile.numbers;
}

/**
 * Kind and measure a title names hold for columns that do not say their own. Rows of items name theirs themselves, and
 * a title over them only names the first of several.
 */
function tableDimensions(title: string | undefined, fields: readonly DraftField[], vocabulary: Vocabulary): Dimensions {
  if (title === undefined || fields.some(({ field }) => field.role === "item")) return {};
  const { kind, measure, assignedBy } = inferDimensions([title], vocabulary, undefined);
  const said = (name: "kind" | "measure"): boolean =>
    fields.some(({ field }) => field.role === name || field.dimensions[name] !== undefined);
  return {
    ...(kind !== undefined && !said("kind") ? { kind } : {}),
    ...(measure !== undefined && !said("measure") ? { measure } : {}),
    ...(assignedBy === undefined ? {} : { assignedBy }),
  };
}

function questionsOf({ field, isCertain, alternatives }: DraftField, table: string): readonly Question[] {
  if (isCertain) return [];
  return [{ code: "role-unclear", table, field: field.name, assumed: field.role, options: [...alternatives] }];
}
