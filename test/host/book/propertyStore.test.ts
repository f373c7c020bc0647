import { PropertyStore } from "../../../src/host/book/propertyStore";
import { codeOf } from "./sampleBook";

const open = (): PropertyStore => new PropertyStore(new Map([["ChiTieu.Role", "summary"]]));

describe("PropertyStore", () => {
  it("finds a key in any case and keeps its first spelling", () => {
    const properties = open();
    expect(properties.get("chitieu.role")).toBe("summary");
    properties.set("CHITIEU.ROLE", "issues");
    expect(properties.list).toEqual([{ key: "ChiTieu.Role", value: "issues" }]);
    expect(properties.changes()).toEqual(new Map([["ChiTieu.Role", "issues"]]));
  });

  it("takes keys of 1 to 255 characters", () => {
    expect(codeOf(open().set("", "x"))).toBe("InvalidArgument");
    expect(codeOf(open().set("k".repeat(256), "x"))).toBe("InvalidArgument");
    expect(codeOf(open().set("k".repeat(255), "x"))).toBe("ok");
  });

  it("cannot remove what is not there", () => {
    const properties = open();
    expect(codeOf(properties.remove("khác"))).toBe("ItemNotFound");
    expect(codeOf(properties.remove("chitieu.ROLE"))).toBe("ok");
    expect(properties.changes()).toEqual(new Map());
  });

  it("knows no change when a value was set back", () => {
    const properties = open();
    properties.set("ChiTieu.Role", "x");
    properties.set("ChiTieu.Role", "summary");
    expect(properties.changes()).toBeUndefined();
  });
});
