import { formTexts } from "../../../src/core/text/formTexts";
import { SMALL_FORM, aTemplate } from "../../support/template";

describe("formTexts", () => {
  const form = formTexts(
    aTemplate({
      ...SMALL_FORM,
      units: [{ name: "Xã Hòa Bình", aliases: ["X. Hoà Bình", "Hòa Bình", "Hoà Bình"] }],
      tables: SMALL_FORM.tables.map((table) =>
        table.name === "quy"
          ? {
              ...table,
              title: "Kết quả quý",
              unitOfMeasure: "Tổ chức",
              rows: [{ label: "Tổ chức đảng › Kết nạp mới", role: "data" }],
            }
          : table,
      ),
    }),
  );

  it.each([
    "Xã Hòa Bình",
    "XÃ  HOÀ BÌNH",
    "X. Hòa Bình",
    "Công đoàn",
    "Kết nạp mới",
    "Thành lập mới",
    "Số quyết định",
    "Năm 2012",
    "Công ty TNHH",
    "Kết quả quý",
    "tổ chức",
  ])("has %j", (text) => {
    expect(form.has(text)).toBe(true);
  });

  it.each(["Xã Hóa Bình", "Tổ chức đảng › Thành lập mới", ""])("does not have %j", (text) => {
    expect(form.has(text)).toBe(false);
    expect(form.spellings(text)).toEqual([]);
  });

  it("gives all the ways the form writes a text", () => {
    expect(form.spellings("HOÀ BÌNH")).toEqual(["Hòa Bình", "Hoà Bình"]);
  });
});
