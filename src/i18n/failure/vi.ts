import type { FailureTexts } from "./failureTexts";

/** Failures in Vietnamese. */
export const FAILURE_VI: FailureTexts = {
  "cell-edit-mode": () => ({
    sentence: "Excel đang ở chế độ chỉnh sửa ô.",
    nextStep: "Vui lòng nhấn Enter hoặc Esc trong ô đang sửa, rồi thử lại.",
  }),
  "read-only": () => ({
    sentence: "Tệp này chỉ được mở để đọc.",
    nextStep: "Vui lòng lưu thành tệp mới hoặc bật chỉnh sửa, rồi thử lại.",
  }),
  "structure-protected": () => ({
    sentence: "Cấu trúc của tệp đang được bảo vệ nên không thêm được trang tính.",
    nextStep: "Vui lòng bỏ bảo vệ ở thẻ Xem lại, Bảo vệ Sổ làm việc, rồi thử lại.",
  }),
  "sheet-protected": ({ sheet }) => ({
    sentence: `Trang tính “${sheet}” đang được bảo vệ.`,
    nextStep: "Vui lòng bỏ bảo vệ trang tính này, rồi thử lại.",
  }),
  "another-window-active": () => ({
    sentence: "Đang mở một tệp khác hoặc một trang không phải trang tính.",
    nextStep: "Vui lòng chọn một trang tính của tệp này, rồi thử lại.",
  }),
  "access-denied": () => ({
    sentence: "Excel không cho phép thực hiện việc này trên tệp.",
    nextStep: "Vui lòng kiểm tra quyền chỉnh sửa và các trang tính được bảo vệ, rồi thử lại.",
  }),
  "too-large": () => ({
    sentence: "Tệp quá lớn nên Excel không trả hết số liệu.",
    nextStep: "Vui lòng xóa các hàng, cột trống đã định dạng ở cuối trang tính, lưu lại, rồi thử lại.",
  }),
  "excel-too-old": ({ needs }) => ({
    sentence: `Bản Excel này chưa có chức năng cần thiết (${needs}).`,
    nextStep: "Vui lòng dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
  }),
  "form-not-recognised": ({ template }) => ({
    sentence: `Tệp này không đúng biểu mẫu “${template}”.`,
    nextStep: "Vui lòng nhấn Kiểm tra để xem còn thiếu trang tính hoặc cột nào.",
  }),
  "nothing-to-summarize": () => ({
    sentence: "Tệp đúng biểu mẫu nhưng chưa có số liệu nào để tổng hợp.",
    nextStep: "Vui lòng nhập số liệu vào các biểu, rồi thử lại.",
  }),
  "figure-differs": ({ sheet, address, expected, found }) => ({
    sentence: `Số liệu đối chiếu không khớp ở ${sheet}!${address}: cần ${expected}, Excel tính ra ${found}. Tệp đã được trả về như cũ.`,
    nextStep: "Vui lòng nhấn Kiểm tra và sửa các lỗi, rồi tổng hợp lại.",
  }),
  "inputs-changed": () => ({
    sentence: "Số liệu đã thay đổi trong lúc tổng hợp. Biểu tổng hợp chưa được ghi.",
    nextStep: "Vui lòng đợi mọi người nhập xong, rồi tổng hợp lại.",
  }),
  cancelled: () => ({
    sentence: "Đã dừng theo yêu cầu. Tệp không thay đổi.",
    nextStep: "Có thể làm lại bất cứ lúc nào.",
  }),
  busy: () => ({
    sentence: "Một việc khác đang chạy.",
    nextStep: "Vui lòng đợi việc đó xong hoặc nhấn Dừng.",
  }),
  "excel-error": ({ excelCode }) => ({
    sentence: `Excel báo lỗi ${excelCode}. Việc này chưa thực hiện được.`,
    nextStep: "Vui lòng thử lại; nếu vẫn lỗi, lưu tệp, mở lại Excel và ghi lại mã lỗi để báo.",
  }),
};
