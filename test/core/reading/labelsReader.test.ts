import { must } from "../../../src/base/invariant";
import { createLabelLookup } from "../../../src/core/reading/labelLookup";
import { labelsReader } from "../../../src/core/reading/labelsReader";
import { readWorkbook } from "../../../src/core/reading/readTables";
import type { RowLabels } from "../../../src/core/reading/reading";
import { aCityTargetSheet } from "../../support/form";
import { aWorkbook } from "../../support/sheet";
import type { CellInput } from "../../support/sheet";
import { aTemplateWith } from "../../support/template";

const FORM = aTemplateWith("ct-thanh-uy");
const [TABLE] = readWorkbook(aWorkbook(aCityTargetSheet()), FORM).tables;

function labelsOf(kind: CellInput, measure: CellInput): RowLabels {
  const cells = [null, kind, measure].map((cell) => (typeof cell === "object" ? null : cell));
  const { columns } = must(TABLE, "the table was found");
  return labelsReader(columns, ({ column }) => cells[column] ?? null, createLabelLookup(FORM))(5);
}

describe("labelsReader", () => {
  it("understands the labels the form has columns for, and no others", () => {
    expect(labelsOf("Tổ chức đảng", "Kết nạp mới")).toEqual({
      kind: { state: "known", value: "DANG", text: "Tổ chức đảng", column: 1 },
      measure: { state: "known", value: "KN", text: "Kết nạp mới", column: 2 },
    });
  });

  it("keeps the text of an unknown label as it is shown, with a proposal", () => {
    expect(labelsOf("Tổ chức\nđản", 7)).toEqual({
      kind: { state: "unknown", text: "Tổ chức đản", suggestion: "Tổ chức đảng", column: 1 },
      measure: { state: "unknown", text: "7", suggestion: null, column: 2 },
    });
  });

  it.each([null, "", "  ", "…", "-", "x"])("takes %j for a blank", (cell) => {
    expect(labelsOf(cell, "TL").kind).toEqual({ state: "blank", column: 1 });
  });
});
