import type { Period, PeriodPart, SummaryTexts } from "../core";

/**
 * Words of the summary sheets. They are papers of the office and stay Vietnamese whatever the language of the pane.
 * Terms: chỉ tiêu giao, thực hiện, số vượt, tỷ lệ thực hiện (see docs/glossary.md).
 */
export const summaryTexts: SummaryTexts = {
  summarySheet: "Tổng hợp",
  unitsSheet: "Theo đơn vị",
  summaryTitle: "TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU",
  unitsTitle: (content) =>
    content === ""
      ? "KẾT QUẢ THỰC HIỆN CHỈ TIÊU THEO ĐƠN VỊ"
      : `KẾT QUẢ THEO ĐƠN VỊ: ${content.toLocaleUpperCase("vi")}`,
  stamp: "Thời điểm tổng hợp:",
  footer: "Trang &P/&N",
  method:
    "Số vượt = thực hiện − chỉ tiêu giao (số âm là còn thiếu). Tỷ lệ thực hiện = thực hiện : chỉ tiêu giao. " +
    "Không có chỉ tiêu và chưa báo cáo không tính là 0.",
  headers: {
    ordinal: "STT",
    kind: "Loại tổ chức",
    content: "Nội dung",
    unitOfMeasure: "ĐVT",
    unit: "Tên đơn vị",
    target: (body) => (body === "" ? "Chỉ tiêu giao" : `Chỉ tiêu ${body} giao`),
    actual: "Thực hiện",
    actualOfYear: "Thực hiện cả năm",
    surplus: "Số vượt",
    rate: "Tỷ lệ thực hiện",
    status: "Kết quả",
    missing: "Số ô chưa báo cáo",
    total: "Cộng",
  },
  period: (period, form) => (form === "full" ? fullPeriod(period) : shortPeriod(period.part)),
  status: {
    exceeded: "Vượt",
    met: "Đạt",
    "not-met": "Chưa đạt",
    "in-progress": "Đang thực hiện",
    "no-result": "Chưa có kết quả",
    "not-reported": "Chưa báo cáo",
    "no-target": "Không có chỉ tiêu",
    "confirm-target": "Cần xác nhận chỉ tiêu",
  },
  shortfall: "Chưa đạt, còn thiếu ",
  noValue: "–",
  notReported: "Chưa báo cáo",
  totals: {
    row: "Cộng các đơn vị có chỉ tiêu, có báo cáo",
    above: "Trong đó: tổng số vượt",
    below: "Trong đó: tổng số còn thiếu",
    notReported: "Đơn vị chưa báo cáo",
    noTarget: "Đơn vị không có chỉ tiêu",
    unitsSuffix: " đơn vị",
    upperTarget: (body) => `Chỉ tiêu ${body} giao toàn huyện`,
    unitTargets: (body) => `Tổng chỉ tiêu ${body} giao các đơn vị`,
    targetDifference: "Chênh lệch (số dương là giao thừa)",
  },
  charts: {
    dataHeading: "Số liệu biểu đồ",
    targetAndActual: (content) =>
      content === "" ? "Chỉ tiêu giao và thực hiện" : `${content}: chỉ tiêu giao và thực hiện`,
    byKind: (measure) => `${measure} theo loại tổ chức`,
    target: "Chỉ tiêu giao",
    actual: "Thực hiện",
  },
  lineLabel: (kind, measure) => `${kind}, ${measure.toLocaleLowerCase("vi")}`,
};

const QUARTERS = ["Quý I", "Quý II", "Quý III", "Quý IV"] as const;

/** "Năm" part words without the year: "Quý I", "6 tháng đầu năm", "Tháng 5". */
function shortPeriod(part: PeriodPart): string {
  if (part === "year") return "Cả năm";
  if (part === "H1") return "6 tháng đầu năm";
  if (part === "H2") return "6 tháng cuối năm";
  if (part === "9M") return "9 tháng";
  if (part.startsWith("Q")) return QUARTERS[Number(part.slice(1)) - 1] ?? part;
  return `Tháng ${String(Number(part.slice(1)))}`;
}

function fullPeriod(period: Period): string {
  return period.part === "year" ? `Năm ${String(period.year)}` : `${shortPeriod(period.part)}/${String(period.year)}`;
}
