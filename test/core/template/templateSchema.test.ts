import * as v from "valibot";
import nghiQuyet09 from "../../../src/core/template/nghiQuyet09.json";
import { TemplateSchema } from "../../../src/core/template/templateSchema";
import { publishedSchema, schemaErrors } from "../../support/publishedSchema";
import { SMALL_FORM } from "../../support/template";

const { made, published } = publishedSchema("template", TemplateSchema);

describe("JSON Schema of template descriptions", () => {
  it("is the published one (UPDATE_SCHEMAS=1 writes it anew)", () => {
    expect(published).toEqual(made);
  });

  it.each([
    ["the built-in form", nghiQuyet09],
    ["the small form of the tests", SMALL_FORM],
  ])("accepts %s, as the parser does", (_, description) => {
    expect(schemaErrors(published, description)).toEqual([]);
    expect(v.safeParse(TemplateSchema, description).success).toBe(true);
  });

  it.each([
    ["a misspelt property", { ...SMALL_FORM, lable: "x" }],
    ["no version", { ...SMALL_FORM, version: undefined }],
    ["a version of the format nobody knows", { ...SMALL_FORM, formatVersion: 2 }],
    ["a code in small letters", { ...SMALL_FORM, measures: [{ code: "tl", label: "Thành lập" }] }],
    [
      "a quarter that does not exist",
      { ...SMALL_FORM, tables: [{ ...SMALL_FORM.tables[0], dimensions: { period: "2012-Q5" } }] },
    ],
    ["no table", { ...SMALL_FORM, tables: [] }],
  ])("refuses %s, as the parser does", (_, description) => {
    expect(schemaErrors(published, JSON.parse(JSON.stringify(description)))).not.toEqual([]);
    expect(v.safeParse(TemplateSchema, description).success).toBe(false);
  });
});
