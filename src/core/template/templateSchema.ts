import * as v from "valibot";
import { parsePeriodId } from "../model/period";

/**
 * The template description: what the office's form looks like, as data. One definition gives the parser, the types
 * (template.ts) and the published JSON Schema. Field properties `name`, `title`, `description`, `type` and
 * `constraints` are those of Frictionless Table Schema; `role` and `dimensions` are ours. See docs/template-format.md.
 */

const Code = v.pipe(v.string(), v.regex(/^[A-Z0-9][A-Z0-9-]{0,31}$/));
const Name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/));
const Label = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
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
});

export const FieldSchema = v.strictObject({
  name: Name,
  title: v.pipe(Label, v.description("Header path as the office writes it; levels joined by ' › '.")),
  description: v.optional(v.string()),
  type: v.optional(v.picklist(["string", "integer", "number", "date"]), "string"),
  role: v.pipe(
    v.picklist([
      "ordinal",
      "unit",
      "kind",
      "measure",
      "date",
      "key",
      "enterprise",
      "category",
      "target",
      "actual",
      "other",
    ]),
    v.description("What the column means to the program. 'ordinal' is STT, 'key' must not repeat."),
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
});

export const TableSchema = v.strictObject({
  name: Name,
  title: v.optional(Label),
  layout: v.pipe(
    v.picklist(["matrix", "list"]),
    v.description("matrix: one number per cell. list: one row per organisation or event, counted."),
  ),
  sheets: v.pipe(
    v.array(v.strictObject({ name: Label, dimensions: v.optional(DimensionsSchema, {}) })),
    v.minLength(1),
  ),
  dimensions: v.optional(DimensionsSchema, {}),
  fields: v.pipe(v.array(FieldSchema), v.minLength(1)),
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
    v.strictObject({ name: Label, aliases: v.optional(v.array(Label), []), code: v.optional(v.string()) }),
  ),
  tables: v.pipe(v.array(TableSchema), v.minLength(1)),
});
