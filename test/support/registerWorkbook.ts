import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../src/base/address";

/**
 * A workbook file with one quarter and a register of `entryCount` organisations, written by hand as the smallest valid
 * package: for questions of size, independent of our own writer.
 */
export function registerWorkbook(entryCount: number): Uint8Array {
  const quarter = [
    ["STT", "Tên đơn vị", "Tổ chức đảng", null, "Công đoàn"],
    [null, null, "Thành lập mới", "Kết nạp mới", "Thành lập mới"],
    [1, "Xã Mễ Trì", 0, 0, entryCount],
    [2, "Xã Xuân Đỉnh", 0, 0, 0],
  ];
  const register = [
    ["STT", "Số quyết định", "Ngày quyết định", "Đơn vị", "Tên doanh nghiệp", "Loại hình doanh nghiệp", "Loại tổ chức"],
    ...Array.from({ length: entryCount }, (_, index) => [
      index + 1,
      `${String(index + 1)}-QĐ/LĐLĐ`,
      40_914 + (index % 60),
      "Xã Mễ Trì",
      `Công ty TNHH Minh họa ${String(index + 1)}`,
      "Công ty TNHH",
      "Tổ chức công đoàn",
    ]),
  ];
  return workbookFile([
    { name: "Quý I-2012", rows: quarter, merge: "C1:D1" },
    { name: "Sổ theo dõi", rows: register },
  ]);
}

interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly merge?: string;
}

/** A workbook file with these sheets; texts are stored in the cells. */
export function workbookFile(sheets: readonly PlainSheet[]): Uint8Array {
  const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const number = (index: number): string => String(index + 1);
  const overrides = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${number(index)}.xml" ContentType="${types}.worksheet+xml"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `${header}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${header}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${header}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${number(index)}" r:id="rId${number(index)}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${header}<Relationships xmlns="${packages}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${number(index)}" Type="${office}/worksheet" Target="worksheets/sheet${number(index)}.xml"/>`).join("")}</Relationships>`,
  };
  sheets.forEach(({ rows, merge }, index) => {
    const data = rows.map(
      (cells, row) =>
        `<row r="${number(row)}">${cells.map((value, column) => cellXml(value, `${columnLetters(column)}${number(row)}`)).join("")}</row>`,
    );
    const merges = merge === undefined ? "" : `<mergeCells count="1"><mergeCell ref="${merge}"/></mergeCells>`;
    files[`xl/worksheets/sheet${number(index)}.xml`] =
      `${header}<worksheet xmlns="${main}"><sheetData>${data.join("")}</sheetData>${merges}</worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function cellXml(value: string | number | null, address: string): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${address}"><v>${String(value)}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`;
}
