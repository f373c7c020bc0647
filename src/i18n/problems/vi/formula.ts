import { lead, number, ofColumn } from "./phrases";
import { columnName } from "../lead";
import type { ProblemTexts } from "../problemTexts";

/** Problems of the formula in Vietnamese. */
export const FORMULA_VI: Pick<
  ProblemTexts,
  "formula-overwritten" | "formula-altered" | "column-formula-broken" | "total-range-short" | "error-value"
> = {
  "formula-overwritten": ({ data, subject, severity, place }, labels) => ({
    message: lead(
      subject,
      labels,
      data.found === ""
        ? `ô${ofColumn(columnName(place))} bị xóa công thức.`
        : `ô${ofColumn(columnName(place))} là số ${number(Number(data.found))} nhập tay, không phải công thức${typedOver(severity, data.expectedValue)}.`,
    ),
    fix:
      data.expectedFormula === null
        ? "Vui lòng sao chép lại công thức từ biểu mẫu."
        : `Vui lòng nhập lại công thức ${data.expectedFormula}.`,
  }),
  "formula-altered": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `công thức ô${ofColumn(columnName(place))} là ${data.found}, biểu mẫu là ${data.expected}.`,
    ),
    fix: `Vui lòng sửa công thức thành ${data.expected}.`,
  }),
  "column-formula-broken": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `công thức ô${ofColumn(columnName(place))} là ${data.found}, lấy số liệu của hàng khác; các hàng cùng cột tính theo hàng của mình.`,
    ),
    fix: `Vui lòng sửa công thức thành ${data.expected}.`,
  }),
  "total-range-short": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `công thức tổng${ofColumn(columnName(place))} ${data.formula} cộng thiếu ${data.leftOut}: ${data.found === null ? "" : `đang là ${number(data.found)}, `}đúng ra là ${number(data.expectedValue)}.`,
    ),
    fix: `Vui lòng sửa công thức thành ${data.expectedFormula}.`,
  }),
  "error-value": ({ data, subject, place }, labels) => ({
    message: lead(subject, labels, `ô${ofColumn(columnName(place))} báo lỗi ${data.error}, cần một giá trị.`),
    fix:
      data.error === "#REF!"
        ? "Vui lòng sửa công thức: ô mà công thức dùng đã bị xóa."
        : "Vui lòng sửa công thức hoặc nhập lại giá trị.",
  }),
};

/** What the formula gives, after the typed number. */
function typedOver(severity: string, expected: number | null): string {
  if (expected === null) return "";
  return severity === "warning"
    ? "; số đúng nhưng sẽ không thay đổi theo số liệu"
    : `; theo công thức là ${number(expected)}`;
}
