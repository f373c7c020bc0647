import type { Problem, ProblemCode, ProblemDataByCode } from "../../src/core/model/problem";
import { NO_SUBJECT } from "../../src/core/model/problem";

/** A problem with this data at a place, `problemAt("Quý I-2012", "C4", "count-negative", { value: -3 })`. */
export function problemAt<C extends ProblemCode>(
  sheet: string,
  address: string | null,
  code: C,
  data: ProblemDataByCode[C],
): Problem {
  const problem = {
    code,
    severity: "error",
    place: { sheet, address, header: null },
    subject: NO_SUBJECT,
    data,
    cause: null,
  };
  // The pair of code and data is right by the signature; the compiler cannot see it in the union.
  return problem as Problem;
}
