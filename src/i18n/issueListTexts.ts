import type { IssueListTexts, Severity, SeverityCounts } from "../core";
import { formatCount } from "./format";
import { problemText } from "./problemText";
import type { ProblemLabels } from "./problems/problemTexts";

/** How severities are counted in a sentence: "3 lỗi, 2 cảnh báo". */
const COUNTED: readonly (readonly [Severity, string])[] = [
  ["error", "lỗi"],
  ["warning", "cảnh báo"],
  ["question", "chỗ cần xác nhận"],
  ["info", "thông tin"],
];

/**
 * Words of the sheet "Danh sách lỗi". It is a paper of the office and stays Vietnamese whatever the language of the pane.
 *
 * @param labels what the codes of kinds are called by the office.
 */
export function issueListTexts(labels: ProblemLabels): IssueListTexts {
  return {
    sheet: "Danh sách lỗi",
    title: "DANH SÁCH LỖI CẦN SỬA",
    stamp: "Thời điểm kiểm tra:",
    footer: "Trang &P/&N",
    headers: {
      ordinal: "STT",
      severity: "Mức độ",
      sheet: "Trang tính",
      cell: "Ô",
      unit: "Đơn vị",
      problem: "Nội dung",
      action: "Cần làm",
    },
    severities: { error: "Lỗi", warning: "Cảnh báo", question: "Cần xác nhận", info: "Thông tin" },
    counts: countsText,
    hint: "Nhấn vào địa chỉ ở cột “Ô” để đến ô cần sửa. Dùng nút lọc ở hàng tiêu đề để xem từng trang tính hoặc từng mức độ.",
    notListed: (count) =>
      `Còn ${formatCount(count, "vi")} mục chưa liệt kê. Vui lòng sửa các mục trên rồi kiểm tra lại.`,
    noPlace: "–",
    sentences: (problem) => problemText(problem, "vi", labels),
  };
}

function countsText(counts: SeverityCounts): string {
  const parts = COUNTED.filter(([severity]) => counts[severity] > 0).map(
    ([severity, word]) => `${formatCount(counts[severity], "vi")} ${word}`,
  );
  return parts.length === 0 ? "Không phát hiện vấn đề." : parts.join(", ");
}
