import { cellError } from "../../../src/base/cellValue";
import type { CellValue } from "../../../src/base/cellValue";
import { NIL, NOT_REPORTED, reported } from "../../../src/core/model/target";
import type { Actual } from "../../../src/core/model/target";
import { readActual } from "../../../src/core/reading/readActual";
import type { UnreadableNumber } from "../../../src/core/reading/readNumber";

test.each<readonly [CellValue, Actual]>([
  [8, reported(8)],
  ["8", reported(8)],
  ["01 tổ chức", reported(1)],
  ["1.608", reported(1608)],
  [-3, reported(-3)],
  [0, NIL],
  ["0", NIL],
  ["không", NIL],
  [null, NOT_REPORTED],
  ["", NOT_REPORTED],
  [".", NOT_REPORTED],
  ["…", NOT_REPORTED],
  ["X", NOT_REPORTED],
])("%j is %j", (value, actual) => {
  expect(readActual(value, "count")).toEqual({ ok: true, value: actual });
});

test.each<readonly [CellValue, UnreadableNumber]>([
  [1.608, { state: "not-whole", value: 1.608 }],
  ["sẽ báo cáo sau", { state: "text", text: "sẽ báo cáo sau" }],
  [true, { state: "text", text: "TRUE" }],
  [cellError("#REF!"), { state: "error", error: "#REF!" }],
])("%j is neither 0 nor not reported", (value, reason) => {
  expect(readActual(value, "count")).toEqual({ ok: false, error: reason });
});

test("a decimal column keeps fractions and asks about 1.234", () => {
  expect(readActual(7.5, "decimal")).toEqual({ ok: true, value: reported(7.5) });
  expect(readActual("4%", "decimal")).toEqual({ ok: true, value: reported(0.04) });
  expect(readActual("1.234", "decimal")).toEqual({
    ok: false,
    error: { state: "ambiguous", text: "1.234", readings: [1234, 1.234] },
  });
});
