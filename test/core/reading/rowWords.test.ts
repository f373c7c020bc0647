import {
  isFootWord,
  isGrandTotalWord,
  isGroupOrdinal,
  isOfWhichItem,
  isOfWhichWord,
  isOrdinal,
  isTotalWord,
} from "../../../src/core/reading/rowWords";

describe("isTotalWord", () => {
  it.each([
    "Cộng",
    "CỘNG:",
    "Tổng cộng",
    "TỔNG  SỐ",
    "Tổng số (I+II)",
    "Tổng",
    "Cộng (I)",
    "Cộng I",
    "Cộng chung",
    "Cộng khối xã",
    "Cộng các xã",
    "Tổng các đơn vị",
    "Cộng lũy kế",
    "Cộng luỹ kế",
    "Toàn huyện",
    "Tổng cộng".normalize("NFD"),
  ])("knows %j", (text) => {
    expect(isTotalWord(text)).toBe(true);
  });

  it.each(["Xã Cộng Hòa", "Cộng Hòa", "Cộng Hiền", "Tổng công ty Sông Hồng", "Tổng sổ", "Toàn Thắng", "Công đoàn", ""])(
    "leaves the name %j alone",
    (text) => {
      expect(isTotalWord(text)).toBe(false);
    },
  );
});

describe("isGrandTotalWord", () => {
  it("tells a total of everything from a plain one", () => {
    expect(["Tổng cộng", "TỔNG SỐ", "Toàn huyện", "Cộng toàn huyện"].map(isGrandTotalWord)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["Cộng", "Cộng khối xã"].map(isGrandTotalWord)).toEqual([false, false]);
  });
});

describe("of-which words", () => {
  it("knows the heading and its items", () => {
    expect(["Trong đó", "Trong đó: nữ", "chia ra:"].map(isOfWhichWord)).toEqual([true, true, true]);
    expect(["Trong đón", "Xã Trong"].map(isOfWhichWord)).toEqual([false, false]);
    expect(["- Nữ", "+ Ngoài quốc doanh", "– Nữ"].map(isOfWhichItem)).toEqual([true, true, true]);
    expect(["-", "Nữ", "Xã A - B"].map(isOfWhichItem)).toEqual([false, false, false]);
  });
});

describe("isFootWord", () => {
  it.each([
    "Người lập biểu",
    "T/M BAN CHỈ ĐẠO",
    "TM. BAN THƯỜNG VỤ",
    "TRƯỞNG BAN",
    "Ghi chú: số liệu tạm tính",
    "Nơi nhận:",
    "Nguồn số liệu: Huyện ủy",
    "Từ Liêm, ngày 5 tháng 4 năm 2012",
    "…, ngày … tháng … năm 20…",
  ])("knows %j", (text) => {
    expect(isFootWord(text)).toBe(true);
  });

  it.each(["Xã Mễ Trì", "Nguồn Sơn", "Người cao tuổi", "Tháng 4 năm 2012"])("leaves %j alone", (text) => {
    expect(isFootWord(text)).toBe(false);
  });
});

describe("ordinals", () => {
  it.each(["I", "II.", "IV)", "(V", "IX", "XIV", "XL", "A", "b)", "đ)"])("takes %j for a group", (text) => {
    expect(isGroupOrdinal(text)).toBe(true);
    expect(isOrdinal(text)).toBe(true);
  });

  it.each(["1", "01", "1.2", "12)", "(3)"])("takes %j for a row", (text) => {
    expect(isGroupOrdinal(text)).toBe(false);
    expect(isOrdinal(text)).toBe(true);
  });

  it.each(["", "Cộng", "IIII", "AB", "1a", "*"])("takes %j for neither", (text) => {
    expect(isOrdinal(text)).toBe(false);
  });
});
