import { periodId } from "../../../src/core/model/period";
import { readPeriod } from "../../../src/core/reading/readPeriod";

test.each([
  ["quý I/2013", "2013-Q1"],
  ["Quý 1 năm 2013", "2013-Q1"],
  ["Quý I-2012", "2012-Q1"],
  ["QUÝ II NĂM 2013", "2013-Q2"],
  ["Quí III/2013", "2013-Q3"],
  ["quý\u00A0IV / 2013", "2013-Q4"],
  ["Quý 4.2013", "2013-Q4"],
  ["Quý III – 2013", "2013-Q3"],
  ["Q1/2013", "2013-Q1"],
  ["Quý I, năm 2013", "2013-Q1"],
  ["Quý I/2013".normalize("NFD"), "2013-Q1"],
  ["6 tháng đầu năm 2013", "2013-H1"],
  ["Sáu tháng đầu năm 2013", "2013-H1"],
  ["6 tháng cuối năm 2013", "2013-H2"],
  ["9 tháng năm 2013", "2013-9M"],
  ["9 tháng đầu năm 2013", "2013-9M"],
  ["9 tháng/2013", "2013-9M"],
  ["Chín tháng năm 2013", "2013-9M"],
  ["năm 2013", "2013"],
  ["NĂM  2012", "2012"],
  ["tháng 5/2013", "2013-M05"],
  ["Tháng 05 năm 2013", "2013-M05"],
  ["tháng 12-2012", "2012-M12"],
])("%j is %s", (text, id) => {
  const period = readPeriod(text);
  expect(period && periodId(period)).toBe(id);
});

test.each([
  "",
  "Quý I",
  "Quý V/2013",
  "Quý 5/2013",
  "Quý IIII/2013",
  "tháng 13/2013",
  "tháng 0/2013",
  "tháng 1-11",
  "6 tháng năm 2013",
  "12 tháng năm 2013",
  "1/2013",
  "2013",
  "năm 13",
  "năm 2013 và 2014",
  "năm 3013",
  "Quý I20131",
  "Kết quả quý I/2013",
  "Quý I/2013 (lũy kế)",
  "giai đoạn 2012-2020",
])("%j is no period that is understood", (text) => {
  expect(readPeriod(text)).toBeUndefined();
});
