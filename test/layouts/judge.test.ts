import { aProblem } from "../support/aProblem";
import type { Case } from "./corpus";
import { isMeant, judgeClean, verdict } from "./judge";

const SHORT_TOTAL: Case = {
  id: "total-range-short-last",
  kind: "mutation",
  file: "pl01/total-range-short-last.xlsx",
  codes: ["total-range-short"],
  sheets: ["PL01"],
  cells: ["C8"],
};
const HARMLESS: Case = { ...SHORT_TOTAL, id: "widths", kind: "harmless", codes: [], sheets: null, cells: null };

function shortTotal(sheet: string | null, address: string | null) {
  return aProblem("total-range-short", { place: { sheet, address, header: null } });
}

describe("whether a finding is the one that is meant", () => {
  it.each(["C8", "C8:C9", "A8:G8"])("takes %s", (address) => {
    expect(isMeant(SHORT_TOTAL, shortTotal("PL01", address))).toBe(true);
  });

  it.each([
    ["PL01", "C9"],
    ["PL01", "D8"],
    ["PL02", "C8"],
    ["PL01", null],
    [null, null],
  ])("does not take %s!%s", (sheet, address) => {
    expect(isMeant(SHORT_TOTAL, shortTotal(sheet, address))).toBe(false);
  });

  it("does not take another code at the same cell", () => {
    const other = aProblem("formula-altered", { place: { sheet: "PL01", address: "C8", header: null } });
    expect(isMeant(SHORT_TOTAL, other)).toBe(false);
    expect(isMeant({ ...SHORT_TOTAL, codes: ["total-range-short", "formula-altered"] }, other)).toBe(true);
  });

  it("takes any place where only the sheet, or nothing, is named", () => {
    expect(isMeant({ ...SHORT_TOTAL, cells: null }, shortTotal("PL01", null))).toBe(true);
    expect(isMeant({ ...SHORT_TOTAL, sheets: [null], cells: null }, shortTotal(null, null))).toBe(true);
  });
});

describe("what becomes of a workbook", () => {
  const warning = aProblem("column-extra", { severity: "warning" });
  const note = aProblem("column-extra", { severity: "info" });

  it("is missed when nothing that is reported is meant", () => {
    expect(verdict("pl01", SHORT_TOTAL, [])).toMatchObject({ outcome: "missed", reported: [] });
    expect(verdict("pl01", SHORT_TOTAL, [shortTotal("PL01", "C8")])).toMatchObject({ outcome: "ok" });
  });

  it("is a false alarm when a harmless change has an error or a warning", () => {
    expect(verdict("pl01", HARMLESS, [shortTotal("PL01", "C8")]).outcome).toBe("false-error");
    expect(verdict("pl01", HARMLESS, [warning]).outcome).toBe("noise");
    expect(verdict("pl01", HARMLESS, [note]).outcome).toBe("ok");
    expect(judgeClean("pl01", [warning]).outcome).toBe("noise");
  });

  it("may have warnings when the change only must be no error", () => {
    expect(verdict("pl01", { ...HARMLESS, kind: "tolerated" }, [warning]).outcome).toBe("ok");
    expect(verdict("pl01", { ...HARMLESS, kind: "tolerated" }, [shortTotal("PL01", "C8")]).outcome).toBe("false-error");
  });

  it("says what was wanted and what was reported instead", () => {
    const { wanted, reported } = verdict("pl01", SHORT_TOTAL, [shortTotal("PL02", "C8")]);
    expect(wanted).toBe("total-range-short at PL01!C8");
    expect(reported).toEqual([expect.stringMatching(/^error total-range-short PL02!C8 \{/u)]);
  });
});
