import { cellError } from "../../../../src/base/cellValue";
import { typedContent } from "../../../../src/host/objects/range/typedContent";
import { thrownBy } from "../../../support/thrownBy";

const inGeneral = (entry: string | number | boolean): unknown => typedContent(entry, "General", false);
const refused = { code: "InvalidArgument" };

describe("an entry of values", () => {
  it.each([
    ["Quận Hà Đông", "Quận Hà Đông"],
    ["", null],
    ["5", 5],
    ["+5", 5],
    ["-5", -5],
    ["00123", 123],
    ["29.96", 29.96],
    ["TRUE", true],
    ["true", true],
    ["#N/A", cellError("#N/A")],
    ["#XYZ", "#XYZ"],
    ["'=A1", "=A1"],
    ["'", ""],
    ["''", "'"],
    ["=", "="],
    ["-", "-"],
    ["114,3%", "114,3%"],
    ["31/12/2025", "31/12/2025"],
    ["19-8-2025", "19-8-2025"],
  ])("%j becomes %j", (entry, value) => {
    expect(inGeneral(entry)).toEqual({ content: { value } });
  });

  it.each([
    ["2018-12-31", 43465, "m/d/yyyy"],
    ["12/31/2025", 46022, "m/d/yyyy"],
    ["10%", 0.1, "0%"],
    ["1,234", 1234, "#,##0"],
    ["3E5", 300_000, "0.00E+00"],
  ])("%j becomes the number %d and changes the format to %s", (entry, value, numberFormat) => {
    expect(inGeneral(entry)).toEqual({ content: { value }, numberFormat });
    expect(typedContent(entry, "0.00", false)).toEqual({ content: { value } });
  });

  it.each([
    ["=A1*2", "=A1*2"],
    ["+A1", "=+A1"],
    ["-A1", "=-A1"],
    ["=TENHAMLA(1)", "=TENHAMLA(1)"],
  ])("%j becomes a formula", (entry, formula) => {
    expect(inGeneral(entry)).toEqual({ content: { formula } });
  });

  it.each(["=SUM(", "=A1+", "- tăng 5,", `=${"1+".repeat(5000)}1`])("%.12s… is a formula with a mistake", (entry) => {
    expect(thrownBy(() => inGeneral(entry))).toMatchObject(refused);
  });

  it("of another type stays what it is", () => {
    expect(inGeneral(114.3)).toEqual({ content: { value: 114.3 } });
    expect(inGeneral(false)).toEqual({ content: { value: false } });
  });

  it("null is no entry", () => {
    expect(typedContent(null, "General", false)).toBeUndefined();
  });

  it.each([[[1]], [{ value: 1 }]])("%j is refused", (entry) => {
    expect(thrownBy(() => typedContent(entry, "General", false))).toMatchObject(refused);
  });

  it("may have 32,767 characters and not one more", () => {
    expect(inGeneral("x".repeat(32_767))).toEqual({ content: { value: "x".repeat(32_767) } });
    expect(thrownBy(() => inGeneral("x".repeat(32_768)))).toMatchObject(refused);
  });
});

describe("a cell of format @", () => {
  it.each([
    ["=A1", "=A1"],
    ["00123", "00123"],
    ["2018-12-31", "2018-12-31"],
    [5, "5"],
    [true, "TRUE"],
    ["", null],
  ])("takes %j as text", (entry, value) => {
    expect(typedContent(entry, "@", false)).toEqual({ content: { value } });
  });
});

describe("a workbook that counts from 1904", () => {
  it("takes dates 1,462 days lower, and numbers as they are", () => {
    expect(typedContent("2018-12-31", "0", true)).toEqual({ content: { value: 43_465 - 1462 } });
    expect(typedContent("43465", "0", true)).toEqual({ content: { value: 43_465 } });
    expect(typedContent("12:00", "0", true)).toEqual({ content: { value: 0.5 } });
  });
});
