import { dayAfterText, dayText, listText, periodIdText, periodsText } from "../../../src/i18n/problems/valueText";

describe("values in sentences", () => {
  it("writes days as tables do", () => {
    expect(dayText("2031-04-04")).toBe("04/04/2031");
    expect(dayText("quý I")).toBe("quý I");
  });

  it("writes the day after a day, over the end of a year, too", () => {
    expect(dayAfterText("2013-12-27")).toBe("28/12/2013");
    expect(dayAfterText("2012-02-28")).toBe("29/02/2012");
    expect(dayAfterText("2013-12-31")).toBe("01/01/2014");
    expect(dayAfterText("quý I")).toBe("quý I");
  });

  it("writes periods in the reader's language", () => {
    expect(periodsText(["2012", "2013-Q1"], "vi")).toBe("Năm 2012, Quý I/2013");
    expect(periodsText([], "vi")).toBe("");
    expect(periodIdText("2013-Q1", "en")).toBe("Q1 2013");
    expect(periodIdText("2013-Q9", "vi")).toBe("2013-Q9");
  });

  it("names at most eight values of a list", () => {
    expect(listText(["Công ty TNHH", "Hợp tác xã"])).toBe("“Công ty TNHH”, “Hợp tác xã”");
    expect(listText("a b c d e f g h".split(" "))).not.toContain("…");
    expect(listText("a b c d e f g h i".split(" "))).toMatch(/“h”, …$/u);
  });
});
