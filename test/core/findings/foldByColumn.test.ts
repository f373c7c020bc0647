import { foldByColumn } from "../../../src/core/findings/foldByColumn";
import { groupByCause } from "../../../src/core/findings/groupByCause";
import type { Problem, ProblemCode } from "../../../src/core/model/problem";
import { aProblem } from "../../support/aProblem";

const at = (code: ProblemCode, sheet: string | null, address: string | null, cause: string | null = null): Problem =>
  ({ ...aProblem(code), place: { sheet, address, header: null }, cause }) as Problem;

const fold = (...problems: readonly Problem[]): readonly (readonly [ProblemCode, number])[] =>
  foldByColumn(groupByCause(problems)).map(({ code, problemCount }) => [code, problemCount]);

test("single problems of one code in one column are one line, “3 ô”", () => {
  expect(
    fold(at("number-as-text", "Quý I", "C4"), at("number-as-text", "Quý I", "C5"), at("number-as-text", "Quý I", "C9")),
  ).toEqual([["number-as-text", 3]]);
});

test("another column, sheet or code is another line, in the order of the first", () => {
  expect(
    fold(
      at("number-as-text", "Quý I", "C4"),
      at("number-as-text", "Quý I", "D4"),
      at("count-negative", "Quý I", "C5"),
      at("number-as-text", "Quý II", "C4"),
      at("number-as-text", "Quý I", "C6"),
    ),
  ).toEqual([
    ["number-as-text", 2],
    ["number-as-text", 1],
    ["count-negative", 1],
    ["number-as-text", 1],
  ]);
});

test("what has a cause, or stands in no single column, is never folded", () => {
  expect(
    fold(
      at("unit-unknown", "Sổ", "D4", "Sổ!D4"),
      at("unit-unknown", "Sổ", "D5", "Sổ!D4"),
      at("unit-unknown", "Sổ", "D6"),
      at("sheet-missing", null, null),
      at("sheet-missing", null, null),
      at("merged-body-cells", "Sổ", "B4:D4"),
      at("merged-body-cells", "Sổ", "B5:D5"),
    ).map(([, count]) => count),
  ).toEqual([2, 1, 1, 1, 1, 1]);
});

test("severities of a line are counted together", () => {
  const [line] = foldByColumn(
    groupByCause([
      { ...at("count-negative", "Quý I", "C4"), severity: "error" },
      { ...at("count-negative", "Quý I", "C5"), severity: "warning" },
    ]),
  );
  expect(line?.counts).toEqual({ error: 1, warning: 1, question: 0, info: 0 });
  expect(line?.groups).toHaveLength(2);
});
