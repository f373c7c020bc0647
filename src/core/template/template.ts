import type * as v from "valibot";
import type {
  DimensionsSchema,
  FieldSchema,
  QuestionSchema,
  RowSchema,
  TableSchema,
  TemplateSchema,
} from "./templateSchema";

/** A parsed template description: kinds, units and the tables of the office's form. */
export type Template = Readonly<v.InferOutput<typeof TemplateSchema>>;
/** One table of the form; it may stand on several sheets (one per quarter). */
export type TableDescription = Readonly<v.InferOutput<typeof TableSchema>>;
/** One column of a table. */
export type FieldDescription = Readonly<v.InferOutput<typeof FieldSchema>>;
/** One row every workbook of the form has. */
export type RowDescription = Readonly<v.InferOutput<typeof RowSchema>>;
/** Something one good workbook does not decide. */
export type Question = Readonly<v.InferOutput<typeof QuestionSchema>>;
/** Kind, measure, period and assigning body that hold for a whole table, sheet or column. */
export type Dimensions = Readonly<v.InferOutput<typeof DimensionsSchema>>;

/** Separates the levels of a header path in `title`: "Tổ chức đảng › Thành lập mới". */
export const HEADER_PATH_SEPARATOR = " › ";
