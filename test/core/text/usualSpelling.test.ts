import { mayMoveTone, usualSpelling } from "../../../src/core/text/usualSpelling";

describe("usualSpelling", () => {
  it.each([
    ["Xã Hoà Bình", "Xã Hòa Bình", "Xã Hòa Bình"],
    ["XÃ HOÀ BÌNH", "Xã Hòa Bình", "XÃ HÒA BÌNH"],
    ["Thành ủy giao", "Thành uỷ giao", "Thành uỷ giao"],
    [" luỹ  kế", "Lũy kế", "lũy kế"],
    ["Thụy Khuê", "THUỴ KHUÊ", "Thuỵ Khuê"],
    ["hoá đơn".normalize("NFD"), "Hóa đơn", "hóa đơn"],
  ])("writes %j as the form with %j", (text, form, usual) => {
    expect(usualSpelling(text, [form])).toBe(usual);
  });

  it("is silent where the form writes it so, too", () => {
    expect(usualSpelling("hoà bình", ["Hòa Bình", "Hoà Bình"])).toBeUndefined();
    expect(usualSpelling("Hòa  Bình", ["Hòa Bình"])).toBeUndefined();
    expect(usualSpelling("Hòa Bình".normalize("NFD"), ["Hòa Bình"])).toBeUndefined();
  });

  it("knows no usual spelling without the form", () => {
    expect(usualSpelling("Hoà Bình", [])).toBeUndefined();
  });
});

describe("mayMoveTone", () => {
  it("rules out texts whose tones have one place only", () => {
    expect(["Xã Mễ Trì", "Tổ chức đảng", "Cộng"].filter(mayMoveTone)).toEqual([]);
    const movable = ["Hoà", "hòa", "luỹ kế", "LŨY KẾ", "khoẻ", "Hoà".normalize("NFD")];
    expect(movable.filter(mayMoveTone)).toEqual(movable);
  });
});
