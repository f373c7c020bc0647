import { findingIds } from "../../../src/core/findings/findingId";
import type { FindingIdentity } from "../../../src/core/findings/findingId";
import type { Problem } from "../../../src/core/model/problem";
import { problemAt } from "../../support/problemAt";
import { aSheet, aWorkbook, formula } from "../../support/sheet";
import type { CellInput } from "../../support/sheet";

const negative = (address = "A1", value = -3): Problem => problemAt("Quý I", address, "count-negative", { value });

/** Identity of one problem in a sheet whose A1 holds this. */
function idOf(problem: Problem, cell: CellInput = -3): FindingIdentity | undefined {
  return findingIds([problem], aWorkbook(aSheet("Quý I").row(cell)))[0];
}

test("the same problem with the same value is the same", () => {
  expect(idOf(negative())).toEqual(idOf(negative()));
});

test("another value keeps the key and changes the id", () => {
  const [before, after] = [idOf(negative()), idOf(negative("A1", -5), -5)];
  expect(after?.key).toBe(before?.key);
  expect(after?.id).not.toBe(before?.id);
});

test("a formula in place of its own value is another content", () => {
  expect(idOf(negative(), formula("=B1", -3))?.id).not.toBe(idOf(negative())?.id);
});

test("what the rule says of other cells belongs to the content", () => {
  const mismatch = (listed: number): Problem =>
    problemAt("Quý I", "A1", "list-count-mismatch", { listed, reported: 2, listSheet: "Sổ theo dõi" });
  expect(idOf(mismatch(1))?.key).toBe(idOf(mismatch(3))?.key);
  expect(idOf(mismatch(1))?.id).not.toBe(idOf(mismatch(3))?.id);
});

test("another cell, code or sheet is another key", () => {
  const keys = [
    negative(),
    negative("A2"),
    problemAt("Quý I", "A1", "count-not-whole", { value: -3, suggestion: null }),
    problemAt("Quý II", "A1", "count-negative", { value: -3 }),
  ].map((problem) => idOf(problem)?.key);
  expect(new Set(keys).size).toBe(4);
});

test("a renamed sheet keeps its findings, because Excel's id stays", () => {
  const sheet = aSheet("Quý I").row(-3).build();
  const before = findingIds([negative()], { ...aWorkbook(), sheets: [sheet] });
  const moved = { ...negative(), place: { sheet: "Quý một", address: "A1", header: null } };
  expect(findingIds([moved], { ...aWorkbook(), sheets: [{ ...sheet, name: "Quý một" }] })).toEqual(before);
});

test("two problems of one code at one cell, and two without a cell, are told apart", () => {
  const missing = (sheet: string): Problem => ({
    ...problemAt("", null, "sheet-missing", { sheet, similar: null }),
    place: { sheet: null, address: null, header: null },
  });
  const ids = findingIds([negative(), negative(), missing("Quý I"), missing("Quý II")], aWorkbook());
  expect(new Set(ids.map(({ key }) => key)).size).toBe(4);
});

test("fingerprints hold no text of the office", () => {
  const problem = problemAt("Quý I", "A1", "unit-unknown", { text: "Xã Mễ Trỳ", suggestion: null });
  expect(JSON.stringify(findingIds([problem], aWorkbook(aSheet("Quý I").row("Xã Mễ Trỳ"))))).toMatch(
    /^\[\{"key":"[0-9a-f]{16}","id":"[0-9a-f]{16}\.[0-9a-f]{16}"\}\]$/,
  );
});
