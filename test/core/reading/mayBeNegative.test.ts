import { mayBeNegative } from "../../../src/core/reading/mayBeNegative";
import { aTemplate } from "../../support/template";

const fields = aTemplate().tables.flatMap((table) => table.fields);
const target = fields.filter(({ role }) => role === "target").slice(0, 1);

test.each([
  [{}, false],
  [{ role: "other" }, false],
  [{ constraints: { minimum: 0 } }, false],
  [{ constraints: { minimum: -1 } }, true],
  [{ role: "difference" }, true],
  [{ role: "rate" }, true],
  [{ type: "number" }, true],
] as const)("a count with %j: %s", (change, answer) => {
  expect(target.map((field) => mayBeNegative({ field: { ...field, ...change } }))).toEqual([answer]);
});
