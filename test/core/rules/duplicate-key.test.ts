import { duplicateKey } from "../../../src/core/rules/duplicate-key";
import { checkOnly, problem } from "../../support/check";
import { aRegister, anEntry } from "../../support/form";
import { aSheet } from "../../support/sheet";
import "../../support/matchers";
import { SMALL_FORM, aTemplate, aTemplateWith } from "../../support/template";

const check = (...keys: readonly (string | number | null)[]) =>
  checkOnly(duplicateKey, aTemplateWith("so-theo-doi"), aRegister(...keys.map((key) => anEntry({ key }))));

describe("duplicate-key", () => {
  it("reports the second row of a decision number and names the first", () => {
    const report = check("05-QĐ/HU", "06-QĐ/HU", "05-QĐ/HU");
    expect(report).toReportOnly("duplicate-key → Sổ theo dõi!B4");
    expect(problem(report, "duplicate-key")).toMatchObject({
      severity: "error",
      data: { text: "05-QĐ/HU", firstAddress: "B2" },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: "DANG" },
      place: { header: "Số quyết định" },
    });
  });

  it("sees through spaces and case, and numbers that were typed as numbers", () => {
    expect(check("05-QĐ/HU", " 05-qđ/HU")).toReportOnly("duplicate-key → Sổ theo dõi!B3");
    expect(check(12, "12")).toReportOnly("duplicate-key → Sổ theo dõi!B3");
  });

  it("keeps different numbers apart and does not compare blanks", () => {
    expect(check("5-QĐ/HU", "05-QĐ/HU", null, null, "…", "…")).toReportNothing();
  });

  it("compares the sheets of one list with one another", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      tables: SMALL_FORM.tables
        .filter(({ name }) => name === "so-theo-doi")
        .map((table) => ({ ...table, sheets: [{ name: "Sổ theo dõi" }, { name: "Sổ 2013" }] })),
    });
    const first = aRegister(anEntry());
    const report = checkOnly(duplicateKey, form, first, first.named("Sổ 2013"));
    expect(report).toReportOnly("duplicate-key → Sổ 2013!B2");
    expect(problem(report, "duplicate-key").data.firstAddress).toBe("'Sổ theo dõi'!B2");
  });

  describe("codes of units in a form", () => {
    const form = aTemplate({
      ...SMALL_FORM,
      tables: [
        {
          name: "pl01",
          layout: "form",
          sheets: [{ name: "Quý I" }, { name: "Quý II" }],
          fields: [
            { name: "stt", title: "STT", role: "ordinal" },
            { name: "ma", title: "Mã", role: "key" },
            { name: "ten", title: "Tên đơn vị", role: "unit" },
            { name: "so", title: "Thực hiện", type: "integer", role: "actual" },
          ],
        },
      ],
    });
    const aSheetWith = (name: string, ...codes: readonly (string | number | null)[]) =>
      aSheet(name)
        .row("STT", "Mã", "Tên đơn vị", "Thực hiện")
        .rows(codes.map((code, at) => [1, code, `Xã ${String(at)}`, 5]));

    it("come back on every sheet and must not repeat on one", () => {
      const report = checkOnly(
        duplicateKey,
        form,
        aSheetWith("Quý I", 10001, 10004, "10004", null, null),
        aSheetWith("Quý II", 10001, 10004),
      );
      expect(report).toReportOnly("duplicate-key → Quý I!B4");
      expect(problem(report, "duplicate-key").data).toEqual({ text: "10004", firstAddress: "B3" });
    });
  });
});
