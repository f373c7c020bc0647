import { periodId } from "../../../src/core/model/period";
import { formPeriods } from "../../../src/core/template/formPeriods";
import { aTemplate, aTemplateWith } from "../../support/template";

describe("formPeriods", () => {
  it("collects the periods of sheets and columns, each once, in order of time", () => {
    expect(formPeriods(aTemplate()).map(periodId)).toEqual(["2012-Q1", "2012-Q2", "2012", "2013"]);
  });

  it("also looks at dimensions of whole tables", () => {
    const [table] = aTemplateWith("so-theo-doi").tables;
    const form = {
      ...aTemplate(),
      tables: table ? [{ ...table, dimensions: { measure: "TL", period: "2011-H2" } }] : [],
    };
    expect(formPeriods(form).map(periodId)).toEqual(["2011-H2"]);
  });

  it("is empty for a form that names none", () => {
    expect(formPeriods(aTemplateWith("so-theo-doi"))).toEqual([]);
  });
});
