import { countBySeverity, groupByCause } from "../../../src/core/findings/groupByCause";
import type { Place, Problem, Severity } from "../../../src/core/model/problem";
import { aProblem } from "../../support/aProblem";
import { cpuSeconds } from "../../support/cpuSeconds";

const at = (address: string): Place => ({ sheet: "Quý I-2012", address, header: "Thành lập mới" });

/** A number stored as text at an address, with a cause and a severity. */
const text = (address: string, cause: string | null, severity: Severity = "warning"): Problem =>
  aProblem("number-as-text", { place: at(address), cause, severity });

describe("problems with one cause", () => {
  const moved = aProblem("column-missing", { place: at("C1"), cause: null });

  test("are one group headed by the problem at the place of the cause, with exact counts", () => {
    const [group, ...others] = groupByCause([
      text("C4", "Quý I-2012!C1", "error"),
      moved,
      text("C5", "Quý I-2012!C1"),
      text("C6", "Quý I-2012!C1"),
    ]);
    expect(others).toEqual([]);
    expect(group?.cause).toBe("Quý I-2012!C1");
    expect(group?.head).toBe(moved);
    expect(group?.counts).toEqual({ error: 2, warning: 2, question: 0, info: 0 });
    expect(group?.problems.map(({ place }) => place.address)).toEqual(["C4", "C1", "C5", "C6"]);
  });

  test("are headed by the most serious one when nothing is reported at the place of the cause", () => {
    const [group] = groupByCause([text("C4", "Sổ!A1"), text("C5", "Sổ!A1", "error"), text("C6", "Sổ!A1", "error")]);
    expect(group?.head.place.address).toBe("C5");
  });

  test("are headed by the one of them that is the cause, although another stands at the same cell", () => {
    const own = text("C4", "Quý I-2012!C4");
    const other = aProblem("count-negative", { place: at("C4"), cause: null });
    const groups = groupByCause([other, own, text("C5", "Quý I-2012!C4")]);
    expect(groups.map(({ head }) => head)).toEqual([other, own]);
  });

  test("take only the first of several problems at the place of the cause as their head", () => {
    const second = aProblem("error-value", { place: at("C1"), cause: null });
    expect(groupByCause([moved, second, text("C5", "Quý I-2012!C1")]).map(({ problems }) => problems.length)).toEqual([
      2, 1,
    ]);
  });
});

test("a problem without cause is a group of its own, also beside an equal one", () => {
  const groups = groupByCause([text("C4", null), text("C4", null)]);
  expect(groups.map(({ cause, problems }) => [cause, problems.length])).toEqual([
    [null, 1],
    [null, 1],
  ]);
});

test("groups come in the order of their first problem", () => {
  const groups = groupByCause([text("C4", "Sổ!B2"), text("C5", null), text("C6", "Sổ!B2")]);
  expect(groups.map(({ head }) => head.place.address)).toEqual(["C4", "C5"]);
});

test("nothing found is no group, and zero of each severity", () => {
  expect(groupByCause([])).toEqual([]);
  expect(countBySeverity([])).toEqual({ error: 0, warning: 0, question: 0, info: 0 });
});

test("200,000 problems are grouped in a moment", () => {
  const problems = Array.from({ length: 200_000 }, (_, row) => text(`C${String(row + 4)}`, row % 2 ? "Sổ!A1" : null));
  expect(cpuSeconds(() => groupByCause(problems))).toBeLessThan(3);
  expect(groupByCause(problems)).toHaveLength(100_001);
});
