import fc from "fast-check";
import { sectionOf, withSection } from "../../../../src/host/objects/page/headerFooterText";

const SECTIONS = ["left", "center", "right"] as const;

describe("sectionOf", () => {
  it.each([
    ["&LBáo cáo&CTrang &P/&N&R&D", ["Báo cáo", "Trang &P/&N", "&D"]],
    ["Trang &P", ["", "Trang &P", ""]],
    ["&ctrang&ltrái", ["trái", "trang", ""]],
    ["&CA && L&RR&&D", ["", "A && L", "R&&D"]],
    ['&C&"Times New Roman,&L"&12Trang', ["", '&"Times New Roman,&L"&12Trang', ""]],
    ["&CA&LB&CC", ["B", "AC", ""]],
    ["", ["", "", ""]],
    ["&Ctận &", ["", "tận &", ""]],
  ])("takes %s apart", (line, sections) => {
    expect(SECTIONS.map((section) => sectionOf(line, section))).toEqual(sections);
  });
});

describe("withSection", () => {
  it("replaces one section and leaves out empty ones", () => {
    expect(withSection("&LBáo cáo&CTrang", "center", "Trang &P/&N")).toBe("&LBáo cáo&CTrang &P/&N");
    expect(withSection("&LBáo cáo&CTrang", "left", "")).toBe("&CTrang");
    expect(withSection("Trang", "right", "&D")).toBe("&CTrang&R&D");
  });

  it("what was put in is read again, and the others stay", () => {
    const text = fc
      .array(fc.constantFrom("Trang", " ", "&P", "&&", '&"Arial,Bold"', "L", "1"), { maxLength: 6 })
      .map((list) => list.join(""));
    fc.assert(
      fc.property(text, text, text, (left, center, right) => {
        const line = withSection(withSection(withSection("", "right", right), "left", left), "center", center);
        expect(SECTIONS.map((section) => sectionOf(line, section))).toEqual([left, center, right]);
      }),
    );
  });
});
