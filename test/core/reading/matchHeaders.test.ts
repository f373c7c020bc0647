import fc from "fast-check";
import { fieldLevels, matchHeaders } from "../../../src/core/reading/matchHeaders";
import type { HeaderColumn } from "../../../src/core/reading/headerBand";
import type { FieldDescription } from "../../../src/core/template/template";

function field(title: string): FieldDescription {
  return { name: title.toLowerCase(), title, type: "string", role: "other", dimensions: {}, constraints: {} };
}

function headers(...paths: readonly string[]): readonly HeaderColumn[] {
  return paths.map((path, column) => {
    const levels = path.split(" › ");
    return { column, levels, cells: levels.map((_, row) => ({ row, column })) };
  });
}

function matched(paths: readonly string[], titles: readonly string[]): Record<string, number> {
  const found = matchHeaders(headers(...paths), titles.map(field));
  return Object.fromEntries(found.map(({ field: { title }, header }) => [title, header.column]));
}

describe("matchHeaders", () => {
  it("finds whole paths in any order among other columns", () => {
    expect(
      matched(
        ["Ghi chú", "Đảng › Kết nạp", "Tên đơn vị", "Đảng › Thành lập"],
        ["Tên đơn vị", "Đảng › Thành lập", "Đảng › Kết nạp"],
      ),
    ).toEqual({
      "Tên đơn vị": 2,
      "Đảng › Thành lập": 3,
      "Đảng › Kết nạp": 1,
    });
  });

  it.each(["TÊN ĐƠN VỊ", "Tên  đơn\nvị", "Tên đơn vị".normalize("NFD")])("sees the same header in %j", (path) => {
    expect(matched([path], ["Tên đơn vị"])).toEqual({ "Tên đơn vị": 0 });
  });

  it("sees hoà and hòa, tỉ lệ and tỷ lệ as one", () => {
    expect(matched(["Tỉ lệ hoà giải"], ["Tỷ lệ hòa giải"])).toEqual({ "Tỷ lệ hòa giải": 0 });
  });

  it("finds a path under a further level, and one whose upper level is gone", () => {
    expect(matched(["Báo cáo › Đảng › Thành lập"], ["Đảng › Thành lập"])).toEqual({ "Đảng › Thành lập": 0 });
    expect(matched(["Năm 2012"], ["Chỉ tiêu giao › Năm 2012"])).toEqual({ "Chỉ tiêu giao › Năm 2012": 0 });
  });

  it("takes the last level alone only where it is unique on both sides", () => {
    expect(matched(["Giao › Năm 2012", "Giao › Năm 2013"], ["Chỉ tiêu › Năm 2012", "Chỉ tiêu › Năm 2013"])).toEqual({
      "Chỉ tiêu › Năm 2012": 0,
      "Chỉ tiêu › Năm 2013": 1,
    });
    expect(matched(["A › Thành lập", "B › Thành lập"], ["Đảng › Thành lập"])).toEqual({});
    expect(matched(["A › Thành lập"], ["Đảng › Thành lập", "Đoàn › Thành lập"])).toEqual({});
  });

  it("prefers the whole path to a part of it", () => {
    expect(matched(["Đảng › Thành lập", "Thành lập"], ["Thành lập"])).toEqual({ "Thành lập": 1 });
  });

  it("takes the left one of two equal columns", () => {
    expect(matched(["STT", "Số", "STT", "Số"], ["STT", "Số"])).toEqual({ STT: 0, Số: 1 });
  });

  it("says how each column was found", () => {
    const found = matchHeaders(headers("STT", "Nơi", "Giao › Năm 2012"), [
      field("STT"),
      field("Tên đơn vị"),
      field("Chỉ tiêu › Năm 2012"),
    ]);
    expect(Object.fromEntries(found.map(({ field: { title }, by }) => [title, by]))).toEqual({
      STT: "whole",
      "Chỉ tiêu › Năm 2012": "part",
      "Tên đơn vị": "place",
    });
  });

  it("gives the columns of two equal tables side by side in one piece each", () => {
    expect(matched(["STT", "Số", "Nơi", "STT", "Tên", "Số"], ["STT", "Tên", "Số"])).toEqual({ STT: 3, Tên: 4, Số: 5 });
  });

  it("gives a column that stands in two gaps to one field only", () => {
    const columns = Object.values(matched(["B", "A", "B", "C"], ["A › A", "C", "A", "A › B"]));
    expect(new Set(columns).size).toBe(columns.length);
  });

  it("never gives a column or a field to two", () => {
    const path = fc
      .array(fc.constantFrom("A", "B", "C"), { minLength: 1, maxLength: 3 })
      .map((levels) => levels.join(" › "));
    fc.assert(
      fc.property(fc.array(path, { maxLength: 6 }), fc.uniqueArray(path, { maxLength: 6 }), (paths, titles) => {
        const found = matchHeaders(headers(...paths), titles.map(field));
        expect(new Set(found.map(({ header }) => header.column)).size).toBe(found.length);
        expect(new Set(found.map(({ field: { title } }) => title)).size).toBe(found.length);
      }),
    );
  });
});

describe("fieldLevels", () => {
  it("splits a title into the keys of its levels", () => {
    expect(fieldLevels(field("Tổ chức đảng › Thành lập mới"))).toEqual(
      fieldLevels(field("TỔ CHỨC ĐẢNG›thành  lập mới")),
    );
    expect(fieldLevels(field("STT"))).toHaveLength(1);
  });
});
