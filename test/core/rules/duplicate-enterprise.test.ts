import { duplicateEnterprise } from "../../../src/core/rules/duplicate-enterprise";
import { checkOnly, problem } from "../../support/check";
import { aRegister, anEntry } from "../../support/form";
import { aGrid } from "../../support/grid";
import { checkLearnt } from "../../support/learntForm";
import "../../support/matchers";
import type { CellInput } from "../../support/sheet";
import { aTemplateWith } from "../../support/template";

/** A register whose rows name these enterprises; everything else as in {@link anEntry} unless changed. */
function register(
  ...entries: readonly (readonly [name: string | null, change?: Parameters<typeof anEntry>[0]])[]
): ReturnType<typeof checkOnly> {
  const rows = entries.map(([name, change], at) => {
    const row: CellInput[] = anEntry({ key: `${String(at + 1)}-QĐ/HU`, ...change });
    row[4] = name;
    return row;
  });
  return checkOnly(duplicateEnterprise, aTemplateWith("so-theo-doi"), aRegister(...rows));
}

describe("duplicate-enterprise", () => {
  it("reports an enterprise that was counted before for the same kind", () => {
    const report = register(["Công ty TNHH An Phát"], ["Hợp tác xã Tây Tựu"], ["Công ty TNHH An Phát"]);
    expect(report).toReportOnly("duplicate-enterprise → Sổ theo dõi!E4");
    expect(problem(report, "duplicate-enterprise")).toMatchObject({
      severity: "warning",
      subject: { unit: "Xã Mễ Trì", kind: "DANG" },
      data: { name: "Công ty TNHH An Phát", firstSheet: "Sổ theo dõi", firstAddress: "E2" },
    });
  });

  it.each([
    ["an abbreviation", "Cty TNHH An Phát"],
    ["case and blanks", "CÔNG TY  TNHH AN PHÁT"],
    ["the word written out", "Công ty trách nhiệm hữu hạn An Phát"],
    ["marks", "Công ty TNHH “An Phát”"],
  ])("recognises it by %s", (_, name) => {
    expect(register(["Công ty TNHH An Phát"], [name])).toReportOnly("duplicate-enterprise → Sổ theo dõi!E3");
  });

  it.each([
    ["another name", "Công ty TNHH An Phúc"],
    ["another tone", "Công ty TNHH Ân Phát"],
    ["another legal form", "Công ty cổ phần An Phát"],
    ["an empty cell", null],
    ["a sign", "…"],
  ])("keeps %s apart", (_, name) => {
    expect(register(["Công ty TNHH An Phát"], [name], [name])).toMatchObject({
      problems: name === null || name === "…" ? [] : [{ place: { address: "E4" } }],
    });
  });

  it("leaves the Party cell and the union of one enterprise alone", () => {
    expect(
      register(["Bia Sài Gòn", { kind: "Tổ chức đảng" }], ["Bia Sài Gòn", { kind: "Công đoàn" }]),
    ).toReportNothing();
  });

  it("asks when the kinds differ and the communes do, too", () => {
    const report = register(["Bia Sài Gòn"], ["Bia Sài Gòn", { kind: "Công đoàn", unit: "Xã Xuân Đỉnh" }]);
    expect(report).toReportOnly("duplicate-enterprise → Sổ theo dõi!E3");
    expect(problem(report, "duplicate-enterprise").severity).toBe("question");
  });

  it("reports the same kind in two communes", () => {
    const report = register(["Bia Sài Gòn"], ["Bia Sài Gòn", { unit: "Xã Xuân Đỉnh" }]);
    expect(problem(report, "duplicate-enterprise").severity).toBe("warning");
  });

  it("says nothing of a list in which many names come back", () => {
    const names = ["Bia Sài Gòn", "An Phát", "Bánh kẹo Thủ đô", "Nam Hải"];
    expect(register(...[...names, ...names].map((name) => [name] as const))).toReportNothing();
  });

  it("finds one of many rows", () => {
    const names = Array.from({ length: 100 }, (_, at) => `Công ty Minh Họa ${String(at)}`);
    const slips = ["Cty Minh Họa 3", "Cty Minh Họa 17", "Cty Minh Họa 40", "Cty Minh Họa 41"];
    expect(register(...[...names, ...slips].map((name) => [name] as const)).problems).toHaveLength(4);
  });

  const list = (header: readonly string[], ...rows: readonly (readonly CellInput[])[]): ReturnType<typeof aGrid> =>
    aGrid("Danh sách", [["DANH SÁCH NĂM 2013"], ["STT", ...header], ...rows.map((row, at) => [at + 1, ...row])]);

  it("asks about a list of enterprises whose tax codes differ", () => {
    const header = ["Tên doanh nghiệp", "Mã số thuế", "Số lao động"];
    const good = list(
      header,
      ["Công ty An Phát", "0101", 12],
      ["Công ty Nam Hải", "0102", 30],
      ["HTX Tây Tựu", "0103", 9],
    );
    const twice = list(header, ["Công ty An Phát", "0101", 12], ["Cty An Phát", "0104", 30]);
    const report = checkLearnt(duplicateEnterprise, good, twice);
    expect(report).toReportOnly("duplicate-enterprise → Danh sách!B4");
    expect(problem(report, "duplicate-enterprise").severity).toBe("question");
  });

  it("does not look at lists of people", () => {
    const header = ["Họ và tên", "Tên doanh nghiệp", "Ngày vào Đảng"];
    const rows = [
      ["Người thứ nhất", "Công ty An Phát", 41000],
      ["Người thứ hai", "Công ty An Phát", 41010],
      ["Người thứ ba", "Công ty Nam Hải", 41020],
    ];
    expect(checkLearnt(duplicateEnterprise, list(header, ...rows), list(header, ...rows))).toReportNothing();
  });
});
