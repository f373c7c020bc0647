import type { Place } from "../../../core";
import { columnName } from "../lead";
import type { ProblemTexts } from "../problemTexts";
import { lead, number } from "./phrases";

/** Problems of the workbook in Vietnamese. */
export const WORKBOOK_VI: Pick<
  ProblemTexts,
  "merged-body-cells" | "hidden-data" | "external-link" | "sheet-protected" | "manual-calculation"
> = {
  "merged-body-cells": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `các ô ${data.area} đang gộp thành một ô; theo biểu mẫu mỗi ô ghi một số liệu riêng.`,
    ),
    fix: "Vui lòng bỏ gộp ô (Unmerge Cells) và ghi số liệu vào từng ô.",
  }),
  "hidden-data": ({ data, place, subject }, labels) => {
    const figures = `đang ẩn nhưng có ${number(data.figures)} số liệu, vẫn được tính.`;
    switch (data.what) {
      case "rows":
        return {
          message: lead(subject, labels, `các hàng trong vùng ${place.address ?? ""} ${figures}`),
          fix: "Vui lòng cho hiện các hàng (bỏ ẩn hoặc bỏ lọc) và kiểm tra; xóa số liệu không còn dùng.",
        };
      case "columns":
        return {
          message: lead(subject, labels, `${columnsText(place)} ${figures}`),
          fix: "Vui lòng cho hiện cột và kiểm tra; xóa số liệu không còn dùng.",
        };
      case "sheet":
        return {
          message: `Trang tính “${place.sheet ?? ""}” đang ẩn nhưng có ${number(data.figures)} số liệu.`,
          fix: "Vui lòng cho hiện trang tính và kiểm tra; nếu trang tính được ẩn có chủ ý thì giữ nguyên.",
        };
    }
  },
  "external-link": ({ data, subject }, labels) => ({
    message: lead(
      subject,
      labels,
      `công thức lấy số liệu từ tệp khác${named(data.workbook)}; người nhận tệp này không có tệp đó.`,
    ),
    fix: "Vui lòng thay công thức bằng số liệu, hoặc chép trang tính nguồn vào tệp này.",
  }),
  "sheet-protected": ({ data }) => ({
    message: `Trang tính “${data.sheet}” đang được bảo vệ; các ô bị khóa không sửa được.`,
    fix: "Vui lòng bỏ bảo vệ trang tính (Unprotect Sheet) nếu cần sửa.",
  }),
  "manual-calculation": () => ({
    message: "Tệp đang để chế độ tính thủ công; kết quả công thức có thể là số cũ.",
    fix: "Vui lòng chọn chế độ tính tự động (Formulas, Calculation Options, Automatic) rồi kiểm tra lại.",
  }),
};

/** The one column by its name, several by their cells. */
function columnsText(place: Place): string {
  const name = columnName(place);
  return name === "" ? `các cột trong vùng ${place.address ?? ""}` : `cột “${name}”`;
}

/** The name of the other file; a bare number says nothing to people. */
function named(workbook: string): string {
  return /^\[\d+\]$/u.test(workbook) ? "" : ` “${workbook}”`;
}
