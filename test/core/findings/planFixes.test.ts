import fc from "fast-check";
import { fixesFor } from "../../../src/core/findings/fixesFor";
import type { FixPlan } from "../../../src/core/findings/fix";
import { planFixes } from "../../../src/core/findings/planFixes";
import type { Problem } from "../../../src/core/model/problem";
import { problemAt } from "../../support/problemAt";
import { aSheet, aWorkbook } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";

const plan = (problems: readonly Problem[], ...sheets: readonly SheetBuilder[]): FixPlan =>
  planFixes(fixesFor(problems, aWorkbook(...sheets)));

const untidy = ` ${"Hoà  Bình".normalize("NFD")} `;
const textFixes = [
  problemAt("Sổ", "A1", "stray-space", { text: untidy, trimmed: "Hoà Bình".normalize("NFD") }),
  problemAt("Sổ", "A1", "unicode-decomposed", { text: untidy }),
  problemAt("Sổ", "A1", "tone-placement", { text: "Hoà Bình", usual: "Hòa Bình" }),
];

test("a text with three faults is changed once and loses all three, in whatever order they were chosen", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(textFixes, { minLength: 3 }), (problems) => {
      const { cells } = plan(problems, aSheet("Sổ").row(untidy));
      expect(cells).toMatchObject([{ before: { value: untidy }, after: { value: "Hòa Bình" } }]);
      expect(cells[0]?.codes).toEqual(["tone-placement", "stray-space", "unicode-decomposed"]);
    }),
  );
});

test("a suggested unit is taken before its text is tidied", () => {
  const { cells } = plan(
    [
      problemAt("Sổ", "A1", "stray-space", { text: "Xã Mễ Trỳ ", trimmed: "Xã Mễ Trỳ" }),
      problemAt("Sổ", "A1", "unit-unknown", { text: "Xã Mễ Trỳ", suggestion: "Xã Mễ Trì" }),
    ],
    aSheet("Sổ").row("Xã Mễ Trỳ "),
  );
  expect(cells).toMatchObject([{ after: { value: "Xã Mễ Trì" }, codes: ["unit-unknown", "stray-space"] }]);
});

test("a number replaces a text that would also be tidied", () => {
  const { cells } = plan(
    [
      problemAt("Sổ", "A1", "stray-space", { text: "13 ", trimmed: "13" }),
      problemAt("Sổ", "A1", "number-as-text", { text: "13 ", value: 13 }),
    ],
    aSheet("Sổ").row("13 "),
  );
  expect(cells).toMatchObject([{ after: { value: 13 } }]);
});

test("equal addresses on two sheets are two cells, in the order of the problems", () => {
  const asText = (sheet: string, address: string): Problem =>
    problemAt(sheet, address, "number-as-text", { text: "1", value: 1 });
  const { cells } = plan(
    [asText("Quý II", "A1"), asText("Quý I", "A1"), asText("Quý I", "B1")],
    aSheet("Quý I").row("1", "1"),
    aSheet("Quý II").row("1"),
  );
  expect(cells.map(({ sheet, column }) => `${sheet}/${String(column)}`)).toEqual(["Quý II/0", "Quý I/0", "Quý I/1"]);
});

test("of two sheets that want one name the first gets it, and a sheet is renamed once", () => {
  const renamed = (sheet: string, expected: string): Problem => problemAt(sheet, null, "sheet-renamed", { expected });
  const { renames } = plan(
    [renamed("Quy 1", "Quý I"), renamed("Quy 1 (2)", "QUÝ I"), renamed("Quy 1", "Quý 1")],
    aSheet("Quy 1"),
    aSheet("Quy 1 (2)"),
  );
  expect(renames).toEqual([{ type: "sheet", sheet: "Quy 1", after: "Quý I", codes: ["sheet-renamed"] }]);
});

test("no fix is an empty plan", () => {
  expect(planFixes([])).toEqual({ cells: [], renames: [] });
});
