import { sentences } from "../../../support/sentences";

const place = (address: string | null, header: string | null = null): object => ({
  place: { sheet: "Quý I-2012", address, header },
});

/** Facts the sentences about the workbook must carry, whatever their wording. */
describe("problems of the workbook in English", () => {
  it.each([
    [sentences("merged-body-cells", "en"), ["Xã Tây Tựu", "Q4 2013", "C8:C9"]],
    [sentences("external-link", "en"), ["Xã Tây Tựu", "“me-tri.xlsx”"]],
    [sentences("sheet-protected", "en"), ["“Quý IV-2013”"]],
    [sentences("manual-calculation", "en"), ["manually", "automatic"]],
    [sentences("hidden-data", "en", place("A12:H13")), ["rows", "A12:H13", "1,608"]],
    [
      sentences("hidden-data", "en", {
        ...place("D6:D20", "Công đoàn › Thành lập mới"),
        data: { what: "columns", figures: 3 },
      }),
      ["column “Thành lập mới” is", "3"],
    ],
    [
      sentences("hidden-data", "en", { ...place("D6:E20"), data: { what: "columns", figures: 3 } }),
      ["the columns", "D6:E20"],
    ],
    [
      sentences("hidden-data", "en", { ...place(null), data: { what: "sheet", figures: 3 } }),
      ["Sheet “Quý I-2012”", "3"],
    ],
  ])("%s", (text, facts) => {
    for (const fact of facts) expect(text).toContain(fact);
  });

  it("does not show the number a file gives another workbook", () => {
    const data = { formula: "=[1]Sheet1!A1", workbook: "[1]" };
    expect(sentences("external-link", "en", { data })).not.toMatch(/\[1\]|“”/u);
  });

  it("counts one figure as one", () => {
    const one = sentences("hidden-data", "en", { ...place("A12:H12"), data: { what: "rows", figures: 1 } });
    expect(one).toContain("1 figure, which counts");
    expect(sentences("hidden-data", "en", place("A12:H12"))).toContain("1,608 figures, which count all");
  });
});
