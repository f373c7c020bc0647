import * as v from "valibot";
import faults from "../../samples/tu-liem-loi.faults.json";
import nghiQuyet09 from "../../src/core/template/nghiQuyet09.json";
import { TemplateSchema } from "../../src/core/template/templateSchema";
import type { PlainCell } from "./plainWorkbook";
import { readPlainWorkbook, sheetNamed } from "./plainWorkbook";
import { KIND_OF_LABEL, QUARTER_SHEETS, REGISTER_ROWS, UNIT_ROWS, quarterOfSerial, valueOf } from "./sampleLayout";

const template = v.parse(TemplateSchema, nghiQuyet09);
const sample = readPlainWorkbook("samples/tu-liem-2012-2013.xlsx");
const faulty = readPlainWorkbook("samples/tu-liem-loi.xlsx");

function place(code: string): { sheet: string; address: string } {
  const fault = faults.find((candidate) => candidate.code === code);
  if (!fault) throw new Error(`no fault ${code}`);
  return fault;
}

function found(code: string): PlainCell | undefined {
  const { sheet, address } = place(code);
  return sheetNamed(faulty, sheet).cells.get(address);
}

function intended(code: string): PlainCell | undefined {
  const { sheet, address } = place(code);
  return sheetNamed(sample, sheet).cells.get(address);
}

test("there are twelve faults of twelve kinds", () => {
  expect(faults).toHaveLength(12);
  expect(new Set(faults.map(({ code }) => code)).size).toBe(12);
});

test("the faulty workbook differs from the sample in the twelve cells and the totals Excel recalculates, nowhere else", () => {
  const different = faulty.sheets.flatMap(({ name, cells }) => {
    const right = sheetNamed(sample, name).cells;
    const addresses = [...new Set([...cells.keys(), ...right.keys()])];
    return addresses
      .filter((address) => JSON.stringify(cells.get(address)) !== JSON.stringify(right.get(address)))
      .map((address) => `${name}!${address}`);
  });
  const recalculated = ["Quý I-2012!H28", "Quý III-2012!F28", "Quý III-2013!K28", "Quý IV-2013!E28"];
  const planted = faults.map(({ sheet, address }) => `${sheet}!${address}`);
  expect(different.sort()).toEqual([...planted, ...recalculated].sort());
});

test("every Cộng formula of the faulty workbook shows what Excel would", () => {
  const wrong = [...QUARTER_SHEETS.map(({ name }) => name), "CT Huyện giao"].flatMap((name) => {
    const sheet = sheetNamed(faulty, name);
    return [...sheet.cells].flatMap(([address, { formula, value }]) => {
      const [, column = "", first, last] = /^SUM\(([A-Z])(\d+):[A-Z](\d+)\)$/.exec(formula ?? "") ?? [];
      if (column === "") return [];
      const rows = UNIT_ROWS.filter((row) => row >= Number(first) && row <= Number(last));
      const numbers = rows
        .map((row) => valueOf(sheet, column + String(row)))
        .filter((cell) => typeof cell === "number");
      const sum = numbers.reduce((total, number) => total + number, 0);
      return Math.abs(sum - Number(value)) < 1e-9 ? [] : [`${name}!${address}`];
    });
  });
  expect(wrong).toEqual([]);
});

test("unit-unknown: the unit is one letter off", () => {
  expect([intended("unit-unknown")?.value, found("unit-unknown")?.value]).toEqual(["Xã Xuân Đỉnh", "Xã Xuân Đỉng"]);
  expect(template.units.flatMap(({ name, aliases }) => [name, ...aliases])).not.toContain("Xã Xuân Đỉng");
});

test("unit-duplicate: Xã Mễ Trì stands twice, the second time for a unit that set up nothing in that quarter either", () => {
  const { sheet, address } = place("unit-duplicate");
  const quarter = sheetNamed(faulty, sheet);
  const rows = UNIT_ROWS.filter((row) => valueOf(quarter, `B${String(row)}`) === "Xã Mễ Trì");
  expect(rows.map((row) => `B${String(row)}`)).toEqual(["B16", address]);
  const setUp = rows.flatMap((row) =>
    ["C", "E", "G", "I", "J"].map((column) => valueOf(quarter, column + String(row))),
  );
  expect(new Set(setUp)).toEqual(new Set([0]));
});

test("number-as-text: the text is the number that belongs there", () => {
  expect(found("number-as-text")?.value).toBe(String(intended("number-as-text")?.value));
});

test("thousands-mistyped: the number is a thousandth of the right one", () => {
  expect([intended("thousands-mistyped")?.value, found("thousands-mistyped")?.value]).toEqual([1008, 1.008]);
});

test("count-negative: the right number with a minus", () => {
  expect(found("count-negative")?.value).toBe(-Number(intended("count-negative")?.value));
  expect(found("count-negative")?.value).toBeLessThan(0);
});

test("formula-overwritten: a wrong number where the SUM was", () => {
  expect(intended("formula-overwritten")).toMatchObject({ formula: "SUM(D11:D27)", value: 5 });
  expect(found("formula-overwritten")).toMatchObject({ formula: undefined, value: 6 });
});

test("total-range-short: the SUM leaves out the last unit, which has something to leave out", () => {
  expect(intended("total-range-short")).toMatchObject({ formula: "SUM(F11:F27)", value: 301 });
  expect(found("total-range-short")).toMatchObject({ formula: "SUM(F11:F26)", value: 194 });
});

test("error-value: the Cộng of 2013 lost its range", () => {
  expect(found("error-value")).toMatchObject({ formula: "SUM(#REF!)", value: "#REF!", isError: true });
});

test("date-out-of-period: the right day and month in 2031", () => {
  const [wrong, right] = [Number(found("date-out-of-period")?.value), Number(intended("date-out-of-period")?.value)];
  expect(quarterOfSerial(right)).toEqual({ year: 2013, quarter: 2 });
  expect(quarterOfSerial(wrong)).toEqual({ year: 2031, quarter: 2 });
  expect(found("date-out-of-period")?.format).toBe("dd/mm/yyyy");
});

test("value-not-in-list: a kind of organisation that does not exist", () => {
  const text = String(found("value-not-in-list")?.value);
  expect(KIND_OF_LABEL.has(text)).toBe(false);
  expect(template.kinds.flatMap(({ label, aliases }) => [label, ...aliases])).not.toContain(text);
});

test("duplicate-key: the decision number of the row above", () => {
  const numbers = REGISTER_ROWS.map((row) => valueOf(sheetNamed(faulty, "Sổ theo dõi"), `B${String(row)}`));
  const repeated = REGISTER_ROWS.filter((_, index) => numbers.indexOf(numbers[index]) < index);
  expect(repeated.map((row) => `B${String(row)}`)).toEqual([place("duplicate-key").address]);
});

test("list-count-mismatch: one trade union more than the register has", () => {
  expect(found("list-count-mismatch")?.value).toBe(Number(intended("list-count-mismatch")?.value) + 1);
});
