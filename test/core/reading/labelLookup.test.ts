import { createLabelLookup } from "../../../src/core/reading/labelLookup";
import { aTemplate } from "../../support/template";

const LOOKUP = createLabelLookup(aTemplate());

describe("createLabelLookup", () => {
  it.each(["Xã Xuân Đỉnh", "X. Xuân Đỉnh", "xã  xuân đỉnh", "Xã Xuân Đỉnh".normalize("NFD")])(
    "knows the unit %j",
    (text) => {
      expect(LOOKUP.unit(text)).toEqual({ state: "known", value: "Xã Xuân Đỉnh" });
    },
  );

  it("keeps prefixes and tones of units apart and proposes what was meant", () => {
    expect(LOOKUP.unit("Xã Mễ Trỉ")).toEqual({ state: "unknown", suggestion: "Xã Mễ Trì" });
    expect(LOOKUP.unit("Xã Cầu Diễn")).toMatchObject({ state: "unknown" });
    expect(LOOKUP.unit("Xã Lạ Hoắc")).toEqual({ state: "unknown", suggestion: null });
  });

  it("knows kinds and measures by label, alias and code, and proposes labels", () => {
    expect(LOOKUP.kind("CÔNG ĐOÀN")).toEqual({ state: "known", value: "CD" });
    expect(LOOKUP.kind("DANG")).toEqual({ state: "known", value: "DANG" });
    expect(LOOKUP.kind("Tổ chức đản")).toEqual({ state: "unknown", suggestion: "Tổ chức đảng" });
    expect(LOOKUP.measure("kết nạp mới")).toEqual({ state: "known", value: "KN" });
  });

  it("gives the same answer every time", () => {
    expect(LOOKUP.unit("Xã Mễ Trỉ")).toBe(LOOKUP.unit("Xã Mễ Trỉ"));
    expect(LOOKUP.kind("Xã Mễ Trì")).toMatchObject({ state: "unknown" });
  });

  it("stops proposing where nearly every name is unknown", () => {
    const lookup = createLabelLookup(aTemplate());
    const meanings = Array.from({ length: 600 }, (_, at) => lookup.unit(`Xã ${String(at)}`));
    expect(meanings.every(({ state }) => state === "unknown")).toBe(true);
    expect(lookup.unit("Xã Mễ Trỉ")).toEqual({ state: "unknown", suggestion: null });
    expect(lookup.unit("Xã Mễ Trì")).toEqual({ state: "known", value: "Xã Mễ Trì" });
  });
});
