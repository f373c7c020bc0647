import type { Language } from "./language";

const VI: Readonly<Record<string, string>> = {
  ordinal: "Số thứ tự",
  unit: "Tên đơn vị",
  kind: "Loại tổ chức",
  measure: "Nội dung (thành lập, kết nạp)",
  item: "Nội dung",
  period: "Kỳ báo cáo",
  date: "Ngày",
  key: "Mã hoặc số quyết định",
  enterprise: "Tên doanh nghiệp",
  category: "Phân loại",
  "unit-of-measure": "Đơn vị tính",
  target: "Chỉ tiêu giao",
  actual: "Thực hiện",
  rate: "Tỷ lệ (%)",
  difference: "Chênh lệch",
  note: "Ghi chú",
  other: "Cột khác",
};

const EN: Readonly<Record<string, string>> = {
  ordinal: "No.",
  unit: "Unit",
  kind: "Kind of organisation",
  measure: "Set up or admitted",
  item: "Item",
  period: "Period",
  date: "Date",
  key: "Code or decision number",
  enterprise: "Enterprise",
  category: "Category",
  "unit-of-measure": "Unit of measure",
  target: "Target",
  actual: "Actual",
  rate: "Rate (%)",
  difference: "Difference",
  note: "Note",
  other: "Other column",
};

/** What the roles of columns are called, by role. */
export const ROLE_NAMES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  vi: new Map(Object.entries(VI)),
  en: new Map(Object.entries(EN)),
};
