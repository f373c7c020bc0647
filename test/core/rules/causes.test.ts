import type { Problem, ProblemCode } from "../../../src/core/model/problem";
import { NO_SUBJECT } from "../../../src/core/model/problem";
import { withCauses } from "../../../src/core/rules/causes";
import { aSheet, aWorkbook, formula } from "../../support/sheet";

function at(code: ProblemCode, sheet: string, address: string, header: string | null = null): Problem {
  return {
    code,
    severity: "error",
    place: { sheet, address, header },
    subject: NO_SUBJECT,
    data: {},
    cause: null,
  } as unknown as Problem;
}

function causes(...problems: readonly Problem[]): readonly (string | null)[] {
  return withCauses(problems, aWorkbook()).map(({ cause }) => cause);
}

describe("withCauses", () => {
  it("makes a missing column the cause of the formulas it broke on its sheet", () => {
    expect(
      causes(
        at("column-missing", "PL01", "A4:E5"),
        at("error-value", "PL01", "E7"),
        at("formula-altered", "PL01", "E8"),
        at("error-value", "PL02", "E7"),
      ),
    ).toEqual(["PL01!A4:E5", "PL01!A4:E5", "PL01!A4:E5", null]);
  });

  it("ties what a moved column shows under its heading, and nothing of other columns", () => {
    expect(
      causes(
        at("column-moved", "PL01", "E4", "Thực hiện"),
        at("number-as-text", "PL01", "E9", "Thực hiện"),
        at("number-as-text", "PL01", "C9", "Dự toán"),
      ),
    ).toEqual(["PL01!E4", "PL01!E4", null]);
  });

  it("ties an error value to the cell its formula takes it from", () => {
    const sheet = aSheet("PL01").row("đang làm", 4, formula("=A1/B1", "#VALUE!"), formula("=B1+1", 5));
    const problems = [
      at("text-in-number-column", "PL01", "A1"),
      at("error-value", "PL01", "C1"),
      at("count-negative", "PL01", "B1"),
    ];
    expect(withCauses(problems, aWorkbook(sheet)).map(({ cause }) => cause)).toEqual(["PL01!A1", "PL01!A1", null]);
  });

  it("leaves a cause without consequences, and consequences with a cause, as they are", () => {
    const tied = { ...at("error-value", "PL01", "E7"), cause: "PL01!B2" };
    expect(causes(at("column-missing", "PL01", "A4:E5"), tied)).toEqual([null, "PL01!B2"]);
    expect(causes(at("column-moved", "PL01", "E4", "Thực hiện"))).toEqual([null]);
  });

  it("does not take one structural problem for the consequence of another", () => {
    expect(causes(at("column-missing", "PL01", "A4:E5"), at("column-moved", "PL01", "E4", "Thực hiện"))).toEqual([
      null,
      null,
    ]);
  });
});
