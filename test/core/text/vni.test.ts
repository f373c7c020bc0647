import { fromVni } from "../../../src/core/text/vni";

describe("fromVni", () => {
  it.each([
    ["Xin chaøo caùc baïn", "Xin chào các bạn"],
    ["UÛY BAN NHAÂN DAÂN", "ỦY BAN NHÂN DÂN"],
    ["Chöa coù soá lieäu", "Chưa có số liệu"],
    ["Ñaûng vieân keát naïp môùi", "Đảng viên kết nạp mới"],
    ["tröôûng thoân, nöôùc, löïa", "trưởng thôn, nước, lựa"],
    ["Naêm, saéc, baèng, thaúng, ngaõ, maëc, raüm", "Năm, sắc, bằng, thẳng, ngã, mặc, rẵm"],
    ["kyõ, ly, Myõ, tyû leä", "kỹ, ly, Mỹ, tỷ lệ"],
    ["chæ, nghó, thò, kî", "chỉ, nghĩ, thị, kỵ"],
    ["Voõ Thò Hoàng Oanh, loài", "Võ Thị Hồng Oanh, lồi"],
  ])("reads %j", (old, text) => {
    expect(fromVni(old)).toBe(text);
  });

  it("keeps capitals and leaves what is no pair", () => {
    expect(fromVni("ÑOAØN, Ñaø, Citroën, 12 m², eêm")).toBe("ĐOÀN, Đà, Citroën, 12 m², eêm");
  });
});
