import { reasonFor, resultOf } from "../../../support/calcSource";
import { error } from "../functions/vectors";

test("an empty result is shown as 0, an empty text as a text", () => {
  expect(resultOf("=A1")).toBe(0);
  expect(resultOf("=A1", { A1: { text: "" } })).toBe("");
  expect(resultOf("=IF(TRUE,A1)")).toBe(0);
});

test("of a block the first element is shown", () => {
  expect(resultOf("={5,6}")).toBe(5);
  expect(resultOf("={1,2}*3")).toBe(3);
});

test("there is no minus zero and no endless number", () => {
  expect(Object.is(resultOf("=0*-1"), 0)).toBe(true);
  expect(resultOf("=1E308*10")).toEqual(error("#NUM!"));
  expect(resultOf("=SUM(1E308,1E308)")).toEqual(error("#NUM!"));
});

test("an array formula that needs more cells than it has is left to Excel", () => {
  const one = { arrays: { Z100: "Z100" } };
  expect(reasonFor("=A1:A3*2", {}, one)).toBe("array formula gives more than one value");
  expect(reasonFor("=A1:A3*2", {}, { arrays: { Z100: "Z100:Z102" } })).toBe("array formula over several cells");
  expect(resultOf("=SUM(A1:A3*2)", { A1: 1 }, one)).toBe(2);
});
