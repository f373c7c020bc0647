import type { Coverage, Severity } from "../../core";
import type { PaneText, SeverityCounts, StandingData } from "./paneText";

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  question: "Câu hỏi",
  info: "Thông tin",
};

function checked(counts: SeverityCounts): string {
  const parts = [
    counts.error > 0 ? `${String(counts.error)} lỗi` : "",
    counts.warning > 0 ? `${String(counts.warning)} cảnh báo` : "",
    counts.question > 0 ? `${String(counts.question)} câu hỏi` : "",
    counts.info > 0 ? `${String(counts.info)} thông tin` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "Không tìm thấy lỗi." : `Có ${parts.join(", ")}.`;
}

function coverage({ checks, sheets, notApplicable, notRun }: Coverage): string {
  const parts = [
    `Đã chạy ${String(checks)} kiểm tra trên ${String(sheets)} trang tính`,
    notApplicable > 0 ? `${String(notApplicable)} không áp dụng` : "",
    notRun.length > 0 ? `${String(notRun.length)} chưa chạy được` : "",
  ].filter((part) => part !== "");
  return `${parts.join("; ")}.`;
}

function standing({ status, size }: StandingData): string {
  switch (status) {
    case "exceeded":
      return `vượt ${size}`;
    case "met":
      return "đạt";
    case "not-met":
      return `còn thiếu ${size}`;
    case "in-progress":
      return `đang thực hiện, còn ${size}`;
    case "no-result":
      return "chưa có kết quả";
    case "not-reported":
      return "chưa báo cáo";
    case "no-target":
      return "không có chỉ tiêu";
    case "confirm-target":
      return "cần xác nhận chỉ tiêu";
  }
}

/** The pane in Vietnamese. */
export const PANE_VI: PaneText = {
  title: "Chỉ tiêu",
  validate: { name: "Kiểm tra", explains: "Tìm lỗi trong biểu, không sửa ô nào" },
  summarize: { name: "Tổng hợp", explains: "Lập biểu so với chỉ tiêu, kèm biểu đồ" },
  learnt: (tables, questions) =>
    questions === 0
      ? `Đã đọc được ${String(tables)} bảng. Vui lòng xem lại rồi lưu biểu mẫu.`
      : `Đã đọc được ${String(tables)} bảng, còn ${String(questions)} chỗ cần xác nhận.`,
  formSaved: "Đã lưu biểu mẫu vào sổ. Bấm Kiểm tra để dùng.",
  switchLanguage: "English",
  privacy: "Số liệu không rời khỏi tệp này.",
  firstRun: {
    heading: "Bắt đầu",
    lines: [
      "Mở tệp theo dõi chỉ tiêu của cơ quan trong Excel.",
      "Nhấn Kiểm tra: mỗi lỗi được chỉ rõ ở ô nào và sửa thế nào.",
      "Nhấn Tổng hợp: trang tính mới cho biết vượt hay còn thiếu bao nhiêu.",
    ],
  },
  outsideExcel: {
    sentence: "Trang này chỉ hoạt động trong Excel.",
    nextStep: "Vui lòng mở Excel, rồi nhấn “Mở bảng Chỉ tiêu” trên thẻ Trang đầu.",
  },
  phases: {
    reading: "Đọc các trang tính",
    checking: "Kiểm tra số liệu",
    calculating: "Tính so với chỉ tiêu",
    preparing: "Chuẩn bị biểu tổng hợp",
    writing: "Ghi biểu tổng hợp",
    verifying: "Đối chiếu số liệu đã ghi",
  },
  doing: (phase) => `Đang ${phase.slice(0, 1).toLocaleLowerCase("vi")}${phase.slice(1)}…`,
  steps: "Tiến độ",
  starting: "Đang bắt đầu",
  cancel: "Dừng",
  cancelling: "Đang dừng",
  retry: "Thử lại",
  loading: "Đang mở kết quả",
  severity: SEVERITY,
  group: (severity, count) => `${SEVERITY[severity]} (${String(count)})`,
  checked,
  notRecognised: {
    sentence: "Chưa nhận ra biểu mẫu trong tệp này.",
    nextStep: "Vui lòng mở đúng tệp theo dõi chỉ tiêu, hoặc đặt lại tên các trang tính, rồi nhấn Kiểm tra.",
  },
  sheetsWanted: "Trang tính cần có:",
  recognisedAs: (title, version) => `Biểu mẫu: ${title}, bản ${version}`,
  coverage,
  notRun: {
    "form-not-recognised": "chưa nhận ra biểu mẫu",
    "form-incomplete": "thiếu trang tính hoặc cột",
    "rule-failed": "kiểm tra gặp sự cố",
  },
  clean: "Số liệu có thể dùng để tổng hợp.",
  problemList: "Danh sách lỗi",
  showMore: (hidden) => `Xem thêm (còn ${String(hidden)})`,
  goTo: (place) => `Đi tới ô ${place}`,
  summarized: "Đã lập biểu tổng hợp.",
  verified: "Số liệu đã được đối chiếu: giá trị Excel tính trùng với kết quả tính độc lập.",
  errorsRemain: (count) =>
    `Tệp còn ${String(count)} lỗi; biểu tổng hợp theo đúng số đang ghi. Vui lòng nhấn Kiểm tra để xem.`,
  headline: "So với chỉ tiêu giao",
  standing,
  noHeadline: "Không có số liệu năm nào được giao chỉ tiêu.",
  otherFigures: (count) => `${String(count)} số liệu khác có trong biểu tổng hợp.`,
  written: (sheets, charts) => `Đã ghi ${String(sheets)} trang tính, ${String(charts)} biểu đồ.`,
  openSheet: (sheet) => `Mở trang ${sheet}`,
  assignedBy: (body) => `${body} giao`,
};
