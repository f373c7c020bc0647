import type { Problem, ProblemCode } from "../../src/core/model/problem";
import { placeId } from "../../src/core/model/sharedCause";

/**
 * Matchers about what Kiểm tra reports, in the terms of the office: code and place, never the wording. Import this file
 * for its effect; their types stand in jestMatchers.d.ts.
 */
export interface Reported {
  readonly problems: readonly Problem[];
}

expect.extend({
  toReport(report: Reported, code: ProblemCode, place: string) {
    const isThere = report.problems.some((problem) => problem.code === code && placeOf(problem) === place);
    return { pass: isThere, message: () => `${isThere ? "not " : ""}wanted: ${code} → ${place}\n${listing(report)}` };
  },
  toReportOnly(report: Reported, ...findings: readonly string[]) {
    const found = report.problems.map(lineOf);
    return {
      pass: this.equals([...found].sort(), [...findings].sort()),
      message: () => `wanted exactly:\n${findings.join("\n")}\n${listing(report)}`,
    };
  },
  toReportNothing(report: Reported) {
    return { pass: report.problems.length === 0, message: () => listing(report) };
  },
});

/** "unit-unknown → Sổ theo dõi!D14". */
function lineOf(problem: Problem): string {
  return `${problem.code} → ${placeOf(problem)}`;
}

/** "workbook" where a problem has no place of its own. */
function placeOf({ place }: Problem): string {
  return placeId(place) || "workbook";
}

function listing(report: Reported): string {
  return report.problems.length === 0 ? "reported: nothing" : `reported:\n${report.problems.map(lineOf).join("\n")}`;
}
