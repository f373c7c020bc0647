import { cellError } from "../../../../src/base/cellValue";
import { formatNumber } from "../../../../src/host/calc/values/formatNumber";

test.each([
  [1.143, "0.0%", "114.3%"],
  [-1234.5, "#,##0.00;(#,##0.00)", "(1,234.50)"],
  [40999.75, "dd/mm/yyyy hh:mm", "31/03/2012 18:00"],
  [60, "d/m/yyyy", "29/2/1900"],
  [0.5, "General", "0.5"],
  [5, "", ""],
  ["quý I", "", "quý I"],
  ["quý I", "0.0", "quý I"],
  ["40999", "yyyy", "2012"],
  ["quý I", '"Báo cáo "@', "Báo cáo quý I"],
  [true, "0", "TRUE"],
  [null, "0.0", "0.0"],
])("%j in the format %s is %s", (value, pattern, text) => {
  expect(formatNumber(value, pattern, false)).toBe(text);
});

test("what cannot be formatted is #VALUE!, an error stays one", () => {
  expect(formatNumber(1, "bad[", false)).toBe(cellError("#VALUE!"));
  expect(formatNumber(-5, "dd/mm/yyyy", false)).toBe(cellError("#VALUE!"));
  expect(formatNumber(cellError("#N/A"), "0", false)).toBe(cellError("#N/A"));
});

test("days, and only days, follow the date system", () => {
  expect(formatNumber(39_537, "dd/mm/yyyy", true)).toBe("31/03/2012");
  expect(formatNumber(39_537, "0", true)).toBe("39537");
});
