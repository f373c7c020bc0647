import * as v from "valibot";
import nghiQuyet09 from "../../src/core/template/nghiQuyet09.json";
import { TemplateSchema } from "../../src/core/template/templateSchema";
import type { PlainSheet } from "./plainWorkbook";
import { readPlainWorkbook, sheetNamed } from "./plainWorkbook";
import {
  KIND_OF_LABEL,
  LAST_REGISTER_ROW,
  QUARTER_COLUMNS,
  QUARTER_SHEETS,
  REGISTER_ROWS,
  TOTAL_ROW,
  UNIT_ROWS,
  quarterOfSerial,
  rowsFrom,
  sumOfColumn,
  valueOf,
} from "./sampleLayout";

const template = v.parse(TemplateSchema, nghiQuyet09);
/** Units that came later are not in the workbook. */
const UNITS_OF_2012 = template.units.filter(({ validFrom }) => validFrom === undefined).map(({ name }) => name);
const sample = readPlainWorkbook("samples/tu-liem-2012-2013.xlsx");
const register = sheetNamed(sample, "Sổ theo dõi");

/** Header path of every column of the band in rows 8 to `lastRow`, merged cells spread over their range. */
function headerPaths(sheet: PlainSheet, lastRow: number, columns: readonly string[]): string[] {
  const spread = new Map<string, string>();
  for (const [, from = "", top = "", to = "", bottom = ""] of sheet.merges.map(
    (merge) => /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(merge) ?? [],
  )) {
    for (const column of columns.slice(columns.indexOf(from), columns.indexOf(to) + 1)) {
      for (const row of rowsFrom(Number(top), Number(bottom))) spread.set(column + String(row), from + top);
    }
  }
  return columns.map((column) => {
    const levels = rowsFrom(8, lastRow).map((row) => {
      const address = column + String(row);
      return String(valueOf(sheet, spread.get(address) ?? address));
    });
    return [...new Set(levels)].join(" › ");
  });
}

test("the sheets stand in the order a clerk keeps them, the lists hidden at the end", () => {
  const visible = sample.sheets.filter((sheet) => !sheet.isHidden).map(({ name }) => name);
  const quarters = QUARTER_SHEETS.map(({ name }) => name);
  expect(visible).toEqual(["CT Thành ủy giao", "CT Huyện giao", ...quarters, "Sổ theo dõi"]);
  expect(sample.sheets.filter((sheet) => sheet.isHidden).map(({ name }) => name)).toEqual(["Danh mục"]);
  expect(sample.sheets.at(-1)?.name).toBe("Danh mục");
});

test.each(template.tables.flatMap((table) => table.sheets.map(({ name }) => ({ name, fields: table.fields }))))(
  "the columns of $name are those of the template, in its order",
  ({ name, fields }) => {
    const columns = "ABCDEFGHIJKL".split("").slice(0, fields.length);
    const lastHeaderRow = name === "Sổ theo dõi" ? 8 : 9;
    expect(headerPaths(sheetNamed(sample, name), lastHeaderRow, columns)).toEqual(fields.map(({ title }) => title));
  },
);

test.each([
  [2012, [8, 20, 12, 1608, 5, 560, 0, 4, 131]],
  [2013, [9, 45, 21, 1510, 7, 319, 1, 3, 97]],
])("the quarters of %i add up to the year's published results", (year, results) => {
  const quarters = QUARTER_SHEETS.filter((sheet) => sheet.year === year).map(({ name }) => sheetNamed(sample, name));
  const sums = QUARTER_COLUMNS.map(({ column }) =>
    quarters.reduce((sum, sheet) => sum + sumOfColumn(sheet, column, UNIT_ROWS), 0),
  );
  expect(sums).toEqual(results);
});

test.each(QUARTER_SHEETS)("$name has 17 units in the template's order and no blank or broken count", ({ name }) => {
  const sheet = sheetNamed(sample, name);
  expect(UNIT_ROWS.map((row) => valueOf(sheet, `B${String(row)}`))).toEqual(UNITS_OF_2012);
  const counts = UNIT_ROWS.flatMap((row) => QUARTER_COLUMNS.map(({ column }) => valueOf(sheet, column + String(row))));
  expect(counts.filter((count) => !Number.isInteger(count) || Number(count) < 0)).toEqual([]);
});

test.each(QUARTER_SHEETS)("Cộng of $name is a SUM over all units and shows its value", ({ name }) => {
  const sheet = sheetNamed(sample, name);
  expect(valueOf(sheet, `B${String(TOTAL_ROW)}`)).toBe("Cộng");
  const totals = QUARTER_COLUMNS.map(({ column }) => sheet.cells.get(column + String(TOTAL_ROW)));
  expect(totals.map((total) => total?.formula)).toEqual(
    QUARTER_COLUMNS.map(({ column }) => `SUM(${column}11:${column}27)`),
  );
  expect(totals.map((total) => total?.value)).toEqual(
    QUARTER_COLUMNS.map(({ column }) => sumOfColumn(sheet, column, UNIT_ROWS)),
  );
});

test("only Party organisations have a target of Thành ủy, 7 and 7; every other target is blank, never 0", () => {
  const sheet = sheetNamed(sample, "CT Thành ủy giao");
  const targets = rowsFrom(11, 19).map((row) => [valueOf(sheet, `E${String(row)}`), valueOf(sheet, `F${String(row)}`)]);
  expect(targets[0]).toEqual([7, 7]);
  expect(
    targets
      .slice(1)
      .flat()
      .filter((target) => target !== undefined),
  ).toEqual([]);
  expect(rowsFrom(11, 19).map((row) => valueOf(sheet, `B${String(row)}`) ?? "")).toEqual([
    "Tổ chức đảng",
    "",
    "Tổ chức công đoàn",
    "",
    "Tổ chức Đoàn Thanh niên",
    "",
    "Hội phụ nữ",
    "",
    "Chi hội phụ nữ",
  ]);
  expect(sheet.merges).toEqual(expect.arrayContaining(["A11:A12", "B11:B12", "B13:B14", "B15:B16", "B17:B18"]));
});

test("the district gave its units 7 in 2012 and 8 in 2013, one more than Thành ủy asked", () => {
  const sheet = sheetNamed(sample, "CT Huyện giao");
  expect([valueOf(sheet, "C28"), valueOf(sheet, "D28")]).toEqual([7, 8]);
  expect([sumOfColumn(sheet, "C", UNIT_ROWS), sumOfColumn(sheet, "D", UNIT_ROWS)]).toEqual([7, 8]);
  expect(UNIT_ROWS.map((row) => valueOf(sheet, `C${String(row)}`))).not.toContain(0);
});

test("per unit, kind and quarter the register has as many rows as the quarterly sheet counts", () => {
  const listed = new Map<string, number>();
  for (const row of REGISTER_ROWS.map(String)) {
    const { year, quarter } = quarterOfSerial(Number(valueOf(register, `C${row}`)));
    const kind = KIND_OF_LABEL.get(String(valueOf(register, `G${row}`)));
    const key = `${String(year)}-${String(quarter)} ${String(valueOf(register, `D${row}`))} ${String(kind)}`;
    listed.set(key, (listed.get(key) ?? 0) + 1);
  }
  const reported = new Map<string, number>();
  for (const { name, year, quarter } of QUARTER_SHEETS) {
    for (const row of UNIT_ROWS.map(String)) {
      for (const { column, kind } of QUARTER_COLUMNS.filter(({ measure }) => measure === "TL")) {
        const count = Number(valueOf(sheetNamed(sample, name), column + row));
        const unit = String(valueOf(sheetNamed(sample, name), `B${row}`));
        if (count > 0) reported.set(`${String(year)}-${String(quarter)} ${unit} ${kind}`, count);
      }
    }
  }
  expect(listed).toEqual(reported);
});

test("the register has 29 organisations of 2012 and 41 of 2013, each with its own decision, in order of date", () => {
  const days = REGISTER_ROWS.map((row) => Number(valueOf(register, `C${String(row)}`)));
  expect(days.filter((day) => quarterOfSerial(day).year === 2012)).toHaveLength(29);
  expect(days.filter((day) => quarterOfSerial(day).year === 2013)).toHaveLength(41);
  expect([...days].sort((a, b) => a - b)).toEqual(days);
  expect(new Set(REGISTER_ROWS.map((row) => register.cells.get(`C${String(row)}`)?.format))).toEqual(
    new Set(["dd/mm/yyyy"]),
  );
  expect(new Set(REGISTER_ROWS.map((row) => valueOf(register, `B${String(row)}`))).size).toBe(70);
  expect(register.cells.get(`E${String(LAST_REGISTER_ROW + 1)}`)).toMatchObject({
    formula: "COUNTA(E10:E79)",
    value: 70,
  });
});

test("no enterprise has two organisations of one kind, and each kind of enterprise is on the template's list", () => {
  const pairs = REGISTER_ROWS.map(
    (row) => `${String(valueOf(register, `E${String(row)}`))} ${String(valueOf(register, `G${String(row)}`))}`,
  );
  expect(new Set(pairs).size).toBe(pairs.length);
  const category = template.tables.flatMap(({ fields }) => fields).find(({ name }) => name === "loai_hinh");
  const types = new Set(REGISTER_ROWS.map((row) => String(valueOf(register, `F${String(row)}`))));
  expect([...types].sort()).toEqual([...(category?.constraints.enum ?? [])].sort());
});

test("every sheet with invented figures says so", () => {
  const silent = sample.sheets
    .filter((sheet) => !sheet.isHidden && sheet.name !== "CT Thành ủy giao")
    .filter((sheet) => ![...sheet.cells.values()].some(({ value }) => String(value).startsWith("Số liệu minh họa")));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test("the 560 youth members of 2012 carry the source's own words on the four sheets they stand on", () => {
  const saying = sample.sheets.filter((sheet) =>
    [...sheet.cells.values()].some(({ value }) => String(value).includes("không nêu rõ là kết nạp mới")),
  );
  expect(saying.map(({ name }) => name)).toEqual(
    QUARTER_SHEETS.filter(({ year }) => year === 2012).map(({ name }) => name),
  );
});

test("the workbook has what a real file has beside its cells, so that saving it can lose something", () => {
  expect(register.xml.match(/<dataValidation /g)).toHaveLength(3);
  expect(register.xml).toContain("<autoFilter ");
  expect(sheetNamed(sample, "Quý I-2012").xml).toContain("<conditionalFormatting ");
  expect([...sample.parts.keys()]).toEqual(
    expect.arrayContaining(["xl/comments1.xml", "xl/charts/chart1.xml", "docProps/custom.xml", "xl/theme/theme1.xml"]),
  );
  expect(sample.parts.get("xl/workbook.xml")).toMatch(/<definedName name="DanhSachDonVi">'Danh mục'!\$A\$2:\$A\$18</);
  const unprinted = sample.sheets.filter(({ xml, isHidden }) => !isHidden && !/<pageSetup paperSize="9"/.test(xml));
  expect(unprinted.map(({ name }) => name)).toEqual([]);
});
