import { catchXlsx, fail } from "../../../src/host/xlsx/xlsxError";

it("a reason to stop becomes a value", () => {
  expect(catchXlsx(() => fail({ code: "crc", part: "a.xml" }))).toEqual({
    ok: false,
    error: { code: "crc", part: "a.xml" },
  });
  expect(catchXlsx(() => 5)).toEqual({ ok: true, value: 5 });
});

it("a mistake of the program is not hidden as one", () => {
  expect(() =>
    catchXlsx(() => {
      throw new TypeError("của chương trình");
    }),
  ).toThrow("của chương trình");
});
