import fc from "fast-check";
import type { HeaderColumn } from "../../../src/core/reading/headerBand";
import { matchByPlace } from "../../../src/core/reading/matchByPlace";
import type { HeaderMatch } from "../../../src/core/reading/headerMatch";
import type { FieldDescription } from "../../../src/core/template/template";

function field(title: string): FieldDescription {
  return { name: title.toLowerCase(), title, type: "string", role: "other", dimensions: {}, constraints: {} };
}

function header(text: string, column: number): HeaderColumn {
  return { column, levels: [text], cells: [{ row: 0, column }] };
}

/** What is found by place when every heading that stands in the form as it is has been found already. */
function byPlace(headings: readonly string[], titles: readonly string[], firstColumn = 0): Record<string, string> {
  const columns = headings.map((text, at) => header(text, firstColumn + at));
  const fields = titles.map(field);
  const matches = fields.flatMap((wanted): HeaderMatch[] => {
    const found = columns.find(({ levels }) => levels[0] === wanted.title);
    return found ? [{ field: wanted, header: found, by: "whole" }] : [];
  });
  const found = matchByPlace(columns, fields, matches);
  return Object.fromEntries(found.map(({ field: { title }, header: { levels } }) => [title, levels.join()]));
}

const FORM = ["STT", "Tên đơn vị", "Chỉ tiêu giao", "Thực hiện", "Tỷ lệ", "Ghi chú"];

function retitled(changes: Readonly<Record<string, string>>): readonly string[] {
  return FORM.map((title) => changes[title] ?? title);
}

describe("matchByPlace", () => {
  it("finds a column that is called something else between its neighbours", () => {
    expect(byPlace(retitled({ "Thực hiện": "Đạt được" }), FORM)).toEqual({ "Thực hiện": "Đạt được" });
  });

  it("finds two of them beside each other, in their order", () => {
    expect(byPlace(retitled({ "Thực hiện": "Đạt được", "Chỉ tiêu giao": "Số phải làm" }), FORM)).toEqual({
      "Chỉ tiêu giao": "Số phải làm",
      "Thực hiện": "Đạt được",
    });
  });

  it("finds the first and the last column by what they touch", () => {
    expect(byPlace(retitled({ STT: "Thứ tự", "Ghi chú": "Nhận xét" }), FORM, 2)).toEqual({
      STT: "Thứ tự",
      "Ghi chú": "Nhận xét",
    });
  });

  it("takes no column beyond the one that touches the end", () => {
    expect(byPlace([...FORM.slice(0, 5), "Nhận xét", "Người lập"], FORM)).toEqual({ "Ghi chú": "Nhận xét" });
  });

  it("finds nothing where a column was deleted or one was inserted", () => {
    expect(
      byPlace(
        FORM.filter((title) => title !== "Thực hiện"),
        FORM,
      ),
    ).toEqual({});
    expect(byPlace(["STT", "Tên đơn vị", "Chỉ tiêu giao", "Đạt được", "Ước đạt", "Tỷ lệ", "Ghi chú"], FORM)).toEqual(
      {},
    );
    expect(byPlace(["STT", "Tên đơn vị", "Cột thêm", ...FORM.slice(2)], FORM)).toEqual({});
  });

  it("takes another time for another column, not for a new wording", () => {
    const form = ["STT", "Tên đơn vị", "Quý I", "Năm 2012"];
    expect(byPlace(["STT", "Tên đơn vị", "Quý II", "Năm 2012"], form)).toEqual({});
    expect(byPlace(["STT", "Tên đơn vị", "Quý I", "Năm 2011"], form)).toEqual({});
    expect(byPlace(["STT", "Tên đơn vị", "Ước Quý I", "Năm 2012"], form)).toEqual({ "Quý I": "Ước Quý I" });
  });

  it("does not try where fewer than half of the columns were found", () => {
    expect(byPlace(["STT", "Nơi", "Số giao", "Đạt"], ["STT", "Tên đơn vị", "Chỉ tiêu", "Thực hiện"])).toEqual({});
    expect(byPlace(["STT", "Tên đơn vị", "Số giao", "Đạt"], ["STT", "Tên đơn vị", "Chỉ tiêu", "Thực hiện"])).toEqual({
      "Chỉ tiêu": "Số giao",
      "Thực hiện": "Đạt",
    });
  });

  it("finds every one of up to half of the columns, wherever the table begins", () => {
    const renamed = fc.subarray(FORM, { maxLength: 3 });
    fc.assert(
      fc.property(renamed, fc.nat(30), (titles, firstColumn) => {
        const changes = Object.fromEntries(titles.map((title) => [title, `Cột ${title}`]));
        expect(byPlace(retitled(changes), FORM, firstColumn)).toEqual(changes);
      }),
    );
  });
});
