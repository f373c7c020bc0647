import { SUPPORTED_FUNCTIONS, functionNamed } from "../../../../src/host/calc/functions/registry";

test("every name is one as it stands in a file, once, in order", () => {
  for (const name of SUPPORTED_FUNCTIONS) expect(name).toMatch(/^[A-Z][A-Z0-9.]*$/);
  expect(new Set(SUPPORTED_FUNCTIONS).size).toBe(SUPPORTED_FUNCTIONS.length);
  expect([...SUPPORTED_FUNCTIONS].sort()).toEqual(SUPPORTED_FUNCTIONS);
});

test("the functions of the forms are among them", () => {
  for (const name of ["SUM", "IF", "SUMIFS", "VLOOKUP", "ROUND", "TEXT", "IFERROR", "LET", "SUMPRODUCT"]) {
    expect(SUPPORTED_FUNCTIONS).toContain(name);
  }
  expect(SUPPORTED_FUNCTIONS.length).toBeGreaterThan(170);
});

test("arguments are counted sensibly", () => {
  for (const name of SUPPORTED_FUNCTIONS) {
    const definition = functionNamed(name);
    if (!definition) continue;
    expect(definition.min).toBeLessThanOrEqual(definition.max);
    expect(definition.max).toBeLessThanOrEqual(255);
  }
});

test("clocks, dice and the unknown are not functions here", () => {
  expect(functionNamed("TODAY")).toBeUndefined();
  expect(functionNamed("sum")).toBeUndefined();
  expect(functionNamed("toString")).toBeUndefined();
});
