import { unitUnknown } from "../../../src/core/rules/unit-unknown";
import { aQuarterForm, checkOnly, problem } from "../../support/check";
import { aQuarter, aRegister, aUnitTargetSheet, anEntry } from "../../support/form";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

describe("unit-unknown", () => {
  it("reports a misspelt unit and what was probably meant", () => {
    const report = checkOnly(unitUnknown, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trỳ", 1, 2, 0]));
    expect(report).toReportOnly("unit-unknown → Quý I-2012!B4");
    expect(problem(report, "unit-unknown").data).toEqual({ text: "Xã Mễ Trỳ", suggestion: "Xã Mễ Trì" });
  });

  it("says whose period it is and where", () => {
    const found = problem(
      checkOnly(unitUnknown, aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Lạ", 1, 2, 0])),
      "unit-unknown",
    );
    expect(found.severity).toBe("error");
    expect(found.subject).toEqual({ unit: "Xã Lạ", period: "2012-Q1", kind: null });
    expect(found.place.header).toBe("Tên đơn vị");
    expect(found.data.suggestion).toBeNull();
  });

  it.each([
    ["an alias", "X. Xuân Đỉnh"],
    ["other case and spaces", " xã  XUÂN đỉnh"],
    ["decomposed letters", "Xã Xuân Đỉnh".normalize("NFD")],
  ])("accepts %s", (_, unit) => {
    expect(checkOnly(unitUnknown, aQuarterForm(), aQuarter("Quý I-2012", [1, unit, 1, 2, 0]))).toReportNothing();
  });

  it.each([
    ["TCVN3", "X· MÔ Tr×"],
    ["TCVN3, a name the form does not have", "X· T©y Tùu"],
    ["VNI", "Xaõ Meã Trì"],
  ])("leaves a name in %s to legacy-encoding", (_, unit) => {
    expect(checkOnly(unitUnknown, aQuarterForm(), aQuarter("Quý I-2012", [1, unit, 1, 2, 0]))).toReportNothing();
  });

  it("leaves a name to legacy-encoding that only the form tells to be TCVN3", () => {
    const form = aQuarterForm();
    const thuy = { ...form, units: [{ name: "Thúy", aliases: [], successors: [] }] };
    const sheet = aQuarter("Quý I-2012", [1, "Thóy", 1, 2, 0]);
    expect(checkOnly(unitUnknown, thuy, sheet)).toReportNothing();
    expect(checkOnly(unitUnknown, form, sheet)).toReportOnly("unit-unknown → Quý I-2012!B4");
  });

  it("reports figures that belong to nobody", () => {
    const report = checkOnly(
      unitUnknown,
      aQuarterForm(),
      aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 0], [2, null, 4, null, null]),
    );
    expect(report).toReportOnly("unit-unknown → Quý I-2012!B5");
    expect(problem(report, "unit-unknown").data).toEqual({ text: "", suggestion: null });
  });

  it("leaves numbered empty rows, groups, totals and the signature alone", () => {
    const sheet = aQuarter(
      "Quý I-2012",
      ["I", "Khối các xã", null, null, null],
      [1, "Xã Mễ Trì", 1, 2, 0],
      [2, null, null, null, null],
      [null, "Cộng", 1, 2, 0],
      [],
      [null, "Người lập biểu", null, "TRƯỞNG BAN", null],
    );
    expect(checkOnly(unitUnknown, aQuarterForm(), sheet)).toReportNothing();
  });

  it("gives the same misspelling in several rows of the register one cause", () => {
    const report = checkOnly(
      unitUnknown,
      aTemplateWith("so-theo-doi"),
      aRegister(anEntry({ unit: "Xã Mễ Trỳ" }), anEntry(), anEntry({ unit: "xã mễ trỳ" }), anEntry({ unit: "Xã Lạ" })),
    );
    expect(report).toReportOnly(
      "unit-unknown → Sổ theo dõi!D2",
      "unit-unknown → Sổ theo dõi!D4",
      "unit-unknown → Sổ theo dõi!D5",
    );
    expect(report.problems.map(({ cause }) => cause)).toEqual(["Sổ theo dõi!D2", "Sổ theo dõi!D2", null]);
  });

  it("takes the period of a row of the register from its date", () => {
    const report = checkOnly(unitUnknown, aTemplateWith("so-theo-doi"), aRegister(anEntry({ unit: "Xã Lạ" })));
    expect(problem(report, "unit-unknown").subject).toEqual({ unit: "Xã Lạ", period: "2012-Q1", kind: "DANG" });
  });

  it("looks at targets of units, too", () => {
    const report = checkOnly(unitUnknown, aTemplateWith("ct-huyen"), aUnitTargetSheet([1, "Xã Lạ", 3]));
    expect(report).toReportOnly("unit-unknown → CT Huyện giao!B3");
  });

  it("does not apply to a form without units", () => {
    expect(checkOnly(unitUnknown, aTemplateWith("ct-thanh-uy")).coverage).toMatchObject({
      checks: 0,
      notApplicable: 1,
    });
  });
});
