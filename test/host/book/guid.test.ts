import fc from "fast-check";
import { guidOf } from "../../../src/host/book/guid";

describe("guidOf", () => {
  it("has the form of a GUID of version 8", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(guidOf(seed)).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}$/);
      }),
    );
  });

  it("is the same for the same seed and another for another", () => {
    expect(guidOf("<a/>")).toBe(guidOf("<a/>"));
    const many = new Set(Array.from({ length: 1000 }, (_, index) => guidOf(`<a n="${String(index)}"/>`)));
    expect(many.size).toBe(1000);
  });
});
