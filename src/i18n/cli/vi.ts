import type { CliTexts } from "./cliTexts";

export const CLI_VI: CliTexts = {
  help: `Kiểm tra và tổng hợp sổ theo dõi chỉ tiêu.

Cách dùng:
  chi-tieu learn SỔ-MẪU.xlsx -o MẪU.json [--lang vi|en]
  chi-tieu validate TỆP.xlsx [--list KẾT-QUẢ.xlsx] [--template MẪU.json] [--json] [--lang vi|en]
  chi-tieu fix TỆP.xlsx --dry-run [--template MẪU.json] [--json] [--lang vi|en]
  chi-tieu fix TỆP.xlsx --all-safe -o KẾT-QUẢ.xlsx [--template MẪU.json] [--json] [--lang vi|en]
  chi-tieu summarize TỆP.xlsx -o KẾT-QUẢ.xlsx [--template MẪU.json] [--json] [--lang vi|en]

Mã kết thúc: 0 không có lỗi, 1 sổ có lỗi, 2 không dùng được tệp hoặc lệnh.`,
  usage: {
    "unknown-command": (text) => `Không có lệnh “${text}”. Vui lòng dùng learn, validate, fix hoặc summarize.`,
    "unknown-option": (text) => `Không dùng được tùy chọn ${text}. Vui lòng xem chi-tieu --help.`,
    "file-missing": () => "Chưa nêu tệp. Vui lòng ghi tên tệp .xlsx sau tên lệnh.",
    "one-file-only": (text) => `Mỗi lần chỉ nhận một tệp, thừa “${text}”. Vui lòng chạy lệnh riêng cho từng tệp.`,
    "output-missing": () => "Chưa nêu tệp kết quả. Vui lòng thêm -o và tên tệp .xlsx.",
    "output-is-input": () => "Tệp kết quả trùng với tệp gốc. Vui lòng chọn tên khác để giữ nguyên tệp gốc.",
    "fix-choice-missing": () =>
      "Chưa nêu cần sửa gì. Vui lòng thêm --all-safe để sửa những chỗ sửa được an toàn, hoặc --dry-run để chỉ xem.",
    "language-unknown": (text) => `Không có ngôn ngữ “${text}”. Vui lòng dùng vi hoặc en.`,
  },
  file: {
    "not-found": (file) => `Không tìm thấy tệp ${file}. Vui lòng kiểm tra lại đường dẫn.`,
    "is-folder": (file) => `${file} là thư mục. Vui lòng nêu một tệp .xlsx.`,
    "cannot-read": (file) => `Không đọc được tệp ${file}. Vui lòng kiểm tra quyền truy cập.`,
    "cannot-write": (file) =>
      `Không ghi được tệp ${file}. Vui lòng kiểm tra thư mục và quyền ghi, hoặc đóng tệp nếu đang mở.`,
    "template-not-json": (file) => `Tệp mẫu ${file} không phải JSON hợp lệ. Vui lòng kiểm tra lại tệp.`,
    "template-invalid": (file, where) =>
      `Tệp mẫu ${file} sai tại ${where}. Vui lòng đối chiếu với docs/template-format.md.`,
  },
  workbook: {
    "not-a-workbook": (file) => `${file} không phải sổ làm việc Excel (.xlsx, .xlsm). Vui lòng chọn tệp khác.`,
    encrypted: (file) =>
      `${file} có mật khẩu hoặc ở định dạng cũ (.xls). Vui lòng mở bằng Excel, bỏ mật khẩu và lưu thành .xlsx.`,
    damaged: (file) => `${file} bị hỏng hoặc không đầy đủ. Vui lòng mở bằng Excel để sửa rồi lưu lại.`,
    unsafe: (file) => `${file} có cấu trúc không an toàn nên không được mở. Vui lòng xin lại tệp từ nơi gửi.`,
    signed: (file) => `${file} có chữ ký số, ghi vào sẽ làm mất chữ ký. Vui lòng dùng bản chưa ký.`,
    encoding: (file) => `${file} dùng bảng mã không hỗ trợ. Vui lòng mở bằng Excel và lưu lại thành .xlsx.`,
  },
  workbookLabel: "Sổ làm việc",
  templateLabel: "Biểu mẫu",
  templateUnknown: "không nhận ra",
  version: "phiên bản",
  severities: { error: "Lỗi", warning: "Cảnh báo", question: "Cần xác nhận", info: "Thông tin" },
  noProblems: "Không phát hiện vấn đề.",
  coverage: ({ checks, sheets, notApplicable, notRun }) =>
    `Đã chạy ${String(checks)} kiểm tra trên ${String(sheets)} trang tính; ` +
    `${String(notApplicable)} không áp dụng; ${String(notRun)} chưa chạy được.`,
  written: (sheets, charts, file) => `Đã ghi ${sheets.join(", ")} và ${String(charts)} biểu đồ vào ${file}.`,
  verified: "Số liệu sổ tính được đã được đối chiếu, khớp với kết quả tổng hợp.",
  errorsLeft: (count) => `Sổ còn ${String(count)} lỗi. Vui lòng chạy chi-tieu validate để xem và sửa.`,
  learnt: ({ tables, questions }, file) =>
    questions === 0
      ? `Đã học ${String(tables)} bảng và ghi biểu mẫu vào ${file}.`
      : `Đã học ${String(tables)} bảng và ghi biểu mẫu vào ${file}; còn ${String(questions)} chỗ cần xác nhận trong mục “questions”.`,
  listWritten: (file) => `Đã ghi danh sách lỗi vào ${file}.`,
  fix: {
    safeHeading: "Sửa được an toàn",
    askHeading: "Cần xem từng ô, không tự sửa",
    sheetName: "Tên trang tính",
    nothing: "Không có chỗ nào sửa tự động được.",
    notWritten: "Chưa ghi gì. Thêm --all-safe và -o để ghi những chỗ sửa được an toàn vào một tệp mới.",
    written: (cells, file) => `Đã sửa ${String(cells)} chỗ và ghi vào ${file}.`,
  },
  phases: {
    reading: "Đang đọc sổ…",
    checking: "Đang kiểm tra…",
    calculating: "Đang tính…",
    preparing: "Đang chuẩn bị ghi…",
    writing: "Đang ghi…",
    verifying: "Đang đối chiếu…",
  },
  failed: "Có lỗi ngoài dự kiến trong chương trình. Vui lòng gửi tệp và lệnh đã chạy cho người hỗ trợ.",
};
