import { companyKey } from "../../../src/core/reconciling/companyKey";

describe("companyKey", () => {
  it.each([
    ["Công ty TNHH An Phát", "Cty TNHH An Phát"],
    ["Công ty TNHH An Phát", "C.ty T.N.H.H An Phát"],
    ["Công ty TNHH An Phát", "Công ty trách nhiệm hữu hạn An Phát"],
    ["Công ty TNHH MTV An Phát", "Cty TNHH 1 TV An Phát"],
    ["Công ty TNHH MTV An Phát", "Công ty TNHH một thành viên An Phát"],
    ["Công ty cổ phần Bia Sài Gòn", "CTCP Bia Sài Gòn"],
    ["Công ty cổ phần Bia Sài Gòn", "Cty CP Bia Sài Gòn"],
    ["DNTN Hồng Hà", "Doanh nghiệp tư nhân Hồng Hà"],
    ["HTX Tây Tựu", "Hợp tác xã Tây Tựu"],
    ["Công ty TNHH TM & DV Nam Hải", "Công ty TNHH thương mại và dịch vụ Nam Hải"],
    ["Công ty TNHH TM-DV Nam Hải", "Công ty TNHH thương mại dịch vụ Nam Hải"],
    ["Công ty “Hoà Bình”", "công ty  Hòa Bình"],
    ["Công ty An Phát", "Công ty An Phát".normalize("NFD")],
  ])("takes “%s” and “%s” for one enterprise", (a, b) => {
    expect(companyKey(a)).toBe(companyKey(b));
  });

  it.each([
    ["Công ty TNHH An Phát", "Công ty cổ phần An Phát"],
    ["Công ty TNHH An Phát", "Công ty TNHH An Phát 2"],
    ["Công ty Hòa An", "Công ty Hóa An"],
    ["Công ty An Phát", "Công ty An Phúc"],
    ["Công ty Minh CP", "Công ty Minh cổ phần"],
  ])("keeps “%s” and “%s” apart", (a, b) => {
    expect(companyKey(a)).not.toBe(companyKey(b));
  });

  it("is empty for blanks", () => {
    expect(companyKey("  ")).toBe("");
  });
});
