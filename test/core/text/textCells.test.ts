import { besideKey, textCells, textsBeside } from "../../../src/core/text/textCells";
import type { TextCell } from "../../../src/core/text/textCells";
import { formatAddress } from "../../../src/base/address";
import { must } from "../../../src/base/invariant";
import { aQuarterForm, ruleInput } from "../../support/check";
import { aQuarter } from "../../support/form";
import { aSheet, formula } from "../../support/sheet";
import type { SheetBuilder } from "../../support/sheet";
import { aTemplateWith } from "../../support/template";

const ALL = (): boolean => true;

function shown(cells: readonly TextCell[]): readonly string[] {
  return cells.map((cell) => `${cell.part} ${formatAddress(cell)} ${cell.text}`);
}

/** A quarterly sheet with two lines above it and a note below. */
function aFullSheet(): SheetBuilder {
  return aSheet("Quý I-2012")
    .row(null, null, "BÁO CÁO")
    .row()
    .row("STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn", "Cột thêm")
    .row(null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới")
    .row(1, "Xã Mễ Trì", 1, "ba", 0, "ghi")
    .row(null, "Cộng", formula('="một"', "một"), 3, 0)
    .row()
    .row(null, "Người lập biểu")
    .merge("A3:A4", "B3:B4", "C3:D3");
}

describe("textCells", () => {
  it("gives title, header and body of a table, without numbers, formulas, what is below and beside", () => {
    const cells = textCells(ruleInput(aQuarterForm(), aFullSheet()), ALL);
    expect([...shown(cells)].sort()).toEqual(
      [
        "title C1 BÁO CÁO",
        "header A3 STT",
        "header B3 Tên đơn vị",
        "header C3 Tổ chức đảng",
        "header E3 Công đoàn",
        "header C4 Thành lập mới",
        "header D4 Kết nạp mới",
        "header E4 Thành lập mới",
        "body B5 Xã Mễ Trì",
        "body D5 ba",
        "body B6 Cộng",
      ].sort(),
    );
  });

  it("knows column and row of the form", () => {
    const [cell] = textCells(ruleInput(aQuarterForm(), aFullSheet()), (text) => text === "Xã Mễ Trì");
    expect(cell).toMatchObject({
      field: { header: "Tên đơn vị" },
      body: { role: "data" },
      sheet: { name: "Quý I-2012" },
    });
  });

  it("asks about each distinct text once", () => {
    const asked: string[] = [];
    textCells(ruleInput(aQuarterForm(), aFullSheet()), (text) => {
      asked.push(text);
      return false;
    });
    expect(asked).toEqual([...new Set(asked)]);
    expect(asked).toContain("Thành lập mới");
  });

  it("gives whole sheets where no table was found, and of the table that is missing where others are", () => {
    const lost = aSheet("Quý II-2012").row("X·", 1).row(null, "Tæng");
    expect(shown(textCells(ruleInput(aQuarterForm(), lost), ALL))).toEqual(["sheet A1 X·", "sheet B2 Tæng"]);
    const both = ruleInput(aTemplateWith("quy"), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 0]), lost);
    const found = textCells(both, (text) => ["X·", "Xã Mễ Trì"].includes(text));
    expect([...shown(found)].sort()).toEqual(["body B4 Xã Mễ Trì", "sheet A1 X·"]);
  });

  it("leaves sheets of Summarize and sheets of no form alone", () => {
    const other = aSheet("Nháp").row("X·");
    const own = aSheet("Tổng hợp").row("X·").marker("summary");
    const input = ruleInput(aQuarterForm(), aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 0]), other, own);
    expect(textCells(input, (text) => text === "X·")).toEqual([]);
    expect(textCells(ruleInput(aQuarterForm(), own), ALL)).toEqual([]);
  });

  it("takes what is above one table for the body of another where it is that", () => {
    const [table] = aTemplateWith("quy").tables;
    const first = must(table, "the form has a table");
    const form = { ...aTemplateWith("quy"), tables: [first, { ...first, name: "quy-2" }] };
    const below = aQuarter("Quý I-2012", [1, "Xã Mễ Trì", 1, 2, 0], [null, "Cộng", 1, 2, 0], [])
      .row("STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn")
      .row(null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới")
      .row(1, "Xã Xuân Đỉnh", 1, 2, 0);
    const cells = textCells(ruleInput(form, below), (text) => text.startsWith("Xã"));
    expect(shown(cells)).toEqual(["body B4 Xã Mễ Trì", "body B9 Xã Xuân Đỉnh"]);
  });
});

describe("textsBeside", () => {
  const cells = textCells(ruleInput(aQuarterForm(), aFullSheet()), ALL);
  const at = (address: string): TextCell =>
    must(
      cells.find((cell) => formatAddress(cell) === address),
      address,
    );

  it("gives the column of a name", () => {
    expect(shown(textsBeside(at("B5")))).toEqual(["body B5 Xã Mễ Trì", "body B6 Cộng"]);
  });

  it("gives title and header together", () => {
    const beside = shown(textsBeside(at("C1")));
    expect(beside).toContain("title C1 BÁO CÁO");
    expect(beside).toContain("header D4 Kết nạp mới");
    expect(beside).not.toContain("body B5 Xã Mễ Trì");
  });

  it("gives the sheet where there is no table, and nothing of others", () => {
    const lost = textCells(ruleInput(aQuarterForm(), aSheet("A").row("một", 2).row("hai"), aSheet("B").row("ba")), ALL);
    expect(shown(textsBeside(must(lost[0], "there is a text")))).toEqual(["sheet A1 một", "sheet A2 hai"]);
  });

  it("has one key for those that stand together", () => {
    expect(besideKey(at("B5"))).toBe(besideKey(at("B6")));
    expect(besideKey(at("C1"))).toBe(besideKey(at("C4")));
    expect(new Set(["B5", "D5", "C1"].map((address) => besideKey(at(address)))).size).toBe(3);
  });
});
