import type { Subject } from "../../core";
import { formatCount } from "../format";
import { columnName, withLead } from "./lead";
import type { ProblemLabels, ProblemTexts } from "./problemTexts";
import { dayText, listText, periodsText } from "./valueText";

/** Problems in Vietnamese. */
export const PROBLEM_VI: ProblemTexts = {
  "form-not-recognised": ({ place, data }) =>
    place.sheet === null
      ? {
          message: `Tệp không đúng biểu mẫu “${data.template}”: không tìm thấy bảng nào của biểu mẫu.`,
          fix: `Vui lòng dùng đúng biểu mẫu, gồm các trang tính ${listText(data.sheetsWanted)}.`,
        }
      : {
          message: `Trang tính “${place.sheet}” không có bảng với tiêu đề cột như biểu mẫu “${data.template}”.`,
          fix: "Vui lòng so hàng tiêu đề với biểu mẫu và ghi lại cho đúng.",
        },
  "sheet-missing": ({ data }) => ({
    message: `Thiếu trang tính “${data.sheet}”.${data.similar === null ? "" : ` Có phải là trang tính “${data.similar}” đã đổi tên?`}`,
    fix:
      data.similar === null
        ? `Vui lòng thêm lại trang tính “${data.sheet}” từ biểu mẫu.`
        : `Vui lòng đổi tên trang tính “${data.similar}” thành “${data.sheet}”.`,
  }),
  "column-missing": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `không thấy cột “${data.header}”.${data.similar === null ? "" : ` Có phải là cột “${data.similar}”?`}`,
    ),
    fix:
      data.similar === null
        ? `Vui lòng thêm lại cột “${data.header}” theo biểu mẫu.`
        : `Vui lòng sửa tiêu đề “${data.similar}” thành “${data.header}”.`,
  }),
  "unit-unknown": ({ data, subject }, labels) =>
    data.text === ""
      ? {
          message: lead(subject, labels, "hàng có số liệu nhưng chưa ghi tên đơn vị."),
          fix: "Vui lòng ghi tên đơn vị, hoặc xóa hàng nếu thừa.",
        }
      : {
          message: lead(
            { ...subject, unit: null },
            labels,
            `đơn vị “${data.text}” không có trong danh sách.${asked(data.suggestion)}`,
          ),
          fix:
            data.suggestion === null
              ? "Vui lòng ghi đúng tên một đơn vị trong danh sách."
              : `Vui lòng sửa thành “${data.suggestion}” nếu đúng.`,
        },
  "unit-duplicate": ({ data, subject }, labels) => ({
    message: lead(subject, labels, `đơn vị đã có hàng ở ô ${data.firstAddress}; mỗi đơn vị chỉ được có một hàng.`),
    fix: "Vui lòng sửa tên đơn vị ở một trong hai hàng, hoặc gộp thành một hàng.",
  }),
  "formula-overwritten": ({ data, subject, severity, place }, labels) => ({
    message: lead(
      subject,
      labels,
      severity === "warning"
        ? `ô tổng${ofColumn(columnName(place))} là số ${number(Number(data.found))} nhập tay, không phải công thức; số đúng bằng tổng các hàng nhưng sẽ không thay đổi theo.`
        : `ô tổng${ofColumn(columnName(place))} là số ${number(Number(data.found))} nhập tay, không phải công thức; tổng các hàng là ${number(data.expectedValue)}.`,
    ),
    fix: `Vui lòng nhập lại công thức ${data.expectedFormula}.`,
  }),
  "total-range-short": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `công thức tổng${ofColumn(columnName(place))} ${data.formula} cộng thiếu ${data.leftOut}: ${data.found === null ? "" : `đang là ${number(data.found)}, `}đúng ra là ${number(data.expectedValue)}.`,
    ),
    fix: `Vui lòng sửa công thức thành ${data.expectedFormula}.`,
  }),
  "number-as-text": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `số “${data.text}”${inColumn(columnName(place))} lưu dạng văn bản nên công thức cộng bỏ qua; giá trị là ${number(data.value)}.`,
    ),
    fix: `Vui lòng nhập lại ô này thành số ${number(data.value)}.`,
  }),
  "text-in-number-column": ({ data, subject, place }, labels) => ({
    message: lead(subject, labels, `ô${ofColumn(columnName(place))} ghi “${data.text}”, cần một số.`),
    fix: "Vui lòng ghi một số, hoặc để trống nếu chưa có số liệu.",
  }),
  "count-not-whole": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `ô${ofColumn(columnName(place))} là số thập phân ${number(data.value)}, cần số nguyên.${data.suggestion === null ? "" : ` Có phải là ${number(data.suggestion)}?`}`,
    ),
    fix:
      data.suggestion === null
        ? "Vui lòng ghi lại bằng số nguyên."
        : `Vui lòng nhập lại ${String(data.suggestion)}, không gõ dấu phân cách, nếu đúng.`,
  }),
  "count-negative": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `ô${ofColumn(columnName(place))} là ${number(data.value)}, số lượng không thể nhỏ hơn 0.`,
    ),
    fix: "Vui lòng ghi lại số từ 0 trở lên.",
  }),
  "error-value": ({ data, subject, place }, labels) => ({
    message: lead(subject, labels, `ô${ofColumn(columnName(place))} báo lỗi ${data.error}, cần một giá trị.`),
    fix:
      data.error === "#REF!"
        ? "Vui lòng sửa công thức: ô mà công thức dùng đã bị xóa."
        : "Vui lòng sửa công thức hoặc nhập lại giá trị.",
  }),
  "date-not-understood": ({ data, subject }, labels) => ({
    message: lead(subject, labels, data.text === "" ? "chưa ghi ngày." : `không đọc được ngày “${data.text}”.`),
    fix: "Vui lòng ghi đủ ngày/tháng/năm, ví dụ 05/04/2012.",
  }),
  "date-out-of-period": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `ngày ${dayText(data.date)} nằm ngoài kỳ của biểu (${periodsText(data.periods, "vi")}).`,
    ),
    fix: "Vui lòng sửa ngày, hoặc bỏ hàng này khỏi biểu nếu thuộc kỳ khác.",
  }),
  "value-not-in-list": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      data.text === ""
        ? `chưa ghi cột “${columnName(place)}”.`
        : `“${data.text}” không có trong danh mục của cột “${columnName(place)}”.${asked(data.suggestion)}`,
    ),
    fix:
      data.suggestion === null
        ? `Vui lòng chọn một trong các giá trị: ${listText(data.allowed)}.`
        : `Vui lòng sửa thành “${data.suggestion}” nếu đúng.`,
  }),
  "duplicate-key": ({ data, subject, place }, labels) => ({
    message: lead(subject, labels, `“${data.text}” ở cột “${columnName(place)}” đã có ở ô ${data.firstAddress}.`),
    fix: "Vui lòng sửa lại ở một trong hai ô, hoặc xóa hàng ghi trùng.",
  }),
  "list-count-mismatch": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `cột “${columnName(place)}” báo cáo ${number(data.reported)}, trang tính “${data.listSheet}” có ${number(data.listed)}.`,
    ),
    fix: `Vui lòng sửa số báo cáo hoặc bổ sung trang tính “${data.listSheet}” cho khớp.`,
  }),
  "target-not-understood": ({ data, subject }, labels) => ({
    message: lead(subject, labels, `chỉ tiêu ghi “${data.text}”, chưa rõ là bao nhiêu.`),
    fix: "Vui lòng ghi một số, ghi “không giao”, hoặc để trống nếu chưa giao.",
  }),
  "zero-target-with-actual": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `chỉ tiêu là 0 nhưng thực hiện ${number(data.actual)}. Giao chỉ tiêu bằng 0 hay không giao chỉ tiêu?`,
    ),
    fix: "Vui lòng ghi “không giao” hoặc để trống nếu không giao chỉ tiêu.",
  }),
  "rule-failed": ({ data }) => ({
    message: `Phép kiểm tra “${data.rule}” không chạy được do lỗi của chương trình; các phép kiểm tra khác vẫn có giá trị.`,
    fix: "Vui lòng báo cho người hỗ trợ kèm tệp này.",
  }),
};

function lead(subject: Subject, labels: ProblemLabels, sentence: string): string {
  return withLead(subject, sentence, { language: "vi", labels });
}

function number(value: number): string {
  return formatCount(value, "vi");
}

function asked(suggestion: string | null): string {
  return suggestion === null ? "" : ` Có phải là “${suggestion}”?`;
}

function ofColumn(column: string): string {
  return column === "" ? "" : ` cột “${column}”`;
}

function inColumn(column: string): string {
  return column === "" ? "" : ` ở cột “${column}”`;
}
