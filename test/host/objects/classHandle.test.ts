import { declareClass } from "../../../src/host/objects/classHandle";

it("lets only the handle of the class see what is inside an object", () => {
  const sheets = declareClass<string>("Worksheet");
  const others = declareClass<string>("Worksheet");
  const object = sheets.wrap("PL01");

  expect(object.className).toBe("Worksheet");
  expect(sheets.unwrap(object)).toEqual({ target: "PL01" });
  expect(others.unwrap(object)).toBeUndefined();
});

it("tells an object with nothing inside from an object of another class", () => {
  const services = declareClass<null>("OfficeService");
  expect(services.unwrap(services.wrap(null))).toEqual({ target: null });
});
