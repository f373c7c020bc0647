import { isJsonArray, isJsonObject, parseJson } from "../../../src/host/wire/json";

describe("parseJson", () => {
  it.each([
    ["{}", {}],
    ["[1,null]", [1, null]],
    ['"Quý I"', "Quý I"],
    ["null", null],
  ])("reads %s", (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it.each(["", "{", "undefined", "{'a':1}", "NaN"])("answers undefined for %j", (text) => {
    expect(parseJson(text)).toBeUndefined();
  });
});

it("tells objects, arrays and the rest apart", () => {
  const values = [{}, [], null, "x", 1, undefined];
  expect(values.map((value) => isJsonObject(value))).toEqual([true, false, false, false, false, false]);
  expect(values.map((value) => isJsonArray(value))).toEqual([false, true, false, false, false, false]);
});
