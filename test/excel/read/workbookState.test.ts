import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { validateWorkbook } from "../../../src/app/validateWorkbook";
import { must } from "../../../src/base/invariant";
import { openSession, quietly, worked } from "../../support/officeSession";
import { workbookFile } from "../../support/registerWorkbook";
import { aTemplateWith } from "../../support/template";

/** Parts of a package changed as text: by part and text to find. */
function edited(
  bytes: Uint8Array,
  ...changes: readonly (readonly [part: string, from: string, to: string])[]
): Uint8Array {
  const files = unzipSync(bytes);
  for (const [part, from, to] of changes) {
    const text = strFromU8(must(files[part], part));
    expect(text).toContain(from);
    files[part] = strToU8(text.replace(from, () => to));
  }
  return zipSync(files);
}

const [WORKBOOK, FIRST, SECOND] = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"];

function aQuarter(name: string): Parameters<typeof workbookFile>[0][number] {
  return {
    name,
    rows: [
      ["STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn"],
      [null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới"],
      [1, "Xã Mễ Trì", 1, 0, 2],
      [2, "Xã Xuân Đỉnh", 3, 4, 5],
      [3, "Thị trấn Cầu Diễn", 6, 7, 8],
    ],
    merge: "C1:D1",
  };
}

/** Two quarters and a sheet of notes in good order. */
function goodFile(): Uint8Array {
  return workbookFile([aQuarter("Quý I-2012"), aQuarter("Quý II-2012"), { name: "Nháp", rows: [[1500], [72]] }]);
}

/** What Kiểm tra says of a file about the workbook itself: code, severity, place. */
async function said(bytes: Uint8Array): Promise<readonly string[]> {
  const { ports } = openSession(bytes);
  const { problems } = worked(await validateWorkbook(ports, [aTemplateWith("quy")], quietly()));
  return problems.map(({ code, severity, place }) =>
    [code, severity, place.sheet ?? "-", place.address ?? "-"].join(" | "),
  );
}

describe("what a file says about itself, read through office.js", () => {
  test("nothing in good order", async () => {
    expect(await said(goodFile())).toEqual([]);
  });

  test("manual calculation, protection, hidden sheets, rows and columns, merged cells, links", async () => {
    const bytes = edited(
      goodFile(),
      [WORKBOOK, "</sheets>", '</sheets><calcPr calcMode="manual"/>'],
      [WORKBOOK, '<sheet name="Nháp"', '<sheet name="Nháp" state="veryHidden"'],
      [FIRST, "<sheetData>", '<cols><col min="5" max="5" width="9" hidden="1"/></cols><sheetData>'],
      [FIRST, '<row r="4">', '<row r="4" hidden="1">'],
      [FIRST, "</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1"/>'],
      [SECOND, '<c r="C3"><v>', '<c r="C3"><f>[1]Sheet1!A1</f><v>'],
      [SECOND, '<c r="C4"><v>', "<c r=\"C4\"><f>'[nguon.xlsx]Quý I'!C5+1</f><v>"],
      [SECOND, '<mergeCells count="1">', '<mergeCells count="2"><mergeCell ref="D4:D5"/>'],
      [SECOND, '<c r="D5"><v>7</v></c>', ""],
    );
    expect([...(await said(bytes))].sort()).toEqual([
      "external-link | warning | Quý II-2012 | C3",
      "external-link | warning | Quý II-2012 | C4",
      "hidden-data | question | Nháp | -",
      "hidden-data | warning | Quý I-2012 | A4:E4",
      "hidden-data | warning | Quý I-2012 | E3:E5",
      "manual-calculation | warning | - | -",
      "merged-body-cells | warning | Quý II-2012 | D4:D5",
      "sheet-protected | info | Quý I-2012 | -",
    ]);
  });

  test("rows hidden by a filter", async () => {
    const bytes = edited(
      goodFile(),
      [FIRST, '<row r="5">', '<row r="5" hidden="1">'],
      [
        FIRST,
        "</sheetData>",
        '</sheetData><autoFilter ref="A2:E5"><filterColumn colId="1"><filters><filter val="Xã Mễ Trì"/><filter val="Xã Xuân Đỉnh"/></filters></filterColumn></autoFilter>',
      ],
    );
    expect(await said(bytes)).toEqual(["hidden-data | warning | Quý I-2012 | A5:E5"]);
  });

  test("filter buttons alone hide nothing", async () => {
    const bytes = edited(goodFile(), [FIRST, "</sheetData>", '</sheetData><autoFilter ref="A2:E5"/>']);
    expect(await said(bytes)).toEqual([]);
  });
});
