import { sentences } from "../../../support/sentences";

/** Facts the sentences about contradicting figures must carry, whatever their wording. */
describe("problems of the reconciliation in English", () => {
  it.each([
    [sentences("sum-mismatch", "en"), ["1,608", "1,510", "C8:C24"]],
    [sentences("period-sum-mismatch", "en"), ["1,608", "1,510", "C8"]],
    [sentences("target-mismatch", "en"), ["says 8", "is 7", "“CT Huyện giao”", "C12"]],
    [sentences("target-missing", "en"), ["1,608 was achieved", "không giao"]],
    [sentences("target-missing", "en", { data: { actual: null } }), ["all other rows have one"]],
    [sentences("duplicate-enterprise", "en"), ["“Công ty TNHH Minh Họa”", "“Sổ theo dõi”", "E12"]],
    [sentences("cumulative-fell", "en"), ["1,510", "1,608", "D8"]],
    [sentences("increment-in-cumulative", "en"), ["only the 12", "1,608", "1,620"]],
    [sentences("percent-claim-wrong", "en"), ["120%", "114.3%", "8 and 7"]],
  ])("%s", (text, facts) => {
    for (const fact of facts) expect(text).toContain(fact);
    expect(text).toContain("Please");
  });

  it("names the periods of a sum in words", () => {
    const data = { found: 19, expected: 18, parts: "2013-Q1 'Quý I'!C5, 2013-Q2 D5" };
    expect(sentences("period-sum-mismatch", "en", { data })).toContain("Q1 2013 'Quý I'!C5, Q2 2013 D5");
  });

  it("does not ask to correct what two bodies decide", () => {
    const text = sentences("target-mismatch", "en", { severity: "info" });
    expect(text).toContain("add up to 7");
    expect(text).toContain("leave them");
  });
});
