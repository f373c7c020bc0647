import fc from "fast-check";
import type { Problem, Severity } from "../../../src/core/model/problem";
import { sortProblems } from "../../../src/core/model/sortProblems";

function aProblem(severity: Severity, sheet: string | null, address: string | null): Problem {
  return {
    code: "count-negative",
    severity,
    place: { sheet, address, header: null },
    subject: { unit: null, period: null, kind: null },
    data: { value: -1 },
    cause: null,
  };
}

function sorted(...problems: readonly Problem[]): readonly string[] {
  return sortProblems(problems, ["Quý II", "Quý I"]).map(
    ({ severity, place }) => `${severity} ${String(place.sheet)} ${String(place.address)}`,
  );
}

describe("sortProblems", () => {
  it("puts errors before warnings, questions and information", () => {
    const severities = (["info", "question", "error", "warning"] as const).map((severity) =>
      aProblem(severity, "Quý I", "A1"),
    );
    expect(sorted(...severities)).toEqual(["error Quý I A1", "warning Quý I A1", "question Quý I A1", "info Quý I A1"]);
  });

  it("goes from the workbook through the tabs, row by row, not by letters", () => {
    expect(
      sorted(
        aProblem("error", "Lạ", "A1"),
        aProblem("error", "Quý I", "A1"),
        aProblem("error", "Quý II", "B10"),
        aProblem("error", "Quý II", "AA9"),
        aProblem("error", "Quý II", "C9:D9"),
        aProblem("error", "Quý II", null),
        aProblem("error", null, null),
      ),
    ).toEqual([
      "error null null",
      "error Quý II null",
      "error Quý II C9:D9",
      "error Quý II AA9",
      "error Quý II B10",
      "error Quý I A1",
      "error Lạ A1",
    ]);
  });

  it("keeps every problem and the order of equals", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("A1", "B2", "C3")), (addresses) => {
        const problems = addresses.map((address) => aProblem("error", "Quý I", address));
        const result = sortProblems(problems, ["Quý I"]);
        expect(new Set(result)).toEqual(new Set(problems));
        const positions = result
          .filter(({ place }) => place.address === "B2")
          .map((problem) => problems.indexOf(problem));
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
      }),
    );
  });
});
