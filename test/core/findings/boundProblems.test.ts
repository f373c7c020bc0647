import fc from "fast-check";
import { boundProblems } from "../../../src/core/findings/boundProblems";
import type { Problem, ProblemCode } from "../../../src/core/model/problem";
import { aProblem } from "../../support/aProblem";

const many = (code: ProblemCode, count: number): readonly Problem[] =>
  Array.from({ length: count }, () => aProblem(code) as Problem);

test("a short list is listed whole", () => {
  const problems = [...many("count-negative", 2), ...many("unit-unknown", 1)];
  expect(boundProblems(problems, 10)).toMatchObject({ listed: problems, notListed: 0 });
});

test("a long list is cut, and the numbers stay exact", () => {
  const bounded = boundProblems([...many("count-negative", 9_000), ...many("unit-unknown", 1_000)], 500);
  expect(bounded.listed).toHaveLength(500);
  expect(bounded.notListed).toBe(9_500);
  expect(bounded.counts.error).toBe(10_000);
  expect(bounded.byCode.get("unit-unknown")?.error).toBe(1_000);
  expect(bounded.byCode.has("error-value")).toBe(false);
});

test("the last code with a single problem is not hidden by thousands of another", () => {
  const bounded = boundProblems([...many("count-negative", 10_000), ...many("column-missing", 1)], 3);
  expect(bounded.listed.map(({ code }) => code)).toEqual(["count-negative", "count-negative", "column-missing"]);
});

test("no room lists nothing and still counts", () => {
  expect(boundProblems(many("count-negative", 3), 0)).toMatchObject({ listed: [], notListed: 3, counts: { error: 3 } });
});

test("listed and not listed together are all problems, and the order of the report stays", () => {
  const codes = fc.constantFrom<ProblemCode>("count-negative", "unit-unknown", "error-value", "duplicate-key");
  fc.assert(
    fc.property(fc.array(codes), fc.integer({ min: 0, max: 12 }), (list, max) => {
      const problems = list.map((code) => aProblem(code) as Problem);
      const { listed, notListed } = boundProblems(problems, max);
      expect(listed.length).toBe(Math.min(max, problems.length));
      expect(listed.length + notListed).toBe(problems.length);
      const places = listed.map((problem) => problems.indexOf(problem));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});
