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
  "cells-changed": ({ sheet, address }) => ({
    sentence: `Ô ${address} của trang tính “${sheet}” đã thay đổi sau khi kiểm tra. Chưa ô nào được sửa.`,
    nextStep: "Vui lòng nhấn Kiểm tra để xem số liệu hiện có, rồi sửa lại.",
  }),
  "sheet-gone": ({ sheet }) => ({
    sentence: `Không còn trang tính “${sheet}”. Chưa ô nào được sửa.`,
    nextStep: "Vui lòng nhấn Kiểm tra lại.",
  }),
  "sheet-name-taken": ({ sheet }) => ({
    sentence: `Đã có trang tính khác tên “${sheet}”. Chưa ô nào được sửa.`,
    nextStep: "Vui lòng đổi tên một trong hai trang tính, rồi thử lại.",
  }),
  "fix-differs": ({ sheet, address }) => ({
    sentence: `Ô ${address} của trang tính “${sheet}” không nhận nội dung cần sửa. Tệp đã được trả về như cũ.`,
    nextStep: "Vui lòng sửa ô này bằng tay.",
  }),
  "too-many-fixes": () => ({
    sentence: "Số ô cần sửa quá nhiều cho một lần. Chưa ô nào được sửa.",
    nextStep: "Vui lòng sửa từng phần, ví dụ từng loại lỗi.",
  }),
  "nothing-to-undo": () => ({
    sentence: "Chưa có lần sửa nào để hoàn lại.",
    nextStep: "Có thể dùng lệnh Hoàn tác của Excel cho những việc khác.",
  }),
  "reason-missing": () => ({
    sentence: "Chưa ghi lý do chấp nhận.",
    nextStep: "Vui lòng ghi ngắn gọn vì sao số liệu này đúng.",
  }),
  "reason-too-long": () => ({
    sentence: "Lý do chấp nhận quá dài.",
    nextStep: "Vui lòng ghi gọn lại, không quá 300 ký tự.",
  }),
  "too-many-accepted": () => ({
    sentence: "Tệp đã có quá nhiều lỗi được chấp nhận.",
    nextStep: "Vui lòng bỏ chấp nhận những lỗi cũ, hoặc sửa biểu mẫu cho phù hợp.",
  }),
  "nothing-to-learn": () => ({
    sentence: "Không thấy bảng nào có hàng tiêu đề và các hàng số liệu, nên chưa có biểu mẫu để ghi nhớ.",
    nextStep: "Vui lòng mở một tệp biểu mẫu đã điền đúng, rồi thử lại.",
  }),
  "template-invalid": ({ path, issue }) => ({
    sentence: `Mô tả biểu mẫu có chỗ chưa đúng: ${path} (${issue}).`,
    nextStep: "Vui lòng sửa chỗ này, rồi thử lại.",
  }),
  "template-too-large": () => ({
    sentence: "Mô tả biểu mẫu quá lớn nên không ghi vào tệp được.",
    nextStep: "Vui lòng lưu mô tả thành tệp riêng, hoặc bớt các bảng không cần.",
  }),
  "no-stored-template": () => ({
    sentence: "Tệp này chưa có mô tả biểu mẫu.",
    nextStep: "Vui lòng ghi nhớ biểu mẫu từ một tệp đã điền đúng.",
  }),
  "stored-template-unusable": ({ reason }) =>
    reason === "template-newer"
      ? {
          sentence: "Mô tả biểu mẫu trong tệp do phiên bản mới hơn của chương trình ghi.",
          nextStep: "Vui lòng cập nhật chương trình, rồi thử lại.",
        }
      : {
          sentence: "Mô tả biểu mẫu trong tệp bị hỏng hoặc không dùng được.",
          nextStep: "Vui lòng ghi nhớ lại biểu mẫu từ một tệp đã điền đúng.",
        },
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
