import { lead, asked } from "./phrases";
import { dayAfterText, dayText, listText } from "../valueText";
import type { ProblemDataByCode } from "../../../core";
import type { ProblemTexts } from "../problemTexts";

/** Problems of the form in Vietnamese. */
export const FORM_VI: Pick<
  ProblemTexts,
  | "form-not-recognised"
  | "sheet-missing"
  | "sheet-renamed"
  | "column-missing"
  | "column-moved"
  | "column-extra"
  | "column-duplicate"
  | "header-changed"
  | "unit-unknown"
  | "unit-duplicate"
  | "unit-not-valid"
  | "unit-row-missing"
  | "row-label-changed"
  | "row-extra"
  | "rule-failed"
> = {
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
  "unit-not-valid": ({ data, subject }, labels) => ({
    message: lead(subject, labels, outsideItsTime(data)),
    fix:
      data.successors.length === 0
        ? "Vui lòng kiểm tra lại tên đơn vị và kỳ báo cáo."
        : `Vui lòng ghi số liệu theo ${listText(data.successors)}, hoặc kiểm tra lại kỳ báo cáo.`,
  }),
  "sheet-renamed": ({ data, place }) => ({
    message: `Trang tính “${data.expected}” của biểu mẫu đang có tên “${place.sheet ?? ""}”.`,
    fix: `Vui lòng đổi tên trang tính lại thành “${data.expected}”.`,
  }),
  "column-moved": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      data.expectedAfter === null
        ? `cột “${data.header}” đã chuyển chỗ; theo biểu mẫu là cột đầu của bảng.`
        : `cột “${data.header}” đã chuyển chỗ; theo biểu mẫu đứng ngay sau cột “${data.expectedAfter}”.`,
    ),
    fix: "Vui lòng chuyển cột về đúng thứ tự của biểu mẫu.",
  }),
  "column-extra": ({ data }) => ({
    message: `Cột “${data.header}” không có trong biểu mẫu.`,
    fix: "Vui lòng xóa cột, hoặc chuyển ra ngoài bảng nếu cần giữ.",
  }),
  "column-duplicate": ({ data, subject }, labels) => ({
    message: lead(subject, labels, `cột “${data.header}” có hai lần; cột thứ nhất ở ô ${data.firstAddress}.`),
    fix: "Vui lòng giữ một cột và xóa cột kia.",
  }),
  "header-changed": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      data.found === ""
        ? `tiêu đề cột bị xóa, biểu mẫu ghi “${data.expected}”.`
        : `tiêu đề cột ghi “${data.found}”, biểu mẫu ghi “${data.expected}”.`,
    ),
    fix: `Vui lòng ghi lại tiêu đề “${data.expected}”.`,
  }),
  "unit-row-missing": ({ data, subject }, labels) => ({
    message: lead(
      { ...subject, unit: null },
      labels,
      data.after === null
        ? `thiếu hàng “${data.label}” ở đầu bảng.`
        : `thiếu hàng “${data.label}”, theo biểu mẫu đứng sau hàng “${data.after}”.`,
    ),
    fix: "Vui lòng chèn lại hàng này theo biểu mẫu và ghi số liệu.",
  }),
  "row-label-changed": ({ data, subject }, labels) => ({
    message: lead(subject, labels, `hàng ghi “${data.found}”, biểu mẫu ghi “${data.expected}”.`),
    fix: `Vui lòng ghi lại “${data.expected}”.`,
  }),
  "row-extra": ({ data, subject }, labels) => ({
    message: lead(subject, labels, `hàng “${data.label}” có số liệu nhưng không có trong biểu mẫu.`),
    fix: "Vui lòng chuyển số liệu vào hàng của biểu mẫu, hoặc xóa hàng nếu thừa.",
  }),
  "rule-failed": ({ data }) => ({
    message: `Phép kiểm tra “${data.rule}” không chạy được do lỗi của chương trình; các phép kiểm tra khác vẫn có giá trị.`,
    fix: "Vui lòng báo cho người hỗ trợ kèm tệp này.",
  }),
};

/** When the unit exists, and what took its place. */
function outsideItsTime({ validFrom, validTo, successors }: ProblemDataByCode["unit-not-valid"]): string {
  const followed = successors.length === 0 ? "" : listText(successors);
  if (validTo === null) return `đơn vị này chỉ có từ ${dayText(validFrom ?? "")}.`;
  if (validFrom !== null) {
    const next = followed === "" ? "" : `, sau đó là ${followed}`;
    return `đơn vị này chỉ có từ ${dayText(validFrom)} đến ${dayText(validTo)}${next}.`;
  }
  const since = dayAfterText(validTo);
  if (followed === "") return `đơn vị này không còn từ ${since}.`;
  return `đơn vị này đã ${successors.length === 1 ? "thành" : "chia thành"} ${followed} từ ${since}.`;
}
