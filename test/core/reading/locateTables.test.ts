import { formatRect } from "../../../src/base/rect";
import { locateTables } from "../../../src/core/reading/locateTables";
import type { FieldDescription, TableDescription } from "../../../src/core/template/template";
import { aSheet } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";

function aTable(name: string, ...titles: readonly string[]): TableDescription {
  const fields = titles.map((title): FieldDescription => ({
    name: title,
    title,
    type: "string",
    role: "other",
    dimensions: {},
    constraints: {},
  }));
  return { name, layout: "form", sheets: [], dimensions: {}, periodInTitle: false, fields };
}

function places(sheet: SheetBuilder, ...tables: readonly TableDescription[]): readonly (string | undefined)[] {
  return locateTables(sheet.build(), tables).map((located) => located && formatRect(located.header));
}

const [LEFT, RIGHT] = [aTable("trai", "STT", "Tên", "Số"), aTable("phai", "STT", "Tên", "Số")];

describe("locateTables", () => {
  it("gives two equal tables side by side their own columns", () => {
    const sheet = aSheet("S").row("STT", "Tên", "Số", null, "STT", "Tên", "Số").row(1, "a", 2, null, 1, "b", 3);
    expect(places(sheet, LEFT, RIGHT)).toEqual(["A1:C1", "E1:G1"]);
  });

  it("keeps left and right when a heading of the left one was reworded", () => {
    const sheet = aSheet("S").row("STT", "Tên", "SL", null, "STT", "Tên", "Số").row(1, "a", 2, null, 1, "b", 3);
    expect(places(sheet, LEFT, RIGHT)).toEqual(["A1:C1", "E1:G1"]);
  });

  it("gives two equal tables one under another their own rows", () => {
    const sheet = aSheet("S").row("STT", "Tên", "Số").row(1, "a", 2).row().row("STT", "Tên", "Số").row(1, "b", 3);
    expect(places(sheet, LEFT, RIGHT)).toEqual(["A1:C1", "A4:C4"]);
  });

  it("finds a table beside one that is missing", () => {
    const sheet = aSheet("S").row("STT", "Tên", "Số").row(1, "a", 2);
    expect(places(sheet, aTable("khac", "Ngày", "Số quyết định"), LEFT)).toEqual([undefined, "A1:C1"]);
  });

  it("finds nothing on an empty sheet", () => {
    expect(places(aSheet("S"), LEFT)).toEqual([undefined]);
  });
});
