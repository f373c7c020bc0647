import { Arguments } from "../../../src/host/objects/arguments";
import { declareClass } from "../../../src/host/objects/classHandle";
import { thrownBy } from "../../support/thrownBy";

const sheetClass = declareClass<string>("Sheet");
const rangeClass = declareClass<number>("Range");
const refused = { code: "InvalidArgument" };

describe("Arguments", () => {
  it("read values by position", () => {
    const args = new Arguments(["PL01", 3, true, null]);

    expect([args.text(0), args.integer(1), args.flag(2), args.value(3)]).toEqual(["PL01", 3, true, null]);
    expect([args.optionalText(0), args.optionalInteger(1)]).toEqual(["PL01", 3]);
  });

  it("treat null as left out, because office.js sends it so", () => {
    const args = new Arguments([null]);

    expect([args.optionalText(0), args.optionalText(5), args.optionalInteger(0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(args.flag(0)).toBe(false);
  });

  it.each([
    ["a number for a text", (args: Arguments) => args.text(0), 5],
    ["nothing for a text", (args: Arguments) => args.text(0), null],
    ["a fraction for a whole number", (args: Arguments) => args.integer(0), 1.5],
    ["a text for a whole number", (args: Arguments) => args.integer(0), "1"],
    ["a text for a flag", (args: Arguments) => args.flag(0), "true"],
    ["a number for an optional text", (args: Arguments) => args.optionalText(0), 5],
  ])("refuse %s", (_name, read, value) => {
    expect(thrownBy(() => read(new Arguments([value])))).toMatchObject(refused);
  });

  it("read objects of one class and refuse any other", () => {
    const args = new Arguments([rangeClass.wrap(7), "A1", null]);

    expect(args.object(0, rangeClass)).toBe(7);
    expect(args.optionalObject(1, rangeClass)).toBeUndefined();
    expect(thrownBy(() => args.object(0, sheetClass))).toMatchObject(refused);
    expect(thrownBy(() => args.object(2, rangeClass))).toMatchObject(refused);
    expect(thrownBy(() => args.value(0))).toMatchObject(refused);
  });
});
