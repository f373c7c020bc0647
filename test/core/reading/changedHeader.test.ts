import { changedHeader } from "../../../src/core/reading/changedHeader";
import type { HeaderMatch } from "../../../src/core/reading/headerMatch";
import type { ChangedHeader } from "../../../src/core/reading/reading";

/** The column found under `path` for a field of the form; its levels stand in C5, C6, … */
function changed(path: string, title: string, by: HeaderMatch["by"]): ChangedHeader | undefined {
  const levels = path.split(" › ");
  return changedHeader({
    field: { name: "cot", title, type: "integer", role: "actual", dimensions: {}, constraints: {} },
    header: { column: 2, levels, cells: levels.map((_, at) => ({ row: 4 + at, column: 2 })) },
    by,
  });
}

describe("changedHeader", () => {
  it("names the cell that says something else", () => {
    expect(changed("Kết quả › Quý 1 (ước)", "Kết quả › Quý I", "place")).toEqual({
      cell: { row: 5, column: 2 },
      found: "Quý 1 (ước)",
      expected: "Quý I",
    });
    expect(changed("Tổ chức Đảng, đoàn thể › Kết nạp", "Tổ chức đảng › Kết nạp", "part")).toEqual({
      cell: { row: 4, column: 2 },
      found: "Tổ chức Đảng, đoàn thể",
      expected: "Tổ chức đảng",
    });
  });

  it("names the lowest of several", () => {
    expect(changed("Đoàn › Phát triển mới", "Công đoàn › Kết nạp", "place")).toMatchObject({
      found: "Phát triển mới",
      expected: "Kết nạp",
    });
  });

  it.each([
    ["case and blanks", "KẾT QUẢ › QUÝ  I"],
    ["Unicode form", "Kết quả › Quý I".normalize("NFD")],
  ])("sees no change in %s", (_, path) => {
    expect(changed(path, "Kết quả › Quý I", "part")).toBeUndefined();
  });

  it("sees no change where the whole path was found", () => {
    expect(changed("Tỉ lệ", "Tỷ lệ", "whole")).toBeUndefined();
  });

  it("sees no change in levels that were merged or unmerged", () => {
    expect(changed("Năm 2012", "Chỉ tiêu giao › Năm 2012", "part")).toBeUndefined();
    expect(changed("Báo cáo › Đảng › Kết nạp", "Đảng › Kết nạp", "part")).toBeUndefined();
  });

  it("compares the last levels where a column of other depth was found by its place", () => {
    expect(changed("Đạt được", "Kết quả › Thực hiện", "place")).toEqual({
      cell: { row: 4, column: 2 },
      found: "Đạt được",
      expected: "Thực hiện",
    });
    expect(changed("Năm nay › Đạt được", "Thực hiện", "place")).toMatchObject({
      cell: { row: 5, column: 2 },
      found: "Đạt được",
    });
  });
});
