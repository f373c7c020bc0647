import { sentences } from "../../support/sentences";

/** Facts every sentence must carry, whatever its wording. */
describe("problems in en", () => {
  it.each([
    [sentences("sheet-missing", "en"), ["Quý II-2012", "Quý 2 2012"]],
    [sentences("column-missing", "en"), ["Công đoàn › Thành lập mới", "Công đoàn › Thành lập”"]],
    [sentences("unit-unknown", "en"), ["Xã Mễ Trỳ", "Xã Mễ Trì"]],
    [sentences("unit-duplicate", "en"), ["Xã Tây Tựu", "B16"]],
    [sentences("formula-overwritten", "en"), ["N1608", "N1510", "=SUM(D11:D27)"]],
    [sentences("total-range-short", "en"), ["N1608", "N1715", "F27", "=SUM(F11:F26)", "=SUM(F11:F27)"]],
    [sentences("number-as-text", "en"), ["“1.608”", "N1608"]],
    [sentences("text-in-number-column", "en"), ["sẽ báo cáo sau", "Thành lập mới"]],
    [sentences("count-negative", "en"), ["−3"]],
    [sentences("error-value", "en"), ["#REF!"]],
    [sentences("date-not-understood", "en"), ["30/2/2012"]],
    [sentences("date-out-of-period", "en"), ["04/04/2031", "2012", "2013"]],
    [sentences("value-not-in-list", "en"), ["Tổ chức đản”", "Tổ chức đảng"]],
    [sentences("duplicate-key", "en"), ["96/QĐ-LĐLĐ", "B53"]],
    [sentences("list-count-mismatch", "en"), ["N1608", "N1510", "Sổ theo dõi"]],
    [sentences("target-not-understood", "en"), ["theo kế hoạch", "không giao"]],
    [sentences("zero-target-with-actual", "en"), ["0", "N1608"]],
    [sentences("date-as-text", "en"), ["“27-2-2012”", "27/02/2012"]],
    [sentences("unit-of-measure-contradicted", "en"), ["“Đồng”", "“Triệu đồng”"]],
    [sentences("rule-failed", "en"), ["unit-unknown"]],
  ])("%s", (text, facts) => {
    for (const fact of facts) expect(text).toContain(fact.replace(/^N(\d)(\d{3})$/u, "$1,$2"));
  });

  it("asks about the count that was probably meant, and how to enter it", () => {
    const text = sentences("thousands-mistyped", "en");
    expect(text).toContain("1.608");
    expect(text).toContain("1,608");
    expect(text).toContain("1608");
    expect(sentences("count-not-whole", "en", { data: { value: 0.5, suggestion: null } })).not.toContain("?");
  });

  it("names the size of figures in another unit of measure", () => {
    const data = { stated: "", expected: null, ratio: 1000 };
    expect(sentences("unit-of-measure-contradicted", "en", { data })).toContain("1,000 times");
    const small = { stated: "", expected: "Triệu đồng", ratio: 0.001 };
    const text = sentences("unit-of-measure-contradicted", "en", { data: small });
    expect(text).toContain("1/1,000");
    expect(text).toContain("“Triệu đồng”");
  });

  it("says what a figure with a zero too many should be, and what is likely", () => {
    const text = sentences("outlier-times-ten", "en");
    for (const figure of ["16080", "1500", "1608"]) expect(text.replace(/[.,](?=\d{3})/gu, "")).toContain(figure);
  });

  it("proposes nothing where there is nothing to propose", () => {
    expect(sentences("unit-unknown", "en", { data: { text: "Xã Lạ", suggestion: null } })).not.toContain("?");
    expect(sentences("sheet-missing", "en", { data: { sheet: "Quý II-2012", similar: null } })).not.toContain("?");
    expect(sentences("column-missing", "en", { data: { header: "STT", similar: null } })).not.toContain("?");
    const list = { text: "Hộ", suggestion: null, allowed: ["Công ty TNHH", "Hợp tác xã"] };
    expect(sentences("value-not-in-list", "en", { data: list })).toContain("“Công ty TNHH”, “Hợp tác xã”");
  });

  it("does not quote an empty text", () => {
    expect(sentences("unit-unknown", "en", { data: { text: "", suggestion: null } })).not.toContain("“”");
    expect(sentences("date-not-understood", "en", { data: { text: "" } })).not.toContain("“”");
    expect(
      sentences("value-not-in-list", "en", { data: { text: "", suggestion: null, allowed: ["A"] } }),
    ).not.toContain("“”");
  });

  it("names the sheet that does not hold its table, or the sheets of the form", () => {
    expect(sentences("form-not-recognised", "en")).toContain("Quý IV-2013");
    const place = { sheet: null, address: null, header: null };
    expect(sentences("form-not-recognised", "en", { place })).toContain("“Quý I-2012”, “Sổ theo dõi”");
  });

  it("does not call a total wrong that is right, nor give a result it does not have", () => {
    const data = { found: "5", expectedFormula: "=SUM(D4:D5)", expectedValue: 5 };
    expect(sentences("formula-overwritten", "en", { severity: "warning", data })).not.toBe(
      sentences("formula-overwritten", "en", { severity: "error", data }),
    );
    const short = { formula: "=SUM(C4)", leftOut: "C5", expectedFormula: "=SUM(C4:C5)", found: null, expectedValue: 3 };
    expect(sentences("total-range-short", "en", { data: short })).not.toMatch(/null|NaN/u);
  });

  it("does without a column name where there is none", () => {
    const place = { sheet: "Nháp", address: "A1", header: null };
    const subject = { unit: null, period: null, kind: null };
    expect(sentences("error-value", "en", { place, subject })).not.toContain("“”");
  });
});
