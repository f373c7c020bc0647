import { childColumns } from "../../../src/core/reconciling/totalColumn";
import { describedReading } from "../../../src/core/reading/describedReading";
import { must } from "../../../src/base/invariant";
import { SMALL_FORM, aTemplate } from "../../support/template";

/** Headers of the columns that a column may add, in a form with these figure columns. */
function children(of: string, ...titles: readonly string[]): readonly string[] {
  const fields = titles.map((title, at) => ({ name: `c${String(at)}`, title, type: "integer", role: "other" }));
  const form = aTemplate({
    ...SMALL_FORM,
    tables: [
      {
        name: "bieu",
        layout: "form",
        sheets: [{ name: "Biểu" }],
        fields: [{ name: "don-vi", title: "Đơn vị", role: "unit" }, ...fields],
      },
    ],
  });
  const table = must(describedReading(form).tables[0], "the form has a table");
  const column = must(
    table.columns.find(({ field }) => field.title === of),
    `${of} is a column`,
  );
  return childColumns(table, column).map(({ field }) => field.title);
}

describe("childColumns", () => {
  it("gives the neighbours under the same heading", () => {
    const titles = ["Thành lập › Tổng số", "Thành lập › Đảng", "Thành lập › Đoàn", "Kết nạp › Đảng viên"];
    expect(children("Thành lập › Tổng số", ...titles)).toEqual(["Thành lập › Đảng", "Thành lập › Đoàn"]);
  });

  it("gives what stands under the next heading", () => {
    const titles = ["Tổng số", "Chia ra › Xã", "Chia ra › Phường", "Đủ điều kiện"];
    expect(children("Tổng số", ...titles)).toEqual(["Chia ra › Xã", "Chia ra › Phường"]);
  });

  it("never gives what stands under Trong đó", () => {
    expect(children("Tổng số", "Tổng số", "Trong đó › Nữ", "Trong đó › Dân tộc")).toEqual([]);
    expect(children("A › Tổng số", "A › Tổng số", "A › Trong đó › Nữ", "A › Khác")).toEqual(["A › Khác"]);
  });

  it("gives nothing for a column that is no total, nor without a heading", () => {
    expect(children("Số lao động", "Số lao động", "Chia ra › Nam", "Chia ra › Nữ")).toEqual([]);
    expect(children("Tổng số", "Tổng số", "Nam", "Nữ")).toEqual([]);
  });
});
