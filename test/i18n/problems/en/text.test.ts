import { aText } from "../../../support/textProblem";

describe("problems of spelling in en", () => {
  it("quotes what is there and what it says", () => {
    const text = aText("legacy-encoding", { text: "X· MÔ Tr×", encoding: "TCVN3", converted: "Xã Mễ Trì" }, "en");
    expect(text.message).toContain("“X· MÔ Tr×”");
    expect(text.message).toContain("TCVN3");
    expect(text.fix).toContain("“Xã Mễ Trì”");
  });

  it("shows decomposed letters as people see them", () => {
    const { message } = aText("unicode-decomposed", { text: "Xã Mễ Trì".normalize("NFD") }, "en");
    expect(message).toContain("“Xã Mễ Trì”");
  });

  it("quotes both places of a tone", () => {
    const { message, fix } = aText("tone-placement", { text: "Hoà Bình", usual: "Hòa Bình" }, "en");
    expect(message).toContain("“Hoà Bình”");
    expect(fix).toContain("“Hòa Bình”");
  });

  it("shows the text without its stray blanks", () => {
    const { message, fix } = aText("stray-space", { text: " Công ty\u00A0A ", trimmed: "Công ty A" }, "en");
    expect(message).toContain("“Công ty A”");
    expect(fix).toContain("“Công ty A”");
  });

  it("says the unit first, once", () => {
    const about = (text: string): string =>
      aText("stray-space", { text, trimmed: text.trim() }, "en", "Xã Mễ Trì").message;
    expect(about("Công ty A ")).toMatch(/^Xã Mễ Trì: /u);
    expect(about("Xã Mễ Trì ")).not.toMatch(/^Xã Mễ Trì: /u);
  });
});
