import fc from "fast-check";
import { learnRows } from "../../../src/core/learning/learnRows";
import { learnTemplate } from "../../../src/core/learning/learnTemplate";
import { readWorkbook } from "../../../src/core/reading/readTables";
import type { RowDescription, Template } from "../../../src/core/template/template";
import { anAppendix } from "../../support/goodWorkbooks";
import { worked } from "../../support/officeSession";
import { aSheet, aWorkbook, formula } from "../../support/sheet";
import type { CellInput, SheetBuilder } from "../../support/sheet";

function template(...sheets: readonly SheetBuilder[]): Template {
  return worked(learnTemplate(aWorkbook(...sheets))).template;
}

/** Rows of the first table of good sheets, read before any row is described. */
function rows(...sheets: readonly SheetBuilder[]): readonly RowDescription[] | undefined {
  const learnt = template(...sheets);
  const undescribed = learnt.tables.map(({ rows: _, ...table }) => table);
  const reading = readWorkbook(aWorkbook(...sheets), { ...learnt, tables: undescribed });
  return learnRows(reading.tables.filter(({ table }) => table === undescribed[0]));
}

function roles(...sheets: readonly SheetBuilder[]): readonly string[] {
  return (rows(...sheets) ?? []).map(({ label, role }) => `${label}: ${role}`);
}

function aForm(...body: readonly (readonly CellInput[])[]): SheetBuilder {
  return aSheet("Biểu").row("STT", "Nội dung", "Kỳ này").rows(body);
}

describe("learnRows", () => {
  it("names each row in order, with its ordinal, and no note below", () => {
    expect(rows(aForm([1, "Đảng bộ cơ sở", 3], [2, "Chi bộ cơ sở", 9], [null, "Cộng", formula("=C2+C3", 12)]))).toEqual(
      [
        { label: "Đảng bộ cơ sở", role: "data", ordinal: "1", formulas: {} },
        { label: "Chi bộ cơ sở", role: "data", ordinal: "2", formulas: {} },
        { label: "Cộng", role: "total", formulas: {} },
      ],
    );
    expect(roles(anAppendix()).at(-1)).toBe("Xã Xuân Đỉnh: data");
  });

  it("passes over blank rows", () => {
    expect(roles(aForm([1, "Đảng bộ cơ sở", 3], [], [2, "Chi bộ cơ sở", 9]))).toHaveLength(2);
  });

  it("sees parts of the figure above", () => {
    expect(
      roles(
        aForm(
          [1, "Kết nạp", 9],
          [null, "Trong đó: nữ", 4],
          [null, "- Đoàn viên", 5],
          [2, "Chuyển đến", 2],
          [3, "Phục hồi", 1],
        ),
      ),
    ).toEqual([
      "Kết nạp: data",
      "Trong đó: nữ: of-which",
      "- Đoàn viên: of-which",
      "Chuyển đến: data",
      "Phục hồi: data",
    ]);
  });

  it("takes a numbered row that is the sum of the rows below it for a total", () => {
    const form = (sum: number): SheetBuilder =>
      aForm(["I", "Tăng trong kỳ", sum], [1, "Kết nạp", 45], [2, "Chuyển đến", 12], ["II", "Giảm trong kỳ", 7]);
    expect(roles(form(57))[0]).toBe("Tăng trong kỳ: total");
    expect(roles(form(60))[0]).toBe("Tăng trong kỳ: data");
  });

  it("takes a typed “Tổng số” that adds up to nothing for a figure shown beside", () => {
    const form = (sum: CellInput): SheetBuilder =>
      aForm([1, "Đảng bộ cơ sở", 3], [2, "Chi bộ cơ sở", 9], [null, "Tổng số đảng viên", sum]);
    expect(roles(form(1608)).at(-1)).toBe("Tổng số đảng viên: of-which");
    expect(roles(form(12)).at(-1)).toBe("Tổng số đảng viên: total");
    expect(roles(form(formula("=C2+C3+1596", 1608))).at(-1)).toBe("Tổng số đảng viên: total");
  });

  it("takes a typed “Tổng số” over typed subtotals for a total, also with decimals", () => {
    const form = (sum: number): SheetBuilder =>
      aForm(
        [null, "Tổng số", sum],
        ["I", "Khối xã", 0.3],
        [1, "Xã Cổ Nhuế", 0.1],
        [2, "Xã Mễ Trì", 0.2],
        ["II", "Khối doanh nghiệp", 1.5],
        [1, "Cụm công nghiệp", 1],
        [2, "Chi bộ chợ", 0.5],
      );
    const totals = (sheet: SheetBuilder): readonly string[] =>
      (rows(sheet) ?? []).filter(({ role }) => role === "total").map(({ label }) => label);
    expect(totals(form(1.8))).toEqual(["Tổng số", "Khối xã", "Khối doanh nghiệp"]);
    expect(totals(form(9))).toEqual(["Khối xã", "Khối doanh nghiệp"]);
  });

  it("leaves rows free that differ between the sheets of one table", () => {
    const quarter = (name: string, ...units: readonly string[]): SheetBuilder =>
      aSheet(name)
        .row("STT", "Đơn vị", "Kết quả")
        .rows(units.map((unit, at) => [at + 1, unit, 3]));
    expect(
      rows(quarter("Quý I", "Xã Mễ Trì", "Xã Cổ Nhuế"), quarter("Quý II", "Xã Mễ Trì", "Xã Cổ Nhuế")),
    ).toHaveLength(2);
    expect(
      rows(quarter("Quý I", "Xã Mễ Trì", "Xã Cổ Nhuế"), quarter("Quý II", "Xã Mễ Trì", "Xã Đại Mỗ")),
    ).toBeUndefined();
  });

  it("describes nothing where there are no rows, or thousands", () => {
    expect(learnRows([])).toBeUndefined();
    const many = Array.from({ length: 2001 }, (_, at) => [at + 1, `Mục ${String(at)}`, 1]);
    expect(rows(aForm(...many))).toBeUndefined();
  });

  it("learns the same form from the same rows in another order, but for their order", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    const plain = template(inOrder([0, 1, 2, 3]));
    fc.assert(
      fc.property(order, (at) => {
        const permuted = template(inOrder(at));
        expect(unordered(permuted)).toEqual(unordered(plain));
        expect(permuted.tables[0]?.rows?.map(({ label }) => label)).toEqual([
          ...at.map((unit) => UNITS[unit]?.[0]),
          "Cộng",
        ]);
      }),
      { numRuns: 20 },
    );
  });
});

const UNITS = [
  ["Thị trấn Cầu Diễn", 4, 5],
  ["Xã Cổ Nhuế", 2, 2],
  ["Xã Mễ Trì", 15, 13],
  ["Xã Xuân Đỉnh", 6, 0],
] as const;

/** Targets and results of four communes in this order; header in row 2, communes from row 3. */
function inOrder(order: readonly number[]): SheetBuilder {
  return aSheet("PL01")
    .row("KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2013")
    .row("STT", "Tên đơn vị", "Chỉ tiêu giao", "Thực hiện", "Tỷ lệ")
    .rows(
      order.map((unit, at) => {
        const [name, target, actual] = UNITS[unit] ?? ["", 1, 1];
        const row = String(at + 3);
        return [at + 1, name, target, actual, formula(`=D${row}/C${row}`, actual / target)];
      }),
    )
    .row(null, "Cộng", formula("=SUM(C3:C6)", 27), formula("=SUM(D3:D6)", 20), formula("=D7/C7", 20 / 27));
}

/** The description with its rows and units sorted by name and their ordinals apart. */
function unordered({ tables, units, ...rest }: Template): unknown {
  return {
    ...rest,
    units: units.map(({ name }) => name).sort(),
    tables: tables.map(({ rows: described = [], ...table }) => ({
      ...table,
      ordinals: described.map(({ ordinal }) => ordinal),
      rows: described
        .map(({ ordinal: _, ...row }) => row)
        .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)),
    })),
  };
}
