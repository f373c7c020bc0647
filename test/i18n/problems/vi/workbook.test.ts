import { sentences } from "../../../support/sentences";

const place = (address: string | null, header: string | null = null): object => ({
  place: { sheet: "Quý I-2012", address, header },
});

/** Facts the sentences about the workbook must carry, whatever their wording. */
describe("problems of the workbook in Vietnamese", () => {
  it.each([
    [sentences("merged-body-cells", "vi"), ["Xã Tây Tựu", "Quý IV/2013", "C8:C9"]],
    [sentences("external-link", "vi"), ["Xã Tây Tựu", "“me-tri.xlsx”"]],
    [sentences("sheet-protected", "vi"), ["“Quý IV-2013”"]],
    [sentences("manual-calculation", "vi"), ["thủ công", "Automatic"]],
    [sentences("hidden-data", "vi", place("A12:H13")), ["hàng", "A12:H13", "1.608"]],
    [
      sentences("hidden-data", "vi", {
        ...place("D6:D20", "Công đoàn › Thành lập mới"),
        data: { what: "columns", figures: 3 },
      }),
      ["cột “Thành lập mới”", "3"],
    ],
    [
      sentences("hidden-data", "vi", { ...place("D6:E20"), data: { what: "columns", figures: 3 } }),
      ["các cột", "D6:E20"],
    ],
    [
      sentences("hidden-data", "vi", { ...place(null), data: { what: "sheet", figures: 3 } }),
      ["Trang tính “Quý I-2012”", "3"],
    ],
  ])("%s", (text, facts) => {
    for (const fact of facts) expect(text).toContain(fact);
  });

  it("does not show the number a file gives another workbook", () => {
    const data = { formula: "=[1]Sheet1!A1", workbook: "[1]" };
    expect(sentences("external-link", "vi", { data })).not.toMatch(/\[1\]|“”/u);
  });
});
