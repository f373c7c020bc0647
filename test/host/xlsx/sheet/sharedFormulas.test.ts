import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import fc from "fast-check";
import { formatAddress } from "../../../../src/base/address";
import { catchXlsx } from "../../../../src/host/xlsx/xlsxError";
import { SharedFormulas } from "../../../../src/host/xlsx/sheet/sharedFormulas";

function expanded(
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string | null {
  const shared = new SharedFormulas("p");
  shared.define("0", formula, from);
  return shared.expand("0", to);
}

it.each([
  ["=A2*2", "=B4*2"],
  ["=$A2+A$2+$A$2", "=$A4+B$2+$A$2"],
  ["=SUM(A2:$A$9,B:C,3:$4)", "=SUM(B4:$A$9,C:D,5:$4)"],
  ["='Quý I'!A2&\"A2\"", "='Quý I'!B4&\"A2\""],
  ["=[1]Sheet1!A1:B2", "=[1]Sheet1!B3:C4"],
  ["=LOG10(A1)+A1B2+Bang[[#All],[A1]]", "=LOG10(B3)+A1B2+Bang[[#All],[A1]]"],
  ["=_xlfn.LET(_xlpm.x,A1,_xlpm.x)", "=_xlfn.LET(_xlpm.x,B3,_xlpm.x)"],
  ["=XFD1048576", "=A2"],
  ["={1,2;3,4}", "={1,2;3,4}"],
])("%s one column and two rows on is %s", (formula, expected) => {
  expect(expanded(formula, { row: 0, column: 0 }, { row: 2, column: 1 })).toBe(expected);
});

it("moves references just as the formula library does", () => {
  const place = fc.record({ row: fc.nat(400), column: fc.nat(60) });
  const reference = fc.tuple(place, fc.boolean(), fc.boolean()).map(([cell, row, column]) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(formatAddress(cell)) ?? [];
    return `${column ? "$" : ""}${letters}${row ? "$" : ""}${digits}`;
  });
  fc.assert(
    fc.property(fc.array(reference, { minLength: 1, maxLength: 4 }), place, place, (references, from, to) => {
      const formula = `=SUM(${references.join(",")})`;
      const relative = translateFormulaToR1C1(formula, formatAddress(from));
      expect(expanded(formula, from, to)).toBe(translateFormulaToA1(relative, formatAddress(to)));
    }),
  );
});

it("a follower without master has no formula", () => {
  expect(new SharedFormulas("p").expand("0", { row: 0, column: 0 })).toBeNull();
});

it("a group is no longer expanded when the sheet has had its share", () => {
  const shared = new SharedFormulas("p");
  shared.define("0", `="${"x".repeat(8_000)}"`, { row: 0, column: 0 });
  const result = catchXlsx(() => {
    for (let row = 1; row < 6_000; row += 1) shared.expand("0", { row, column: 0 });
  });
  expect(result).toEqual({ ok: false, error: { code: "too-large", part: "p" } });
});
