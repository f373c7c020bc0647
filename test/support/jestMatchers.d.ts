import type { ProblemCode } from "../../src/core/model/problem";

declare global {
  namespace jest {
    interface Matchers<R> {
      /** Some problem has this code and place: `toReport("unit-unknown", "Sổ theo dõi!D14")`; "workbook" for none. */
      toReport(code: ProblemCode, place: string): R;
      /** Exactly these problems: `toReportOnly("unit-unknown → Sổ theo dõi!D14")`. */
      toReportOnly(...findings: readonly string[]): R;
      toReportNothing(): R;
    }
  }
}
