import { ok } from "../../../src/base/result";
import { refuse } from "../../../src/host/book/bookError";
import { allow, flagOf, keyOf, numberOf, oneOf, textOf } from "../../../src/host/objects/allow";
import { thrownBy } from "../../support/thrownBy";

const refused = { code: "InvalidArgument" };

it("gives what the workbook allowed, and fails with the workbook's code", () => {
  expect(allow(ok("PL01"))).toBe("PL01");
  expect(thrownBy(() => allow(refuse("AccessDenied", "The sheet is protected.")))).toMatchObject({
    code: "AccessDenied",
    message: "The sheet is protected.",
  });
});

it("takes only values of the kind that is set", () => {
  expect([textOf(""), numberOf(-1), flagOf(false)]).toEqual(["", -1, false]);
  for (const value of [null, 5, true]) expect(thrownBy(() => textOf(value))).toMatchObject(refused);
  for (const value of [null, "5", true]) expect(thrownBy(() => numberOf(value))).toMatchObject(refused);
  for (const value of [null, 0, "true"]) expect(thrownBy(() => flagOf(value))).toMatchObject(refused);
});

it("reads words of an enumeration in any case, and no others", () => {
  const words = { visible: "Visible", "very-hidden": "VeryHidden" } as const;

  expect(oneOf("contents", ["All", "Contents"])).toBe("Contents");
  expect(keyOf(words, "veryhidden")).toBe("very-hidden");
  expect(thrownBy(() => oneOf("Content", ["All", "Contents"]))).toMatchObject(refused);
  expect(thrownBy(() => oneOf(null, ["All", "Contents"]))).toMatchObject(refused);
  expect(thrownBy(() => keyOf(words, "hidden"))).toMatchObject(refused);
});
