import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import Ajv from "ajv/dist/2020";
import type { GenericSchema } from "valibot";
import { ROOT } from "./dist";

const FOLDER = join(ROOT, "docs", "schemas");

/**
 * The JSON Schema made of a valibot schema, and the one that is published under docs/schemas. With UPDATE_SCHEMAS=1
 * the published one is written anew.
 */
export function publishedSchema(
  name: string,
  schema: GenericSchema,
): { readonly made: unknown; readonly published: unknown } {
  const made = { title: name, ...toJsonSchema(schema, { errorMode: "ignore" }) };
  const file = join(FOLDER, `${name}.schema.json`);
  if (process.env["UPDATE_SCHEMAS"]) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
  }
  return {
    made: JSON.parse(JSON.stringify(made)) as unknown,
    published: JSON.parse(readFileSync(file, "utf8")) as unknown,
  };
}

/** What is wrong with a value by a published schema; an empty list when nothing is. */
export function schemaErrors(schema: unknown, value: unknown): readonly string[] {
  const { $schema: _, ...body } = schema as Record<string, unknown>;
  const validate = new Ajv({ strict: false, allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } }).compile(body);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`);
}
