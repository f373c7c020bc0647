import { tonePlacement } from "../../../src/core/rules/tone-placement";
import { aSheet } from "../../support/sheet";
import { aQuarterForm, checkOnly, checkWith, problem } from "../../support/check";
import { aCityTargetSheet, aQuarter, aRegister, anEntry } from "../../support/form";
import "../../support/matchers";
import { SMALL_FORM, aTemplate, aTemplateWith } from "../../support/template";
import type { Template } from "../../../src/core/template/template";

/** The quarterly form with a unit of these spellings. */
function formWith(name: string, ...aliases: readonly string[]): Template {
  return { ...aQuarterForm(), units: [{ name, aliases: [...aliases], successors: [] }] };
}

describe("tone-placement", () => {
  it.each([
    ["Xã Hoà Bình", "Xã Hòa Bình", "Xã Hòa Bình"],
    ["XÃ HÒA BÌNH", "Xã Hoà Bình", "XÃ HOÀ BÌNH"],
    ["Phường Thụy Khuê", "Phường Thuỵ Khuê", "Phường Thuỵ Khuê"],
  ])("reports %s where the form has %s", (text, name, usual) => {
    const report = checkOnly(tonePlacement, formWith(name), aQuarter("Quý I-2012", [1, text, 1, 2, 0]));
    expect(report).toReportOnly("tone-placement → Quý I-2012!B4");
    expect(problem(report, "tone-placement")).toMatchObject({
      severity: "info",
      data: { text, usual },
      subject: { unit: name, period: "2012-Q1" },
    });
  });

  it("is all there is to say about it", () => {
    const report = checkWith(formWith("Xã Hòa Bình"), aQuarter("Quý I-2012", [1, "Xã Hoà Bình", 1, 2, 0]));
    expect(report).toReportOnly("tone-placement → Quý I-2012!B4");
  });

  it("looks at headings", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      tables: [
        {
          ...SMALL_FORM.tables[0],
          fields: [
            { name: "loai", title: "Loại tổ chức", role: "kind" },
            { name: "noi-dung", title: "Nội dung", role: "measure" },
            { name: "luy-ke", title: "Lũy kế", type: "integer", role: "target", dimensions: { period: "2012" } },
          ],
        },
      ],
    });
    const sheet = aSheet("CT Thành ủy giao")
      .row("Loại tổ chức", "Nội dung", "LUỸ KẾ")
      .row("Tổ chức đảng", "Thành lập mới", 7);
    expect(checkOnly(tonePlacement, form, sheet)).toReportOnly("tone-placement → CT Thành ủy giao!C1");
    expect(problem(checkOnly(tonePlacement, form, sheet), "tone-placement").data.usual).toBe("LŨY KẾ");
  });

  it("is silent where the form itself writes both", () => {
    const form = formWith("Xã Hòa Bình", "Xã Hoà Bình");
    expect(checkOnly(tonePlacement, form, aQuarter("Quý I-2012", [1, "Xã Hoà Bình", 1, 2, 0]))).toReportNothing();
  });

  it("leaves texts alone that the form does not have: names of enterprises, notes, titles", () => {
    const entry = anEntry().map((cell, at) => (at === 4 ? "Công ty Hoà Phát" : cell));
    expect(checkOnly(tonePlacement, aTemplateWith("so-theo-doi"), aRegister(entry))).toReportNothing();
    const form = formWith("Xã Hòa Bình");
    const sheet = aSheet("Quý I-2012")
      .row("Xã Hoà Bình")
      .row("STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn")
      .row(null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới")
      .row(1, "Xã Hòa Bình", 1, 2, 0)
      .merge("A2:A3", "B2:B3", "C2:D2");
    expect(checkOnly(tonePlacement, form, sheet)).toReportNothing();
  });

  it("leaves other tones alone: they are other names", () => {
    const sheet = aQuarter("Quý I-2012", [1, "Xã Hoá Bình", 1, 2, 0]);
    expect(checkOnly(tonePlacement, formWith("Xã Hòa Bình"), sheet)).toReportNothing();
  });

  it("gives the same spelling in two rows one cause", () => {
    const form = { ...aTemplateWith("so-theo-doi"), units: formWith("Xã Hòa Bình").units };
    const sheet = aRegister(anEntry({ unit: "Xã Hoà Bình" }), anEntry({ unit: "Xã Hoà Bình" }));
    const report = checkOnly(tonePlacement, form, sheet);
    expect(report.problems.map(({ cause }) => cause)).toEqual(["Sổ theo dõi!D2", "Sổ theo dõi!D2"]);
  });

  it("does not run without a table", () => {
    expect(checkOnly(tonePlacement, aTemplateWith("ct-thanh-uy"), aSheet("Nháp").row("Hoà")).coverage.checks).toBe(0);
    expect(checkOnly(tonePlacement, aTemplateWith("ct-thanh-uy"), aCityTargetSheet()).coverage.checks).toBe(1);
  });
});
