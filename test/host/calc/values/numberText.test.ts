import fc from "fast-check";
import { numberText } from "../../../../src/host/calc/values/numberText";

// Pairs of number and text as Excel shows them for =A1&"".
test.each([
  [0, "0"],
  [-0, "0"],
  [1, "1"],
  [114.3, "114.3"],
  [-2.5, "-2.5"],
  [1 / 3, "0.333333333333333"],
  [0.1 + 0.2, "0.3"],
  [1.0001, "1.0001"],
  [123.45678901234568, "123.456789012346"],
  [12345678.901234567, "12345678.9012346"],
  [123456789012345670, "123456789012346000"],
  [1.2345678901234568e19, "12345678901234600000"],
  [1.2345678901234567e20, "1.23456789012346E+20"],
  [1e21, "1E+21"],
  [2e50, "2E+50"],
  [1.2345678901234567e-4, "0.000123456789012346"],
  [1.2345678901234568e-5, "1.23456789012346E-05"],
  [1.23456789e-5, "0.0000123456789"],
  [5.6789012345e-8, "0.000000056789012345"],
  [5.67890123456e-8, "5.67890123456E-08"],
  [1e-19, "1E-19"],
  [999999.9999999999, "1000000"],
])("%d is written %s", (value, text) => {
  expect(numberText(value)).toBe(text);
});

test("the text reads back as the number, to 15 digits", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e60, max: 1e60 }), (value) => {
      expect(Number(numberText(value))).toBe(Number(value.toPrecision(15)));
    }),
  );
});
