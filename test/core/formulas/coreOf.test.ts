import fc from "fast-check";
import { coreOf } from "../../../src/core/formulas/coreOf";

const RATE = "[@thuc-hien]/[@chi-tieu]";

describe("coreOf", () => {
  it.each([
    ["an empty text", `IF([@chi-tieu]=0,"",${RATE})`],
    ["0", `IF([@chi-tieu]=0,0,${RATE})`],
    ["nothing", `IF([@chi-tieu]=0,,${RATE})`],
    ["a dash", `IF([@chi-tieu]=0,"-",${RATE})`],
    ["an x", `IF([@chi-tieu]=0,"x",${RATE})`],
    ["the other way round", `IF([@chi-tieu]>0,${RATE},"")`],
    ["IFERROR", `IFERROR(${RATE},0)`],
    ["brackets", `(${RATE})`],
    ["one guard in another", `IFERROR(IF([@chi-tieu]="","",(${RATE})),"")`],
    ["a guard that asks for two cells", `IF(OR([@chi-tieu]=0,[@thuc-hien]=""),"",${RATE})`],
    ["no guard", RATE],
  ])("finds the rate behind %s", (_guard, symbolic) => {
    expect(coreOf(symbolic)).toBe(RATE);
  });

  it.each([
    ["two branches with values", "IF([@chi-tieu]=0,[@a],[@b])"],
    ["a branch that says something", `IF([@chi-tieu]=0,"không giao",${RATE})`],
    ["no value in any branch", 'IF([@chi-tieu]=0,"","-")'],
    ["IF without the third branch", `IF([@chi-tieu]>0,${RATE})`],
    ["ROUND", `ROUND(${RATE},1)`],
    ["IFERROR with one argument", `IFERROR(${RATE})`],
    ["more than one call", "SUM([a|*])+SUM([b|*])"],
    ["two guards side by side", 'IF([@a]=0,"",[@b])-IF([@c]=0,"",[@d])'],
    ["two brackets side by side", "([@a]+[@b])/([@c]+[@d])"],
    ["a factor behind a guard", `IF([@chi-tieu]=0,"",${RATE})*100`],
    ["nothing", ""],
  ])("leaves %s as it is", (_what, symbolic) => {
    expect(coreOf(symbolic)).toBe(symbolic);
  });

  it.each([
    ["a comma", "[so-luong|xã cổ nhuế, mễ trì]"],
    ["brackets", "[so-luong|hộ nghèo (theo chuẩn mới)]"],
    ["a bracket of a numbering", "[so-luong|a) kết nạp]"],
    ["a quotation mark", '[so-luong|cờ "thi đua]'],
  ])("is not confused by %s in the label of a row", (_what, reference) => {
    expect(coreOf(`IF([@chi-tieu]=0,"",${reference}/[@chi-tieu])`)).toBe(`${reference}/[@chi-tieu]`);
  });

  it("is not confused by a comma or a bracket in a text", () => {
    expect(coreOf('IF([@ghi-chu]="a), b","",[@so-luong]*2)')).toBe("[@so-luong]*2");
  });

  it("is the same for every formula with or without guards, however many", () => {
    const formula = fc.constantFrom(RATE, "SUM([@a:@d])", "[a|xã mễ trì]-[@b]", "ROUND([@a]/[@b],1)", "([@a]+1)*[@b]");
    const empty = fc.constantFrom('""', "0", '"-"', "");
    const guard = fc.oneof(
      empty.map((nothing) => (text: string) => `IF([@b]=0,${nothing},${text})`),
      empty.map((nothing) => (text: string) => `IF([@b]<>0,${text},${nothing})`),
      empty.map((nothing) => (text: string) => `IFERROR(${text},${nothing})`),
      fc.constant((text: string) => `(${text})`),
    );
    fc.assert(
      fc.property(formula, fc.array(guard, { maxLength: 4 }), (plain, guards) => {
        const guarded = guards.reduce<string>((text, around) => around(text), plain);
        expect(coreOf(guarded)).toBe(coreOf(plain));
        expect(coreOf(coreOf(guarded))).toBe(coreOf(guarded));
      }),
    );
  });
});
