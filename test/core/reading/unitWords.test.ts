import { isUnitWord } from "../../../src/core/reading/unitWords";

test.each(["tổ chức", "Tổ chức", "CHI BỘ", "đ/viên", "đ/vị", "CĐCS", "hội  viên", "người", "doanh nghiệp"])(
  "%j may stand behind a count",
  (text) => {
    expect(isUnitWord(text)).toBe(true);
  },
);

test.each(["", "hộ", "chưa báo cáo", "tổ chức với 560 đoàn viên", "trở lên", "(mới)"])("%j may not", (text) => {
  expect(isUnitWord(text)).toBe(false);
});
