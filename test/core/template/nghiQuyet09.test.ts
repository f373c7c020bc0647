import * as v from "valibot";
import nghiQuyet09 from "../../../src/core/template/nghiQuyet09.json";
import { parseTemplate } from "../../../src/core/template/parseTemplate";
import { TemplateSchema } from "../../../src/core/template/templateSchema";

const template = v.parse(TemplateSchema, nghiQuyet09);

function fieldsOf(table: string): readonly { title: string; role: string; dimensions: object }[] {
  return template.tables.find(({ name }) => name === table)?.fields ?? [];
}

test("the description is of the published shape and agrees with itself", () => {
  expect(parseTemplate(nghiQuyet09)).toEqual({ ok: true, value: template });
  expect([template.formatVersion, template.name, template.version]).toEqual([1, "nghi-quyet-09", "2012.1"]);
});

test("it knows the five kinds, and that women's members belong to the Hội, not to the Chi hội", () => {
  expect(template.kinds.map(({ code, measures }) => [code, measures.map((measure) => measure.code).join()])).toEqual([
    ["DANG", "TL,KN"],
    ["CD", "TL,KN"],
    ["DTN", "TL,KN"],
    ["PN-H", "TL,KN"],
    ["PN-CH", "TL"],
  ]);
});

test.each([
  ["TC đảng", "DANG"],
  ["Công đoàn", "CD"],
  ["Đoàn Thanh niên", "DTN"],
  ["Tổ chức Hội phụ nữ", "PN-H"],
  ["Chi hội", "PN-CH"],
])("%s is another name of %s", (alias, code) => {
  expect(template.kinds.filter(({ aliases }) => aliases.includes(alias)).map((kind) => kind.code)).toEqual([code]);
});

test("no alias of a kind is a word that two kinds share", () => {
  const words = template.kinds.flatMap(({ label, aliases }) => [label, ...aliases]);
  expect(words).not.toContain("Đoàn viên");
  expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
});

test("the units are one thị trấn, 15 xã and the Đảng bộ Cụm công nghiệp, in the office's order", () => {
  const names = template.units.filter(({ validFrom }) => validFrom === undefined).map(({ name }) => name);
  expect(names).toHaveLength(17);
  expect([names[0], names[1], names[16]]).toEqual(["Thị trấn Cầu Diễn", "Xã Cổ Nhuế", "Đảng bộ Cụm công nghiệp"]);
  expect(names.filter((name) => name.startsWith("Xã "))).toHaveLength(15);
});

test("the 16 communes of Từ Liêm ended on 27/12/2013; only of Cổ Nhuế it is said what took its place", () => {
  const ended = template.units.filter(({ validTo }) => validTo !== undefined);
  expect(ended).toHaveLength(16);
  expect(new Set(ended.map(({ validTo }) => validTo))).toEqual(new Set(["2013-12-27"]));
  expect(ended.filter(({ successors }) => successors.length > 0)).toEqual([
    expect.objectContaining({ name: "Xã Cổ Nhuế", successors: ["Phường Cổ Nhuế 1", "Phường Cổ Nhuế 2"] }),
  ]);
  const begun = template.units.filter(({ validFrom }) => validFrom !== undefined);
  expect(begun.map(({ name, validFrom }) => [name, validFrom])).toEqual([
    ["Phường Cổ Nhuế 1", "2013-12-28"],
    ["Phường Cổ Nhuế 2", "2013-12-28"],
  ]);
});

test("an alias of a unit keeps its prefix: no bare name could be taken for another unit of the same name", () => {
  const bare = template.units.map(({ name }) => name.replace(/^(Thị trấn|Xã|Phường) /, ""));
  const aliases = template.units.flatMap((unit) => unit.aliases);
  expect(aliases.filter((alias) => bare.includes(alias))).toEqual([]);
  expect(template.units[0]?.aliases).toEqual(expect.arrayContaining(["TT Cầu Diễn", "TT. Cầu Diễn"]));
});

test("Thành ủy gives the district one total, the district gives each unit its own", () => {
  expect(template.assigningBodies.map(({ code, assigns }) => [code, assigns])).toEqual([
    ["THANH-UY", "total"],
    ["HUYEN", "units"],
  ]);
});

test("each quarter has its sheet and its period", () => {
  const sheets = template.tables.find(({ name }) => name === "ket-qua-quy")?.sheets ?? [];
  expect(sheets.map(({ name, dimensions }) => `${name} ${dimensions.period ?? ""}`)).toEqual([
    "Quý I-2012 2012-Q1",
    "Quý II-2012 2012-Q2",
    "Quý III-2012 2012-Q3",
    "Quý IV-2012 2012-Q4",
    "Quý I-2013 2013-Q1",
    "Quý II-2013 2013-Q2",
    "Quý III-2013 2013-Q3",
    "Quý IV-2013 2013-Q4",
  ]);
});

test("the nine columns of results say which kind and measure they count", () => {
  const actuals = fieldsOf("ket-qua-quy").filter(({ role }) => role === "actual");
  expect(actuals.map(({ title, dimensions }) => [title, dimensions])).toEqual([
    ["Tổ chức đảng › Thành lập mới", { kind: "DANG", measure: "TL" }],
    ["Tổ chức đảng › Kết nạp mới", { kind: "DANG", measure: "KN" }],
    ["Tổ chức công đoàn › Thành lập mới", { kind: "CD", measure: "TL" }],
    ["Tổ chức công đoàn › Kết nạp mới", { kind: "CD", measure: "KN" }],
    ["Tổ chức Đoàn Thanh niên › Thành lập mới", { kind: "DTN", measure: "TL" }],
    ["Tổ chức Đoàn Thanh niên › Kết nạp mới", { kind: "DTN", measure: "KN" }],
    ["Tổ chức Hội phụ nữ › Thành lập hội", { kind: "PN-H", measure: "TL" }],
    ["Tổ chức Hội phụ nữ › Thành lập chi hội", { kind: "PN-CH", measure: "TL" }],
    ["Tổ chức Hội phụ nữ › Kết nạp hội viên", { kind: "PN-H", measure: "KN" }],
  ]);
});

test("both target sheets give years to their columns", () => {
  const periods = ["chi-tieu-thanh-uy", "chi-tieu-huyen"].map((table) =>
    fieldsOf(table)
      .filter(({ role }) => role === "target")
      .map(({ dimensions }) => dimensions),
  );
  expect(periods).toEqual([
    [{ period: "2012" }, { period: "2013" }],
    [{ period: "2012" }, { period: "2013" }],
  ]);
});

test("the register is counted as organisations set up, and its decision number must not repeat", () => {
  const register = template.tables.find(({ name }) => name === "so-theo-doi");
  expect([register?.layout, register?.dimensions]).toEqual(["list", { measure: "TL" }]);
  expect(fieldsOf("so-theo-doi").map(({ title, role }) => [title, role])).toEqual([
    ["STT", "ordinal"],
    ["Số quyết định", "key"],
    ["Ngày quyết định", "date"],
    ["Đơn vị", "unit"],
    ["Tên doanh nghiệp", "enterprise"],
    ["Loại hình doanh nghiệp", "category"],
    ["Loại tổ chức", "kind"],
    ["Ghi chú", "other"],
  ]);
});
