import * as v from "valibot";
import { parseIsoDate } from "../model/calendarDate";
import { parsePeriodId } from "../model/period";

/**
 * The template description: what the office's form looks like, as data. One definition gives the parser, the types
 * (template.ts) and the published JSON Schema. Field properties `name`, `title`, `description`, `type` and
 * `constraints` are those of Frictionless Table Schema; `role` and `dimensions` are ours. See docs/template-format.md.
 */

const Code = v.pipe(v.string(), v.regex(/^[A-Z0-9][A-Z0-9-]{0,31}$/));
const Name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/));
const Label = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const IsoDay = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((text) => parseIsoDate(text) !== undefined),
);
const PeriodText = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(H1|H2|9M|Q[1-4]|M(0[1-9]|1[0-2])))?$/),
  v.check((text) => parsePeriodId(text) !== undefined),
);

/** Values that hold for a whole table, sheet or column instead of standing in the rows. */
export const DimensionsSchema = v.strictObject({
  kind: v.optional(Code),
  measure: v.optional(Code),
  period: v.optional(PeriodText),
  assignedBy: v.optional(Code),
  unit: v.optional(v.pipe(Label, v.description("Name of a unit, where a sheet belongs to one unit."))),
});

/** What `learn` asks: "role-unclear" the meaning of a column, "period-unclear" what time a table is about, … */
const QUESTION_CODES = [
  "role-unclear",
  "kind-unclear",
  "measure-unclear",
  "assigned-by-unclear",
  "period-unclear",
  "unit-of-measure-unclear",
  "total-unclear",
  "form-problem",
] as const;

const ROLES = [
  "ordinal",
  "unit",
  "kind",
  "measure",
  "item",
  "period",
  "date",
  "key",
  "enterprise",
  "category",
  "unit-of-measure",
  "target",
  "actual",
  "rate",
  "difference",
  "note",
  "other",
] as const;

export const FieldSchema = v.strictObject({
  name: Name,
  title: v.pipe(Label, v.description("Header path as the office writes it; levels joined by ' › '.")),
  description: v.optional(v.string()),
  type: v.optional(v.picklist(["string", "integer", "number", "date"]), "string"),
  role: v.pipe(
    v.picklist(ROLES),
    v.description(
      "What the column means to the program. 'ordinal' is STT, 'item' names what a row is about, 'key' must not repeat.",
    ),
  ),
  dimensions: v.optional(DimensionsSchema, {}),
  constraints: v.optional(
    v.strictObject({
      required: v.optional(v.boolean()),
      minimum: v.optional(v.number()),
      enum: v.optional(v.array(v.string())),
    }),
    {},
  ),
  columnNumber: v.optional(v.pipe(v.string(), v.description("What the row of column numbers shows: 'A', '3'."))),
  declaredFormula: v.optional(
    v.pipe(v.string(), v.description("Right side of '4=3/2' in the row of column numbers: '3/2'.")),
  ),
  formula: v.optional(
    v.pipe(
      v.string(),
      v.description("Formula of the data cells of the column in terms of the form: '[@thuc-hien]/[@chi-tieu]'."),
    ),
  ),
  unitOfMeasure: v.optional(Label),
  flow: v.optional(
    v.pipe(
      v.picklist(["in-period", "cumulative", "stock"]),
      v.description("in-period: adds up over periods; cumulative: since the start of the year; stock: at the end."),
    ),
  ),
  storedAs: v.optional(
    v.pipe(v.picklist(["text"]), v.description("The good workbook keeps the numbers or dates of this column as text.")),
  ),
  magnitude: v.optional(
    v.pipe(v.number(), v.integer(), v.description("Digits before the comma of a typical figure: 4 for 1.608.")),
  ),
});

export const RowSchema = v.strictObject({
  label: v.pipe(Label, v.description("As the office writes it, e.g. 'Xã Mễ Trì' or 'Tổng cộng'.")),
  role: v.picklist(["data", "total", "group", "of-which"]),
  ordinal: v.optional(v.string()),
  formulas: v.optional(
    v.pipe(
      v.record(Name, v.string()),
      v.description("Formulas of this row by field, where they are not those of the column; '[sum]' is a total."),
    ),
    {},
  ),
});

export const TableSchema = v.strictObject({
  name: Name,
  title: v.optional(Label),
  layout: v.pipe(
    v.picklist(["matrix", "list", "form"]),
    v.description(
      "matrix: one number per cell. list: one row per organisation or event, counted. form: checked, not added up.",
    ),
  ),
  sheets: v.pipe(
    v.array(v.strictObject({ name: Label, dimensions: v.optional(DimensionsSchema, {}) })),
    v.minLength(1),
  ),
  dimensions: v.optional(DimensionsSchema, {}),
  unitOfMeasure: v.optional(v.pipe(Label, v.description("What 'ĐVT' above the table says."))),
  periodInTitle: v.optional(
    v.pipe(v.boolean(), v.description("The title above the table names the period; it wins over dimensions.")),
    false,
  ),
  fields: v.pipe(v.array(FieldSchema), v.minLength(1), v.description("In the order of the sheet, left to right.")),
  rows: v.optional(
    v.pipe(v.array(RowSchema), v.description("Rows every workbook must have, in order. Absent: rows are free.")),
  ),
});

/** Something `learn` could not decide from one workbook; a person answers it. */
export const QuestionSchema = v.strictObject({
  code: v.picklist(QUESTION_CODES),
  table: Name,
  field: v.optional(Name),
  /** What the program took for now. */
  assumed: v.string(),
  /** What else it may be; values of the property the question is about. */
  options: v.array(v.string()),
});

export const TemplateSchema = v.strictObject({
  $schema: v.optional(v.string()),
  formatVersion: v.literal(1),
  name: Name,
  title: Label,
  version: v.pipe(v.string(), v.regex(/^[0-9]+(\.[0-9]+)*$/)),
  organization: v.optional(
    v.pipe(
      v.strictObject({ superior: Label, name: Label }),
      v.description("Printed at the top left of every summary sheet: the level above and the office itself."),
    ),
  ),
  kinds: v.pipe(
    v.array(
      v.strictObject({
        code: Code,
        label: Label,
        aliases: v.optional(v.array(Label), []),
        parent: v.optional(v.pipe(Code, v.description("The wider kind this one belongs to."))),
        measures: v.array(v.strictObject({ code: Code, unitOfMeasure: Label })),
      }),
    ),
    v.minLength(1),
  ),
  measures: v.pipe(
    v.array(v.strictObject({ code: Code, label: Label, aliases: v.optional(v.array(Label), []) })),
    v.minLength(1),
  ),
  assigningBodies: v.array(
    v.strictObject({
      code: Code,
      label: Label,
      assigns: v.pipe(
        v.picklist(["total", "units"]),
        v.description("total: the whole district's target; units: each unit's."),
      ),
    }),
  ),
  units: v.array(
    v.strictObject({
      name: Label,
      aliases: v.optional(v.array(Label), []),
      code: v.optional(v.string()),
      validFrom: v.optional(v.pipe(IsoDay, v.description("First day the unit exists; absent: always did."))),
      validTo: v.optional(v.pipe(IsoDay, v.description("Last day the unit exists; absent: still does."))),
      successors: v.optional(
        v.pipe(v.array(Label), v.description("Units that took its place: Cổ Nhuế became Cổ Nhuế 1 and Cổ Nhuế 2.")),
        [],
      ),
    }),
  ),
  thresholds: v.optional(
    v.array(
      v.strictObject({
        kind: Code,
        label: Label,
        minimum: v.pipe(v.number(), v.integer(), v.minValue(1)),
        of: Label,
        source: v.pipe(Label, v.description("Where the number is laid down, e.g. 'Điều 21 Điều lệ Đảng'.")),
      }),
    ),
    [],
  ),
  cutOffs: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          part: v.picklist(["Q1", "Q2", "Q3", "Q4", "H1", "H2", "9M", "Y"]),
          lastDay: v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), v.description("MM-DD")),
        }),
      ),
      v.description("Where a period of the office ends on another day than the calendar's."),
    ),
    [],
  ),
  tables: v.pipe(v.array(TableSchema), v.minLength(1)),
  questions: v.optional(v.array(QuestionSchema), []),
});
