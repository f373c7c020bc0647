/** Vietnamese letters in the order of their TCVN3 codes below. */
const LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";
const CODES = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢£¤¥¦§";

/** "Xã Mễ Trì" as a workbook in TCVN3 (ABC) shows it without its font: "X· MÔ Tr×". */
export function inTcvn3(text: string): string {
  return text.normalize("NFC").replace(/\P{ASCII}/gu, (letter) => {
    const at = LETTERS.indexOf(letter);
    return at < 0 ? letter : CODES.charAt(at);
  });
}

/** Sentences and names with all the letters there are. */
export const VIETNAMESE = [
  "Ủy ban nhân dân",
  "Thị trấn Cầu Diễn",
  "Xã Xuân Đỉnh",
  "Phường Cổ Nhuế 2",
  "Chưa nhận được báo cáo của đơn vị",
  "Kết nạp đảng viên mới trong doanh nghiệp ngoài khu vực nhà nước",
  "Nguyễn Văn Thắng, Bí thư Đảng ủy",
  "Tổng hợp kết quả thực hiện chỉ tiêu quý, lũy kế từ đầu kỳ",
  "Công đoàn cơ sở Công ty cổ phần Bia Sài Gòn",
  "Những khoảng trống giữa các hợp tác xã ở huyện Đắk Lắk",
] as const;
