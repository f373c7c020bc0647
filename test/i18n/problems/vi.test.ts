import { sentences } from "../../support/sentences";

/** Facts every sentence must carry, whatever its wording. */
describe("problems in vi", () => {
  it.each([
    [sentences("sheet-missing", "vi"), ["Quý II-2012", "Quý 2 2012"]],
    [sentences("column-missing", "vi"), ["Công đoàn › Thành lập mới", "Công đoàn › Thành lập”"]],
    [sentences("unit-unknown", "vi"), ["Xã Mễ Trỳ", "Xã Mễ Trì"]],
    [sentences("unit-duplicate", "vi"), ["Xã Tây Tựu", "B16"]],
    [sentences("formula-overwritten", "vi"), ["N1608", "N1510", "=SUM(D11:D27)"]],
    [sentences("total-range-short", "vi"), ["N1608", "N1715", "F27", "=SUM(F11:F26)", "=SUM(F11:F27)"]],
    [sentences("number-as-text", "vi"), ["“1.608”", "N1608"]],
    [sentences("text-in-number-column", "vi"), ["sẽ báo cáo sau", "Thành lập mới"]],
    [sentences("count-negative", "vi"), ["−3"]],
    [sentences("error-value", "vi"), ["#REF!"]],
    [sentences("date-not-understood", "vi"), ["30/2/2012"]],
    [sentences("date-out-of-period", "vi"), ["04/04/2031", "2012", "2013"]],
    [sentences("value-not-in-list", "vi"), ["Tổ chức đản”", "Tổ chức đảng"]],
    [sentences("duplicate-key", "vi"), ["96/QĐ-LĐLĐ", "B53"]],
    [sentences("list-count-mismatch", "vi"), ["N1608", "N1510", "Sổ theo dõi"]],
    [sentences("target-not-understood", "vi"), ["theo kế hoạch", "không giao"]],
    [sentences("zero-target-with-actual", "vi"), ["0", "N1608"]],
    [sentences("date-as-text", "vi"), ["“27-2-2012”", "27/02/2012"]],
    [sentences("unit-of-measure-contradicted", "vi"), ["“Đồng”", "“Triệu đồng”"]],
    [sentences("rule-failed", "vi"), ["unit-unknown"]],
  ])("%s", (text, facts) => {
    for (const fact of facts) expect(text).toContain(fact.replace(/^N(\d)(\d{3})$/u, "$1.$2"));
  });

  it("asks about the count that was probably meant, and how to enter it", () => {
    const text = sentences("thousands-mistyped", "vi");
    expect(text).toContain("1,608");
    expect(text).toContain("1.608");
    expect(text).toContain("1608");
    expect(sentences("count-not-whole", "vi", { data: { value: 0.5, suggestion: null } })).not.toContain("?");
  });

  it("names the size of figures in another unit of measure", () => {
    const data = { stated: "", expected: null, ratio: 1000 };
    expect(sentences("unit-of-measure-contradicted", "vi", { data })).toContain("1.000 lần");
    const small = { stated: "", expected: "Triệu đồng", ratio: 0.001 };
    const text = sentences("unit-of-measure-contradicted", "vi", { data: small });
    expect(text).toContain("1/1.000");
    expect(text).toContain("“Triệu đồng”");
  });

  it("says what a figure with a zero too many should be, and what is likely", () => {
    const text = sentences("outlier-times-ten", "vi");
    for (const figure of ["16080", "1500", "1608"]) expect(text.replace(/[.,](?=\d{3})/gu, "")).toContain(figure);
  });

  it("proposes nothing where there is nothing to propose", () => {
    expect(sentences("unit-unknown", "vi", { data: { text: "Xã Lạ", suggestion: null } })).not.toContain("?");
    expect(sentences("sheet-missing", "vi", { data: { sheet: "Quý II-2012", similar: null } })).not.toContain("?");
    expect(sentences("column-missing", "vi", { data: { header: "STT", similar: null } })).not.toContain("?");
    const list = { text: "Hộ", suggestion: null, allowed: ["Công ty TNHH", "Hợp tác xã"] };
    expect(sentences("value-not-in-list", "vi", { data: list })).toContain("“Công ty TNHH”, “Hợp tác xã”");
  });

  it("does not quote an empty text", () => {
    expect(sentences("unit-unknown", "vi", { data: { text: "", suggestion: null } })).not.toContain("“”");
    expect(sentences("date-not-understood", "vi", { data: { text: "" } })).not.toContain("“”");
    expect(
      sentences("value-not-in-list", "vi", { data: { text: "", suggestion: null, allowed: ["A"] } }),
    ).not.toContain("“”");
  });

  it("names the sheet that does not hold its table, or the sheets of the form", () => {
    expect(sentences("form-not-recognised", "vi")).toContain("Quý IV-2013");
    const place = { sheet: null, address: null, header: null };
    expect(sentences("form-not-recognised", "vi", { place })).toContain("“Quý I-2012”, “Sổ theo dõi”");
  });

  it("does not call a total wrong that is right, nor give a result it does not have", () => {
    const data = { found: "5", expectedFormula: "=SUM(D4:D5)", expectedValue: 5 };
    expect(sentences("formula-overwritten", "vi", { severity: "warning", data })).not.toBe(
      sentences("formula-overwritten", "vi", { severity: "error", data }),
    );
    const short = { formula: "=SUM(C4)", leftOut: "C5", expectedFormula: "=SUM(C4:C5)", found: null, expectedValue: 3 };
    expect(sentences("total-range-short", "vi", { data: short })).not.toMatch(/null|NaN/u);
  });

  it("does without a column name where there is none", () => {
    const place = { sheet: "Nháp", address: "A1", header: null };
    const subject = { unit: null, period: null, kind: null };
    expect(sentences("error-value", "vi", { place, subject })).not.toContain("“”");
  });
});
