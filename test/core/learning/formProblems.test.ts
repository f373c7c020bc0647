import { formProblems } from "../../../src/core/learning/formProblems";
import type { Problem } from "../../../src/core/model/problem";
import { aTemplate } from "../../support/template";

function aProblem(sheet: string | null, address: string | null, severity: Problem["severity"] = "error"): Problem {
  return {
    code: "error-value",
    data: { error: "#REF!" },
    severity,
    place: { sheet, address, header: null },
    subject: { unit: null, kind: null, period: null },
    cause: null,
  };
}

describe("formProblems", () => {
  it("says what is wrong in the good workbook and where", () => {
    expect(formProblems(aTemplate(), [aProblem("Sổ theo dõi", "D7")])).toEqual([
      { code: "form-problem", table: "so-theo-doi", assumed: "error-value Sổ theo dõi!D7", options: [] },
    ]);
  });

  it("names the sheet alone, or only what is wrong, where there is no more to name", () => {
    const assumed = formProblems(aTemplate(), [aProblem("Quý I-2012", null), aProblem(null, null)]);
    expect(assumed.map(({ table, assumed: said }) => [table, said])).toEqual([
      ["quy", "error-value Quý I-2012"],
      ["ct-thanh-uy", "error-value"],
    ]);
  });

  it("names errors and warnings and no others, at most twenty", () => {
    const severities: readonly Problem["severity"][] = ["error", "warning", "question", "info"];
    expect(
      formProblems(
        aTemplate(),
        severities.map((severity) => aProblem("Quý I-2012", "C3", severity)),
      ),
    ).toHaveLength(2);
    const many = Array.from({ length: 30 }, (_, at) => aProblem("Quý I-2012", `C${String(at + 3)}`));
    expect(formProblems(aTemplate(), many)).toHaveLength(20);
  });
});
