import { headerKey } from "../reading/textKey";

/**
 * What words in a header say about its column. Tested against the header key of a level (lower case, tones at the end of
 * syllables), so patterns are made from ordinary spelling by `words`. Sources: official forms 1-TCTW, 6-TCTW, 7A-TCTW
 * and appendices of district offices.
 */
function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${keys(alternatives)})(?![\p{L}\p{M}])`, "u");
}

/** As {@link words}, for a header that says nothing else. */
function whole(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${keys(alternatives)})$`, "u");
}

function keys(alternatives: readonly string[]): string {
  return alternatives.map((text) => headerKey(text).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join("|");
}

export const ORDINAL = whole("stt", "tt", "s.t.t", "số thứ tự", "số tt", "thứ tự", "#", "no.", "số");
export const NOTE = words("ghi chú", "lý do", "nguyên nhân", "giải trình", "ý kiến");
export const UNIT_OF_MEASURE = words("đvt", "đơn vị tính", "đ/v tính");
export const UNIT = words(
  "đơn vị",
  "xã",
  "phường",
  "thị trấn",
  "địa phương",
  "địa bàn",
  "đảng bộ",
  "tổ chức cơ sở đảng",
  "tccsđ",
  "cơ quan",
  "tên tỉnh",
  "huyện",
  "bệnh viện",
);
export const ENTERPRISE = words("doanh nghiệp", "công ty", "tên dn", "hợp tác xã");
export const LEGAL_TYPE = words(
  "loại hình",
  "loại",
  "phân loại",
  "hình thức",
  "tình trạng",
  "trạng thái",
  "điều kiện",
  "xếp loại",
  "lĩnh vực",
  "ngành nghề",
);
export const KIND = words("loại tổ chức", "loại hình tổ chức", "tổ chức", "loại hình tổ chức chính trị");
export const MEASURE = words("nội dung", "hình thức", "việc");
export const ITEM = words(
  "nội dung",
  "chỉ tiêu",
  "tiêu chí",
  "danh mục",
  "chỉ số",
  "khoản mục",
  "diễn giải",
  "tên",
  "hạng mục",
  "nhiệm vụ",
  "loại hình",
  "loại",
);
/** Headings that name rows and never units, whatever stands below. */
export const ITEM_ONLY = words("nội dung", "chỉ tiêu", "tiêu chí", "danh mục", "chỉ số", "khoản mục", "nhiệm vụ");
export const KEY = words(
  "số quyết định",
  "số qđ",
  "quyết định",
  "mã",
  "mã số",
  "số hiệu",
  "số thẻ",
  "mst",
  "mã số thuế",
  "số văn bản",
);
export const DATE = words("ngày", "thời gian", "ngày tháng", "thời điểm");
export const PERIOD = words("kỳ", "kỳ báo cáo", "quý", "tháng", "năm");
const TARGET_WORD = words(
  "chỉ tiêu",
  "kế hoạch",
  "dự toán",
  "nghị quyết đề ra",
  "nq đề ra",
  "kh",
  "mục tiêu",
  "ch/tiêu",
);
/** "giao", "Thành ủy giao"; not "giao ban", "giao thông", "bàn giao", "chuyển giao". */
const ASSIGNED = new RegExp(
  String.raw`(?<!(?:${keys(["bàn", "chuyển"])}) )${words("giao").source}(?! (?:${keys(["ban", "thông", "lưu", "dịch", "tiếp"])}))`,
  "u",
);
export const TARGET = new RegExp(`${TARGET_WORD.source}|${ASSIGNED.source}`, "u");
export const RATE = new RegExp(`%|${words("tỷ lệ", "tỷ trọng", "phần trăm").source}`, "u");
export const DIFFERENCE = words(
  "số vượt",
  "vượt",
  "tăng",
  "giảm",
  "tăng, giảm",
  "tăng/giảm",
  "tăng giảm",
  "chênh lệch",
  "so sánh",
  "so với",
  "còn thiếu",
  "thừa, thiếu",
);
export const ACTUAL = words(
  "thực hiện",
  "kết quả",
  "đạt",
  "thành lập",
  "kết nạp",
  "trong kỳ",
  "luỹ kế",
  "số lượng",
  "kỳ này",
  "đã thành lập",
  "phát triển mới",
  "quý i",
  "quý ii",
  "quý iii",
  "quý iv",
);
/** What the office counts: a column of numbers headed so is a result. */
export const COUNTED = words(
  "tổ chức",
  "đảng viên",
  "đoàn viên",
  "hội viên",
  "chi bộ",
  "đảng bộ",
  "công đoàn",
  "chi đoàn",
  "chi hội",
);
export const CUMULATIVE = words("luỹ kế", "cộng dồn");
export const IN_PERIOD = words("trong kỳ", "phát sinh trong kỳ", "trong quý", "trong tháng");
export const STOCK = words("có đến", "cuối kỳ", "đầu kỳ", "hiện có", "tổng số hiện có");
export const CITY_ASSIGNS = words("thành uỷ", "tỉnh uỷ", "thành phố giao", "tỉnh giao");
export const DISTRICT_ASSIGNS = words("huyện giao", "huyện uỷ", "quận giao", "quận uỷ", "ban chỉ đạo giao", "bcđ giao");
/** A figure of an earlier time, whose year the header does not say. */
export const EARLIER = words("năm trước", "cùng kỳ", "kỳ trước", "năm ngoái");
/** The year as a whole, in a header below a title that names it. */
export const WHOLE_YEAR = whole("cả năm", "năm", "tổng cả năm", "cộng cả năm", "năm nay");
