import { ok } from "../../../src/base/result";
import { refuse } from "../../../src/host/book/bookError";
import { allow, flagOf, keyOf, numberOf, oneOf, textOf } from "../../../src/host/objects/allow";

const refused = expect.objectContaining({ code: "InvalidArgument" });

it("gives what the workbook allowed, and fails with the workbook's code", () => {
  expect(allow(ok("PL01"))).toBe("PL01");
  expect(() => allow(refuse("AccessDenied", "The sheet is protected."))).toThrow(
    expect.objectContaining({ code: "AccessDenied", message: "The sheet is protected." }),
  );
});

it("takes only values of the kind that is set", () => {
  expect([textOf(""), numberOf(-1), flagOf(false)]).toEqual(["", -1, false]);
  for (const value of [null, 5, true]) expect(() => textOf(value)).toThrow(refused);
  for (const value of [null, "5", true]) expect(() => numberOf(value)).toThrow(refused);
  for (const value of [null, 0, "true"]) expect(() => flagOf(value)).toThrow(refused);
});

it("reads words of an enumeration in any case, and no others", () => {
  const words = { visible: "Visible", "very-hidden": "VeryHidden" } as const;

  expect(oneOf("contents", ["All", "Contents"])).toBe("Contents");
  expect(keyOf(words, "veryhidden")).toBe("very-hidden");
  expect(() => oneOf("Content", ["All", "Contents"])).toThrow(refused);
  expect(() => oneOf(null, ["All", "Contents"])).toThrow(refused);
  expect(() => keyOf(words, "hidden")).toThrow(refused);
});
