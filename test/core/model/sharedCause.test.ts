import { placeId, withSharedCause } from "../../../src/core/model/sharedCause";

const at = (address: string, text: string) => ({ place: { sheet: "Sổ", address, header: null }, cause: null, text });

describe("withSharedCause", () => {
  it("gives findings of one mistake the place of the first as their cause, and leaves the others alone", () => {
    const findings = withSharedCause([at("D2", "a"), at("D3", "b"), at("D4", "a"), at("D5", "a")], ({ text }) => text);
    expect(findings.map(({ cause }) => cause)).toEqual(["Sổ!D2", null, "Sổ!D2", "Sổ!D2"]);
  });

  it("keeps order and contents, and the findings it was given", () => {
    const given = [at("D2", "a"), at("D3", "a")];
    const findings = withSharedCause(given, ({ text }) => text);
    expect(findings.map(({ place }) => place.address)).toEqual(["D2", "D3"]);
    expect(given.map(({ cause }) => cause)).toEqual([null, null]);
  });

  it("does nothing with nothing", () => {
    expect(withSharedCause([], () => "")).toEqual([]);
  });
});

describe("placeId", () => {
  it.each([
    ["Sổ", "D14", "Sổ!D14"],
    ["Sổ", null, "Sổ"],
    [null, null, ""],
  ])("writes %j and %j as %j", (sheet, address, id) => {
    expect(placeId({ sheet, address, header: "Đơn vị" })).toBe(id);
  });
});
