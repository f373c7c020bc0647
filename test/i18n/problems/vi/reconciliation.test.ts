import { sentences } from "../../../support/sentences";

/** Facts the sentences about contradicting figures must carry, whatever their wording. */
describe("problems of the reconciliation in Vietnamese", () => {
  it.each([
    [sentences("sum-mismatch", "vi"), ["1.608", "1.510", "C8:C24"]],
    [sentences("period-sum-mismatch", "vi"), ["1.608", "1.510", "C8"]],
    [sentences("target-mismatch", "vi"), ["ghi 8", "là 7", "“CT Huyện giao”", "C12", "quyết định"]],
    [sentences("target-missing", "vi"), ["thực hiện 1.608", "không giao"]],
    [sentences("target-missing", "vi", { data: { actual: null } }), ["các hàng khác đều có"]],
    [sentences("duplicate-enterprise", "vi"), ["“Công ty TNHH Minh Họa”", "“Sổ theo dõi”", "E12"]],
    [sentences("cumulative-fell", "vi"), ["1.510", "1.608", "D8"]],
    [sentences("increment-in-cumulative", "vi"), ["chỉ ghi 12", "1.608", "1.620"]],
    [sentences("percent-claim-wrong", "vi"), ["120%", "114,3%", "8 và 7"]],
  ])("%s", (text, facts) => {
    for (const fact of facts) expect(text).toContain(fact);
    expect(text).toContain("Vui lòng");
  });

  it("names the periods of a sum in words", () => {
    const data = { found: 19, expected: 18, parts: "2013-Q1 'Quý I'!C5, 2013-Q2 D5" };
    expect(sentences("period-sum-mismatch", "vi", { data })).toContain("Quý I/2013 'Quý I'!C5, Quý II/2013 D5");
  });

  it("does not ask to correct what two bodies decide", () => {
    const text = sentences("target-mismatch", "vi", { severity: "info" });
    expect(text).toContain("cộng lại là 7");
    expect(text).toContain("giữ nguyên");
  });
});
