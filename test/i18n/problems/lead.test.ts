import { columnName, withLead } from "../../../src/i18n/problems/lead";

const VI = { language: "vi", labels: { kinds: new Map([["CD", "Tổ chức công đoàn"]]) } } as const;
const NOBODY = { unit: null, period: null, kind: null };

describe("withLead", () => {
  it.each([
    [{ unit: "Xã Tây Tựu", period: "2013-Q4", kind: "CD" }, "Xã Tây Tựu, Quý IV/2013, Tổ chức công đoàn: báo lỗi."],
    [{ ...NOBODY, period: "2012" }, "Năm 2012: báo lỗi."],
    [{ ...NOBODY, kind: "NDN" }, "NDN: báo lỗi."],
    [{ ...NOBODY, period: "kỳ lạ" }, "kỳ lạ: báo lỗi."],
    [NOBODY, "Báo lỗi."],
  ])("puts %j in front", (subject, sentence) => {
    expect(withLead(subject, "báo lỗi.", VI)).toBe(sentence);
  });

  it("begins with a capital also where the first letter has marks", () => {
    expect(withLead(NOBODY, "đơn vị lạ.", VI)).toBe("Đơn vị lạ.");
  });

  it("names periods in English where that is asked for", () => {
    expect(withLead({ ...NOBODY, period: "2013-Q4" }, "is wrong.", { ...VI, language: "en" })).toBe(
      "Q4 2013: is wrong.",
    );
  });
});

describe("columnName", () => {
  it.each([
    ["Tổ chức công đoàn › Thành lập mới", "Thành lập mới"],
    ["Đơn vị", "Đơn vị"],
    [null, ""],
  ])("takes the last level of %j", (header, name) => {
    expect(columnName({ sheet: null, address: null, header })).toBe(name);
  });
});
