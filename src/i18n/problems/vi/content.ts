import { lead, number, asked, ofColumn, inColumn } from "./phrases";
import { dayText, listText, periodsText } from "../valueText";
import { columnName } from "../lead";
import type { ProblemTexts } from "../problemTexts";

/** Problems of the content in Vietnamese. */
export const CONTENT_VI: Pick<
  ProblemTexts,
  | "number-as-text"
  | "text-in-number-column"
  | "count-not-whole"
  | "thousands-mistyped"
  | "count-negative"
  | "date-not-understood"
  | "date-as-text"
  | "date-out-of-period"
  | "value-not-in-list"
  | "duplicate-key"
  | "target-not-understood"
  | "outlier-times-ten"
  | "unit-of-measure-contradicted"
> = {
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
  "thousands-mistyped": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `ô${ofColumn(columnName(place))} đang là số thập phân ${number(data.value)}. Có phải là ${number(data.suggestion)}?`,
    ),
    fix: `Vui lòng nhập lại ${String(data.suggestion)}, không gõ dấu phân cách hàng nghìn, nếu đúng.`,
  }),
  "count-negative": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `ô${ofColumn(columnName(place))} là ${number(data.value)}, số lượng không thể nhỏ hơn 0.`,
    ),
    fix: "Vui lòng ghi lại số từ 0 trở lên.",
  }),
  "date-not-understood": ({ data, subject }, labels) => ({
    message: lead(subject, labels, data.text === "" ? "chưa ghi ngày." : `không đọc được ngày “${data.text}”.`),
    fix: "Vui lòng ghi đủ ngày/tháng/năm, ví dụ 05/04/2012.",
  }),
  "date-as-text": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `ngày “${data.text}”${inColumn(columnName(place))} lưu dạng văn bản nên không sắp xếp, lọc theo ngày được; đọc là ${dayText(data.date)}.`,
    ),
    fix: `Vui lòng nhập lại ô này thành ngày ${dayText(data.date)}.`,
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
  "target-not-understood": ({ data, subject }, labels) => ({
    message: lead(subject, labels, `chỉ tiêu ghi “${data.text}”, chưa rõ là bao nhiêu.`),
    fix: "Vui lòng ghi một số, ghi “không giao”, hoặc để trống nếu chưa giao.",
  }),
  "outlier-times-ten": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      `ô${ofColumn(columnName(place))} ghi ${number(data.value)}, các số liệu liên quan cho thấy khoảng ${number(data.typical)}. Có phải là ${number(data.suggestion)}?`,
    ),
    fix: `Vui lòng sửa thành ${number(data.suggestion)} nếu đã gõ thừa một số 0; nếu đúng thì giữ nguyên.`,
  }),
  "unit-of-measure-contradicted": ({ data, subject, place }, labels) => ({
    message: lead(
      subject,
      labels,
      data.ratio === null
        ? `đơn vị tính ghi “${data.stated}”, theo biểu phải là “${data.expected ?? ""}”.`
        : `số liệu cột “${columnName(place)}” ${sizeText(data.ratio)} mức thường có của biểu${data.expected === null ? "" : ` (đơn vị tính “${data.expected}”)`}.`,
    ),
    fix: "Vui lòng kiểm tra lại đơn vị tính và số liệu, ghi theo đúng đơn vị tính của biểu.",
  }),
};

/** How figures compare with the usual ones: 1000 is "lớn gấp khoảng 1.000 lần". */
function sizeText(ratio: number): string {
  return ratio >= 1 ? `lớn gấp khoảng ${number(ratio)} lần` : `chỉ bằng khoảng 1/${number(1 / ratio)}`;
}
