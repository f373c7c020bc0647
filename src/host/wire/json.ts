/** What a JSON text can hold. The only shape in which anything travels between office.js and the host. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object: `{"Name": "PL01"}`. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Reads a JSON text; `undefined` when it is none. `JSON.parse` promises nothing, but can only make these types. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether it is an object and neither an array nor null. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether it is an array. `Array.isArray` alone would turn the elements into `any`. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
