import type { FieldDescription, TableDescription, Template } from "../core";

/** A form as `learn` would give it, for looking at the screen that confirms it. Invented, no figures in it. */

function field(
  title: string,
  role: FieldDescription["role"],
  change: Partial<FieldDescription> = {},
): FieldDescription {
  return { name: title.toLowerCase(), title, role, type: "string", dimensions: {}, constraints: {}, ...change };
}

const QUARTER: TableDescription = {
  name: "quy",
  title: "BÁO CÁO KẾT NẠP",
  layout: "form",
  sheets: ["Quý I", "Quý II", "Quý III", "Quý IV"].map((name) => ({ name, dimensions: {} })),
  dimensions: { measure: "KN" },
  periodInTitle: true,
  fields: [
    field("STT", "ordinal"),
    field("Tên đơn vị", "unit"),
    field("Đảng viên › Trong kỳ", "actual", { type: "integer" }),
    field("Đảng viên › Lũy kế", "actual", { type: "integer" }),
    field("Đoàn viên", "actual", { type: "integer" }),
    field("Tỷ lệ (%)", "rate", { type: "number", formula: "[@a]/[@b]" }),
    field("Ghi chú", "note"),
  ],
  rows: ["Thị trấn Cầu Diễn", "Xã Cổ Nhuế", "Xã Mễ Trì"].map((label) => ({ label, role: "data", formulas: {} })),
};

const REGISTER: TableDescription = {
  name: "danh-sach",
  layout: "form",
  sheets: [{ name: "Danh sách doanh nghiệp", dimensions: {} }],
  dimensions: {},
  periodInTitle: false,
  fields: [
    field("STT", "ordinal"),
    field("Tên doanh nghiệp", "enterprise"),
    field("Loại hình", "category", { constraints: { enum: ["Công ty TNHH", "Công ty cổ phần"] } }),
    field("Ngày thành lập", "date", { type: "date" }),
  ],
};

/** Two tables, two open questions. */
export const LEARNT: Template = {
  formatVersion: 1,
  name: "bao-cao-ket-nap",
  title: "BÁO CÁO KẾT NẠP",
  version: "2013.1",
  kinds: [
    { code: "CD", label: "Tổ chức công đoàn", aliases: [], measures: [] },
    { code: "DTN", label: "Tổ chức Đoàn Thanh niên", aliases: [], measures: [] },
  ],
  measures: [{ code: "KN", label: "Kết nạp mới", aliases: [] }],
  assigningBodies: [],
  units: [],
  thresholds: [],
  cutOffs: [],
  tables: [QUARTER, REGISTER],
  questions: [
    { code: "kind-unclear", table: "quy", field: "đoàn viên", assumed: "", options: ["CD", "DTN"] },
    { code: "role-unclear", table: "danh-sach", field: "loại hình", assumed: "category", options: ["kind", "other"] },
  ],
};
