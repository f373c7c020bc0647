import { valueNotInList } from "../../../src/core/rules/value-not-in-list";
import { checkOnly, problem } from "../../support/check";
import { aCityTargetSheet, aRegister, anEntry } from "../../support/form";
import type { CellInput } from "../../support/sheet";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

const check = (...rows: readonly (readonly CellInput[])[]) =>
  checkOnly(valueNotInList, aTemplateWith("so-theo-doi"), aRegister(...rows));

describe("value-not-in-list", () => {
  it("reports a misspelt kind of organisation as an error, with what was meant", () => {
    const report = check(anEntry({ kind: "Tổ chức đản" }));
    expect(report).toReportOnly("value-not-in-list → Sổ theo dõi!G2");
    expect(problem(report, "value-not-in-list")).toMatchObject({
      severity: "error",
      data: { text: "Tổ chức đản", suggestion: "Tổ chức đảng", allowed: ["Tổ chức đảng", "Tổ chức công đoàn"] },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: null },
    });
  });

  it("reports a type of enterprise outside the list as a warning", () => {
    const report = check(anEntry({ type: "Hộ kinh doanh" }));
    expect(report).toReportOnly("value-not-in-list → Sổ theo dõi!F2");
    expect(problem(report, "value-not-in-list")).toMatchObject({
      severity: "warning",
      data: { suggestion: null, allowed: ["Công ty TNHH", "Công ty cổ phần", "Hợp tác xã"] },
      subject: { kind: "DANG" },
    });
  });

  it.each([
    { kind: "Công đoàn" },
    { kind: "TỔ CHỨC  ĐẢNG" },
    { kind: "DANG" },
    { type: "công ty tnhh" },
    { type: null },
    { type: "…" },
  ])("accepts %j", (change) => {
    expect(check(anEntry(change))).toReportNothing();
  });

  it("reports a missing kind only where a figure is lost with it", () => {
    expect(check(anEntry({ kind: null }))).toReportOnly("value-not-in-list → Sổ theo dõi!G2");
    expect(check(anEntry({ kind: null, date: null }))).toReportNothing();
  });

  it("gives the same misspelling in several rows one cause, and two missing kinds none", () => {
    const causes = check(
      anEntry({ kind: "Tổ chức đản" }),
      anEntry({ kind: "tổ chức đản" }),
      anEntry({ kind: null }),
      anEntry({ kind: null }),
    ).problems.map(({ cause }) => cause);
    expect(causes).toEqual(["Sổ theo dõi!G2", "Sổ theo dõi!G2", null, null]);
  });

  it("knows kind and content in rows of targets, also where the kind is merged over two rows", () => {
    const sheet = aCityTargetSheet([1, "Tổ chức đảng", "Thành lập mới", 7, 7], [null, null, "Kết nạm mới", 1, 1]).merge(
      "B3:B4",
    );
    expect(checkOnly(valueNotInList, aTemplateWith("ct-thanh-uy"), sheet)).toReportOnly(
      "value-not-in-list → CT Thành ủy giao!C4",
    );
  });

  it("only warns of a kind in a table that is not counted", () => {
    const form = aTemplateWith("so-theo-doi");
    const checked = { ...form, tables: form.tables.map((table) => ({ ...table, layout: "form" as const })) };
    const report = checkOnly(valueNotInList, checked, aRegister(anEntry({ kind: "Tổ chức đản", type: "Hộ" })));
    expect(report).toReportOnly("value-not-in-list → Sổ theo dõi!F2", "value-not-in-list → Sổ theo dõi!G2");
    expect(report.problems.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  });
});
