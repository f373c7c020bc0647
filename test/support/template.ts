import type { Template } from "../../src/core/template/template";
import { parseTemplate } from "../../src/core/template/parseTemplate";
import { must } from "../../src/base/invariant";

/**
 * A small form of the same build as the office's: targets of the city (rows kind × content), targets of the units,
 * two quarters, and the register. Three units, Party organisations and unions.
 */
export const SMALL_FORM = {
  formatVersion: 1,
  name: "bieu-thu",
  title: "Biểu thử",
  version: "1",
  kinds: [
    {
      code: "DANG",
      label: "Tổ chức đảng",
      measures: [
        { code: "TL", unitOfMeasure: "tổ chức" },
        { code: "KN", unitOfMeasure: "đảng viên" },
      ],
    },
    {
      code: "CD",
      label: "Tổ chức công đoàn",
      aliases: ["Công đoàn"],
      measures: [{ code: "TL", unitOfMeasure: "tổ chức" }],
    },
  ],
  measures: [
    { code: "TL", label: "Thành lập mới" },
    { code: "KN", label: "Kết nạp mới" },
  ],
  assigningBodies: [
    { code: "THANH-UY", label: "Thành ủy", assigns: "total" },
    { code: "HUYEN", label: "Huyện", assigns: "units" },
  ],
  units: [{ name: "Xã Mễ Trì" }, { name: "Xã Xuân Đỉnh", aliases: ["X. Xuân Đỉnh"] }, { name: "Thị trấn Cầu Diễn" }],
  tables: [
    {
      name: "ct-thanh-uy",
      layout: "matrix",
      sheets: [{ name: "CT Thành ủy giao" }],
      dimensions: { assignedBy: "THANH-UY" },
      fields: [
        { name: "stt", title: "STT", role: "ordinal" },
        { name: "loai", title: "Loại tổ chức", role: "kind" },
        { name: "noi-dung", title: "Nội dung", role: "measure" },
        {
          name: "nam-2012",
          title: "Chỉ tiêu giao › Năm 2012",
          type: "integer",
          role: "target",
          dimensions: { period: "2012" },
        },
        {
          name: "nam-2013",
          title: "Chỉ tiêu giao › Năm 2013",
          type: "integer",
          role: "target",
          dimensions: { period: "2013" },
        },
      ],
    },
    {
      name: "ct-huyen",
      layout: "matrix",
      sheets: [{ name: "CT Huyện giao" }],
      dimensions: { assignedBy: "HUYEN", kind: "DANG", measure: "TL" },
      fields: [
        { name: "stt", title: "STT", role: "ordinal" },
        { name: "don-vi", title: "Tên đơn vị", role: "unit" },
        {
          name: "nam-2012",
          title: "Chỉ tiêu thành lập mới › Năm 2012",
          type: "integer",
          role: "target",
          dimensions: { period: "2012" },
        },
      ],
    },
    {
      name: "quy",
      layout: "matrix",
      sheets: [
        { name: "Quý I-2012", dimensions: { period: "2012-Q1" } },
        { name: "Quý II-2012", dimensions: { period: "2012-Q2" } },
      ],
      fields: [
        { name: "stt", title: "STT", role: "ordinal" },
        { name: "don-vi", title: "Tên đơn vị", role: "unit" },
        {
          name: "dang-tl",
          title: "Tổ chức đảng › Thành lập mới",
          type: "integer",
          role: "actual",
          dimensions: { kind: "DANG", measure: "TL" },
        },
        {
          name: "dang-kn",
          title: "Tổ chức đảng › Kết nạp mới",
          type: "integer",
          role: "actual",
          dimensions: { kind: "DANG", measure: "KN" },
        },
        {
          name: "cd-tl",
          title: "Công đoàn › Thành lập mới",
          type: "integer",
          role: "actual",
          dimensions: { kind: "CD", measure: "TL" },
        },
      ],
    },
    {
      name: "so-theo-doi",
      layout: "list",
      sheets: [{ name: "Sổ theo dõi" }],
      dimensions: { measure: "TL" },
      fields: [
        { name: "stt", title: "STT", role: "ordinal" },
        { name: "so-qd", title: "Số quyết định", role: "key" },
        { name: "ngay", title: "Ngày quyết định", type: "date", role: "date" },
        { name: "don-vi", title: "Đơn vị", role: "unit" },
        { name: "doanh-nghiep", title: "Tên doanh nghiệp", role: "enterprise" },
        {
          name: "loai-hinh",
          title: "Loại hình doanh nghiệp",
          role: "category",
          constraints: { enum: ["Công ty TNHH", "Công ty cổ phần", "Hợp tác xã"] },
        },
        { name: "loai", title: "Loại tổ chức", role: "kind" },
      ],
    },
  ],
};

/** Reads a description that must be right; a wrong one fails the test with its faults. */
export function aTemplate(description: unknown = SMALL_FORM): Template {
  const parsed = parseTemplate(description);
  return must(parsed.ok ? parsed.value : undefined, parsed.ok ? "" : JSON.stringify(parsed.error.issues));
}

/** The small form with only the tables of these names. */
export function aTemplateWith(...names: readonly string[]): Template {
  return aTemplate({ ...SMALL_FORM, tables: SMALL_FORM.tables.filter(({ name }) => names.includes(name)) });
}
