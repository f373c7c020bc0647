import { builtInTemplates } from "../../src/core/template/builtInTemplates"; import { problemText } from "../../src/i18n/problemText"; import { formLabels } from "../../src/i18n/formLabels";
import { readFileSync } from "node:fs";
import { unzipSync, strFromU8 } from "fflate";
import { parseRect, rectBetween } from "../../src/base/rect";
import { parseAddress } from "../../src/base/address";
import { parseCellError } from "../../src/base/cellValue";
import { aTemplate } from "../support/template";
import { readWorkbook } from "../../src/core/reading/readTables";
import { runRules } from "../../src/core/rules/runRules";

export function load(file: string): any {
  const zip = unzipSync(new Uint8Array(readFileSync(file)));
  const text = (p: string) => strFromU8(zip[p]!);
  const un = (s: string) => s.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
  const sst = [...text("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map((m) => [...m[1]!.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map((t) => un(t[1]!)).join(""));
  const names = [...text("xl/workbook.xml").matchAll(/<sheet name="(.*?)"/g)].map((m) => un(m[1]!));
  const sheets = names.map((name, i) => {
    const xml = text(`xl/worksheets/sheet${i + 1}.xml`);
    const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map((m) => {
      const a = parseAddress(m[1]!)!;
      const t = /t="(\w+)"/.exec(m[2]!)?.[1];
      const f = /<f>(.*?)<\/f>/s.exec(m[3] ?? "")?.[1];
      const v = /<v>(.*?)<\/v>/s.exec(m[3] ?? "")?.[1];
      const value = v === undefined ? null : t === "s" ? sst[Number(v)]! : t === "e" ? parseCellError(v)! : t === "str" ? un(v) : Number(v);
      return { ...a, value, formula: f === undefined ? null : "=" + un(f) };
    });
    const used = cells.filter((c) => c.value !== null).map((c) => ({ row: c.row, column: c.column }));
    const rect = rectBetween({ row: Math.min(...used.map((c) => c.row)), column: Math.min(...used.map((c) => c.column)) }, { row: Math.max(...used.map((c) => c.row)), column: Math.max(...used.map((c) => c.column)) });
    const values: any[][] = Array.from({ length: rect.rowCount }, () => Array(rect.columnCount).fill(null));
    const formulas: any[][] = Array.from({ length: rect.rowCount }, () => Array(rect.columnCount).fill(null));
    for (const c of cells) {
      if (c.value === null && c.formula === null) continue;
      values[c.row - rect.row]![c.column - rect.column] = c.value;
      formulas[c.row - rect.row]![c.column - rect.column] = c.formula;
    }
    return { id: name, name, visibility: "visible", isProtected: false, marker: undefined, used: rect, values, formulas, mergedAreas: [...xml.matchAll(/<mergeCell ref="(.*?)"/g)].map((m) => parseRect(m[1]!)!) };
  });
  return { name: file, sheets, calculationMode: "automatic", structureProtected: false, readOnly: false };
}
const figures = JSON.parse(readFileSync("samples/build/figures.json", "utf8"));
const q = (k: string, m: string, group: string, leaf: string) => ({ name: `${k}-${m}`.toLowerCase(), title: `${group} › ${leaf}`, type: "integer", role: "actual", dimensions: { kind: k, measure: m } });
export const REAL = {
  formatVersion: 1, name: "tu-liem", title: "Từ Liêm", version: "1",
  kinds: [["DANG", "Tổ chức đảng", 1], ["CD", "Tổ chức công đoàn", 1], ["DTN", "Tổ chức Đoàn Thanh niên", 1], ["PN-H", "Hội phụ nữ", 1], ["PN-CH", "Chi hội phụ nữ", 0]].map(([code, label, kn]) => ({ code, label, measures: [{ code: "TL", unitOfMeasure: "tổ chức" }, ...(kn ? [{ code: "KN", unitOfMeasure: "người" }] : [])] })),
  measures: [{ code: "TL", label: "Thành lập mới" }, { code: "KN", label: "Kết nạp mới" }],
  assigningBodies: [{ code: "THANH-UY", label: "Thành ủy", assigns: "total" }, { code: "HUYEN", label: "Huyện", assigns: "units" }],
  units: figures.units.map((name: string) => ({ name })),
  tables: [
    { name: "ct-thanh-uy", layout: "matrix", sheets: [{ name: "CT Thành ủy giao" }], dimensions: { assignedBy: "THANH-UY" }, fields: [{ name: "stt", title: "STT", role: "ordinal" }, { name: "loai", title: "Loại tổ chức", role: "kind" }, { name: "nd", title: "Nội dung", role: "measure" }, ...[2012, 2013].map((y) => ({ name: `n${y}`, title: `Chỉ tiêu giao › Năm ${y}`, type: "integer", role: "target", dimensions: { period: String(y) } }))] },
    { name: "ct-huyen", layout: "matrix", sheets: [{ name: "CT Huyện giao" }], dimensions: { assignedBy: "HUYEN", kind: "DANG", measure: "TL" }, fields: [{ name: "stt", title: "STT", role: "ordinal" }, { name: "dv", title: "Tên đơn vị", role: "unit" }, ...[2012, 2013].map((y) => ({ name: `n${y}`, title: `Chỉ tiêu thành lập mới tổ chức đảng › Năm ${y}`, type: "integer", role: "target", dimensions: { period: String(y) } }))] },
    { name: "quy", layout: "matrix", sheets: [2012, 2013].flatMap((y) => ["I", "II", "III", "IV"].map((r, i) => ({ name: `Quý ${r}-${y}`, dimensions: { period: `${y}-Q${i + 1}` } }))), fields: [{ name: "stt", title: "STT", role: "ordinal" }, { name: "dv", title: "Tên đơn vị", role: "unit" }, q("DANG", "TL", "Tổ chức đảng", "Thành lập mới"), q("DANG", "KN", "Tổ chức đảng", "Kết nạp mới"), q("CD", "TL", "Tổ chức công đoàn", "Thành lập mới"), q("CD", "KN", "Tổ chức công đoàn", "Kết nạp mới"), q("DTN", "TL", "Tổ chức Đoàn Thanh niên", "Thành lập mới"), q("DTN", "KN", "Tổ chức Đoàn Thanh niên", "Kết nạp mới"), q("PN-H", "TL", "Tổ chức Hội phụ nữ", "Thành lập hội"), q("PN-CH", "TL", "Tổ chức Hội phụ nữ", "Thành lập chi hội"), q("PN-H", "KN", "Tổ chức Hội phụ nữ", "Kết nạp hội viên")] },
    { name: "so", layout: "list", sheets: [{ name: "Sổ theo dõi" }], dimensions: { measure: "TL" }, fields: [{ name: "stt", title: "STT", role: "ordinal" }, { name: "qd", title: "Số quyết định", role: "key" }, { name: "ngay", title: "Ngày quyết định", type: "date", role: "date" }, { name: "dv", title: "Đơn vị", role: "unit" }, { name: "dn", title: "Tên doanh nghiệp", role: "enterprise" }, { name: "lh", title: "Loại hình doanh nghiệp", role: "category", constraints: { enum: ["Công ty TNHH", "Công ty cổ phần", "Doanh nghiệp tư nhân", "Doanh nghiệp có vốn đầu tư nước ngoài", "Hợp tác xã"] } }, { name: "loai", title: "Loại tổ chức", role: "kind" }] },
  ],
};
test.each(["tu-liem-2012-2013", "tu-liem-loi"])("%s", (name) => {
  const snapshot = load(`samples/${name}.xlsx`);
  const reading = readWorkbook(snapshot, builtInTemplates[0]!);
  for (const t of reading.tables) {
    const roles = t.rows.reduce((m: any, r) => ({ ...m, [r.role]: (m[r.role] ?? 0) + 1 }), {});
    console.log(t.sheet.name, JSON.stringify(t.header), JSON.stringify(roles), t.rows.at(0)?.row, t.rows.at(-1)?.row, t.columns.length, t.missingFields.length);
  }
  const sum = (f: (a: any) => boolean) => reading.actuals.filter(f).reduce((s, a) => s + (a.actual.state === "reported" ? a.actual.value : 0), 0);
  console.log(reading.targets.length, reading.actuals.length, reading.listed.length, sum((a) => a.kind === "DANG" && a.measure === "TL" && a.period.year === 2012), sum((a) => a.kind === "CD" && a.measure === "KN" && a.period.year === 2013));
  const report = runRules({ snapshot, reading, today: { year: 2014, month: 1, day: 10 } });
  console.log(JSON.stringify(report.coverage), report.problems.map((p) => p.place.sheet + "!" + p.place.address + " " + p.code + " " + JSON.stringify(problemText(p, "vi", formLabels(builtInTemplates)))).join("\n"));
});

test("perf", () => {
  const units = figures.units as string[];
  const kinds = ["Tổ chức đảng", "Tổ chức công đoàn", "Hội phụ nữ"];
  const n = 100000;
  const row = (i: number) => [i + 1, `${i}-QĐ/HU`, 40966 + (i % 700), units[i % 17], `Công ty ${i}`, "Công ty TNHH", kinds[i % 3], null, 1, 2, 3, 4, 5, 6, 7];
  const values = [["STT", "Số quyết định", "Ngày quyết định", "Đơn vị", "Tên doanh nghiệp", "Loại hình doanh nghiệp", "Loại tổ chức", "Ghi chú"].concat(Array(7).fill(null)), ...Array.from({ length: n }, (_, i) => row(i))];
  const big = (name: string, v: any[][]) => ({ id: name, name, visibility: "visible", isProtected: false, marker: undefined, used: { row: 0, column: 0, rowCount: v.length, columnCount: v[0]!.length }, values: v, formulas: v.map((r) => r.map(() => null)), mergedAreas: [] });
  const base = load("samples/tu-liem-2012-2013.xlsx");
  const q1 = base.sheets.find((s: any) => s.name === "Quý I-2012");
  const sheets = base.sheets.map((s: any) => (s.name === "Sổ theo dõi" ? big(s.name, values) : s));
  const body = Array.from({ length: n }, (_, i) => [i + 1, `Xã lạ ${i}`, 1, "2", 3, 1.5, 5, -1, 7, 8, 9, null]);
  const q = big("Quý II-2012", [...q1.values.slice(0, 10 - q1.used.row).map((r: any) => [...r.slice(0, 12)]), ...body]);
  (q as any).used = { ...q.used, row: q1.used.row }; (q as any).mergedAreas = q1.mergedAreas;
  for (const [label, list] of [["list", sheets]] as const) {
    const snapshot = { ...base, sheets: list };
    const t0 = performance.now();
    const reading = readWorkbook(snapshot, builtInTemplates[0]!);
    const t1 = performance.now();
    const report = runRules({ snapshot, reading, today: { year: 2014, month: 1, day: 10 } });
    const t2 = performance.now();
    console.log(label, "read", Math.round(t1 - t0), "rules", Math.round(t2 - t1), reading.listed.length, report.problems.length, JSON.stringify(report.coverage));
  }
});
