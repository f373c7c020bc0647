import { aboutText } from "../../../src/core/text/aboutText";
import { textCells } from "../../../src/core/text/textCells";
import { must } from "../../../src/base/invariant";
import { aQuarterForm, ruleInput } from "../../support/check";
import { aQuarter } from "../../support/form";
import { aSheet } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";

function aboutOf(text: string, sheet: SheetBuilder): ReturnType<typeof aboutText> {
  const [cell] = textCells(ruleInput(aQuarterForm(), sheet), (each) => each === text);
  return aboutText(must(cell, `${text} is there`));
}

describe("aboutText", () => {
  const quarter = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, "hai", 0]);

  it("says unit and period of a cell of the body", () => {
    expect(aboutOf("hai", quarter)).toEqual({
      place: { sheet: "Quý I-2012", address: "D4", header: "Tổ chức đảng › Kết nạp mới" },
      subject: { unit: "Xã Mễ Trì", period: "2012-Q1", kind: "DANG" },
    });
  });

  it("says only the period of a heading", () => {
    expect(aboutOf("Kết nạp mới", quarter)).toMatchObject({
      place: { address: "D2", header: "Tổ chức đảng › Kết nạp mới" },
      subject: { unit: null, period: "2012-Q1", kind: null },
    });
  });

  it("says nobody of a text without a table", () => {
    expect(aboutOf("X·", aSheet("Nháp").row(null, "X·"))).toEqual({
      place: { sheet: "Nháp", address: "B1", header: null },
      subject: { unit: null, period: null, kind: null },
    });
  });
});
