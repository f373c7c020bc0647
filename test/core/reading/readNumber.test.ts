import fc from "fast-check";
import { cellError } from "../../../src/base/cellValue";
import type { CellValue } from "../../../src/base/cellValue";
import { readNumber } from "../../../src/core/reading/readNumber";
import type { NumberReading } from "../../../src/core/reading/readNumber";

type Row = readonly [value: CellValue, reading: NumberReading];

const number = (value: number): NumberReading => ({ state: "number", value, writtenAs: "number", unit: undefined });
const asText = (value: number, unit?: string): NumberReading => ({ state: "number", value, writtenAs: "text", unit });
const notWhole = (value: number): NumberReading => ({ state: "not-whole", value });
const text = (shown: string): NumberReading => ({ state: "text", text: shown });
const blank = (placeholder?: string): NumberReading => ({ state: "blank", placeholder });

describe("Cột đếm: values", () => {
  test.each<Row>([
    [8, number(8)],
    [-3, number(-3)],
    [1608, number(1608)],
    ["8", asText(8)],
    ["1.608", asText(1608)],
    ["1,608", asText(1608)],
    ["01 tổ chức", asText(1, "tổ chức")],
    ["8 chi bộ", asText(8, "chi bộ")],
    ["-3", asText(-3)],
    ["１２ ", asText(12)],
  ])("%j is a number", (value, reading) => {
    expect(readNumber(value, "count")).toEqual(reading);
  });

  test.each<Row>([
    [0, { state: "nil", writtenAs: "number" }],
    ["0", { state: "nil", writtenAs: "text" }],
    ["0 tổ chức", { state: "nil", writtenAs: "text" }],
    ["không", { state: "nil", writtenAs: "word" }],
    ["Không có", { state: "nil", writtenAs: "word" }],
  ])("%j says there was nothing", (value, reading) => {
    expect(readNumber(value, "count")).toEqual(reading);
  });
});

describe("Cột đếm: no values", () => {
  test.each<Row>([
    [null, blank()],
    ["", blank()],
    ["  ", blank()],
    ["…", blank("…")],
    [" x ", blank("x")],
    ["-", blank("-")],
    ["{filldata}", blank("{filldata}")],
  ])("%j says nothing, and never 0", (value, reading) => {
    expect(readNumber(value, "count")).toEqual(reading);
  });

  test.each<Row>([
    [1.608, notWhole(1.608)],
    [1.51, notWhole(1.51)],
    [1.001, notWhole(1.001)],
    [-1.608, notWhole(-1.608)],
    [999.999, notWhole(999.999)],
    [0.608, notWhole(0.608)],
    [1000.5, notWhole(1000.5)],
    [1.2345, notWhole(1.2345)],
    ["7,5", notWhole(7.5)],
    ["1.51", notWhole(1.51)],
  ])("%j is a question: a count must be whole", (value, reading) => {
    expect(readNumber(value, "count")).toEqual(reading);
  });

  test.each<Row>([
    ["Tiền T- BHTT cột R-B02-10", text("Tiền T- BHTT cột R-B02-10")],
    ["fab1 - 110\nfab2 - 115", text("fab1 - 110\nfab2 - 115")],
    ["78,2%", text("78,2%")],
    ["100%", text("100%")],
    ["8 chưa báo cáo", text("8 chưa báo cáo")],
    [true, text("TRUE")],
    [false, text("FALSE")],
    ["#N/A", text("#N/A")],
  ])("%j is no count", (value, reading) => {
    expect(readNumber(value, "count")).toEqual(reading);
  });

  test("an error value is an error value", () => {
    expect(readNumber(cellError("#REF!"), "count")).toEqual({ state: "error", error: "#REF!" });
  });
});

describe("Cột số thập phân", () => {
  test.each<Row>([
    [1.608, number(1.608)],
    [0.05, number(0.05)],
    ["7,50", asText(7.5)],
    ["21.15", asText(21.15)],
    ["78,2%", asText(0.782)],
    ["0%", { state: "nil", writtenAs: "text" }],
    ["1.234", { state: "ambiguous", text: "1.234", readings: [1234, 1.234] }],
    ["1,234", { state: "ambiguous", text: "1,234", readings: [1234, 1.234] }],
    ["…", blank("…")],
    ["cao", text("cao")],
    [cellError("#DIV/0!"), { state: "error", error: "#DIV/0!" }],
  ])("%j", (value, reading) => {
    expect(readNumber(value, "decimal")).toEqual(reading);
  });
});

describe("Laws", () => {
  const columns = fc.constantFrom("count" as const, "decimal" as const);

  test("a typed number is never changed, and nothing but 0 reads as nil", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), columns, (value, column) => {
        const reading = readNumber(value, column);
        expect(reading.state === "nil").toBe(value === 0);
        if (reading.state === "number" || reading.state === "not-whole") expect(reading.value).toBe(value);
      }),
    );
  });

  test("a count is whole or it is not read", () => {
    const cells = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.float().map(String));
    fc.assert(
      fc.property(cells, (value) => {
        const reading = readNumber(value, "count");
        if (reading.state === "number") expect(Number.isInteger(reading.value)).toBe(true);
      }),
    );
  });
});
