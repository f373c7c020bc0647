import { legacyEncoding } from "../../../src/core/rules/legacy-encoding";
import type { CellInput } from "../../support/sheet";
import { aSheet, formula } from "../../support/sheet";
import { aQuarterForm, checkOnly, checkWith, problem } from "../../support/check";
import { aQuarter, aRegister, anEntry } from "../../support/form";
import { inTcvn3 } from "../../support/legacyLetters";
import "../../support/matchers";
import { aTemplateWith } from "../../support/template";

/** Registers with these names of enterprises, in column E from row 2. */
function registerOf(...enterprises: readonly CellInput[]): ReturnType<typeof aRegister> {
  return aRegister(...enterprises.map((name) => anEntry().map((cell, at) => (at === 4 ? name : cell))));
}

describe("legacy-encoding", () => {
  it("finds one name in TCVN3 among others in Unicode, and says what it is", () => {
    const sheet = registerOf("Công ty Bia Sài Gòn", "C«ng ty B¸nh kÑo", "Công ty La Phù");
    const report = checkOnly(legacyEncoding, aTemplateWith("so-theo-doi"), sheet);
    expect(report).toReportOnly("legacy-encoding → Sổ theo dõi!E3");
    expect(problem(report, "legacy-encoding")).toMatchObject({
      severity: "warning",
      place: { header: "Tên doanh nghiệp" },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: "DANG" },
      data: { text: "C«ng ty B¸nh kÑo", encoding: "TCVN3", converted: "Công ty Bánh kẹo" },
      cause: null,
    });
  });

  it("finds VNI", () => {
    const report = checkOnly(legacyEncoding, aTemplateWith("so-theo-doi"), registerOf("Coâng ty Baùnh keïo"));
    expect(problem(report, "legacy-encoding").data).toMatchObject({ encoding: "VNI", converted: "Công ty Bánh kẹo" });
  });

  it("reads names that could be either as the rest of their column, and gives all one cause", () => {
    const sheet = registerOf("NguyÔn V¨n ¸nh", "Thóy", "ABC", null, "H§ND");
    const report = checkOnly(legacyEncoding, aTemplateWith("so-theo-doi"), sheet);
    expect(report).toReportOnly(
      "legacy-encoding → Sổ theo dõi!E2",
      "legacy-encoding → Sổ theo dõi!E3",
      "legacy-encoding → Sổ theo dõi!E6",
    );
    expect(new Set(report.problems.map(({ cause }) => cause))).toEqual(new Set(["Sổ theo dõi!E2"]));
  });

  it("does not read them so where the column also has Unicode", () => {
    const sheet = registerOf("NguyÔn V¨n ¸nh", "Thóy", "Hợp tác xã Mễ Trì");
    expect(checkOnly(legacyEncoding, aTemplateWith("so-theo-doi"), sheet)).toReportOnly(
      "legacy-encoding → Sổ theo dõi!E2",
    );
  });

  it("still reads the unit, so that nothing is lost and nothing else is said of the cell", () => {
    const report = checkWith(aQuarterForm(), aQuarter("Quý I-2012", [1, inTcvn3("Xã Mễ Trì"), 1, 2, 0]));
    expect(report).toReport("legacy-encoding", "Quý I-2012!B4");
    expect(problem(report, "legacy-encoding").severity).toBe("warning");
    expect(report.problems.filter(({ place }) => place.address === "B4")).toHaveLength(1);
  });

  it("makes it an error where the name is no unit of the form: the figures belong to nobody", () => {
    const report = checkWith(aQuarterForm(), aQuarter("Quý I-2012", [1, inTcvn3("Xã Đại Mỗ"), 1, 2, 0]));
    expect(problem(report, "legacy-encoding").severity).toBe("error");
  });

  it("knows a name of the form that would pass for Unicode", () => {
    const form = aQuarterForm();
    const units = [...form.units, { name: "Thúy", aliases: [], successors: [] }];
    const report = checkOnly(legacyEncoding, { ...form, units }, aQuarter("Quý I-2012", [1, "Thóy", 1, 2, 0]));
    expect(problem(report, "legacy-encoding").data.converted).toBe("Thúy");
  });

  it("looks at title and headings", () => {
    const sheet = aSheet("Quý I-2012")
      .row(null, "Uû ban nh©n d©n huyÖn")
      .row("STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn")
      .row(null, null, "Thành lập mới", inTcvn3("Kết nạp mới"), "Thành lập mới")
      .row(1, "Xã Mễ Trì", 1, 2, 0)
      .merge("A2:A3", "B2:B3", "C2:D2");
    const report = checkOnly(legacyEncoding, aQuarterForm(), sheet);
    expect(report).toReportOnly("legacy-encoding → Quý I-2012!B1", "legacy-encoding → Quý I-2012!D3");
    expect(report.problems[0]?.cause).toBe("Quý I-2012!B1");
  });

  it("looks at whole sheets where no form is recognised", () => {
    const report = checkOnly(legacyEncoding, aQuarterForm(), aSheet("Sheet1").row("§¬n vÞ", "Sè").row("X· MÔ Tr×", 3));
    expect(report).toReportOnly(
      "legacy-encoding → Sheet1!A1",
      "legacy-encoding → Sheet1!B1",
      "legacy-encoding → Sheet1!A2",
    );
  });

  it.each([
    "Nestlé",
    "Công ty Müller",
    "Citroën Hà Nội",
    "Khu 5 m²",
    "© Bản quyền",
    "§ 5",
    "Hoà Bình",
    "Công ty Phú Mã",
    "",
  ])("leaves %j alone", (name) => {
    expect(checkOnly(legacyEncoding, aTemplateWith("so-theo-doi"), registerOf(name))).toReportNothing();
  });

  it("does not blame a formula for what it shows", () => {
    const sheet = registerOf(formula("=Nguồn!A1", "C«ng ty B¸nh kÑo"));
    expect(checkOnly(legacyEncoding, aTemplateWith("so-theo-doi"), sheet)).toReportNothing();
  });
});
