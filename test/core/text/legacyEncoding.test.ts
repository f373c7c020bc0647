import fc from "fast-check";
import { isSurelyUnicode, legacyText, readAsTcvn3 } from "../../../src/core/text/legacyEncoding";
import { VIETNAMESE, inTcvn3 } from "../../support/legacyLetters";

describe("legacyText", () => {
  it.each([
    ["Uû ban nh©n d©n", "Uỷ ban nhân dân"],
    ["KÕt n¹p míi", "Kết nạp mới"],
    ["Tæng céng", "Tổng cộng"],
    ["Tû lÖ (%)", "Tỷ lệ (%)"],
    ["QuyÕt ®Þnh sè 05-Q§/HU", "Quyết định số 05-QĐ/HU"],
    ["H§ND x·", "HĐND xã"],
    ["C«ng ty TNHH ABC", "Công ty TNHH ABC"],
    ["huyÖn §¾k L¾k", "huyện Đắk Lắk"],
    ["Th\u00AD ký", "Thư ký"],
    ["CÔNG §OÀN, TÌNH HÌNH §ẢNG VI£N", "CÔNG ĐOÀN, TÌNH HÌNH ĐẢNG VIÊN"],
    ["KÕT QU¶ THùC HIÖN", "KếT QUả THựC HIệN"],
    ["Ủy ban nh©n d©n x· Ánh D\u00AD¬ng", "Ủy ban nhân dân xã Ánh Dương"],
    ["®¶ng viªn c¸c chi bé ë Häng Nhung, Müller", "đảng viên các chi bộ ở Họng Nhung, Mỹller"],
  ])("tells that %j is TCVN3", (text, converted) => {
    expect(legacyText(text)).toEqual({ encoding: "TCVN3", converted });
  });

  it.each([
    ["Xin chaøo caùc baïn", "Xin chào các bạn"],
    ["Chöa coù soá lieäu", "Chưa có số liệu"],
    ["Ñaûng vieân", "Đảng viên"],
    ["UÛY BAN NHAÂN DAÂN", "ỦY BAN NHÂN DÂN"],
    ["Xaõ Meã Trì", "Xã Mễ Trì"],
    ["soá lieäu", "số liệu"],
  ])("tells that %j is VNI", (text, converted) => {
    expect(legacyText(text)).toEqual({ encoding: "VNI", converted });
  });

  it("finds every sentence of the office typed in TCVN3", () => {
    for (const text of VIETNAMESE) expect(legacyText(inTcvn3(text))).toMatchObject({ encoding: "TCVN3" });
  });

  const texts = [
    ...VIETNAMESE,
    "Tên xã",
    "Xã La Phù",
    "Hoà Bình",
    "Trình",
    "Quý I",
    "bản tin «Đoàn kết»",
    "Thành phố Hồ Chí Minh",
  ];
  it.each(texts)("leaves %j alone, also decomposed and in capitals", (text) => {
    for (const form of [text, text.normalize("NFD"), text.toUpperCase()]) expect(legacyText(form)).toBeUndefined();
  });

  it.each([
    "Nestlé",
    "Müller",
    "Bühler GmbH",
    "Citroën",
    "Loïc",
    "Noël",
    "Thaï",
    "Hôtel Hilton",
    "François Côté",
    "Château",
    "São Paulo",
    "España",
    "Muñoz",
    "Straße",
    "Maß",
    "Groß",
    "Björn",
    "Søren",
    "Kön",
    "Zoë",
    "maïs",
    "août",
    "Citroën Việt Nam",
    "Công ty TNHH Nestlé",
    "Công ty Müller",
    "Công ty Bia Sài Gòn",
  ])("leaves the foreign name %s alone", (name) => {
    expect(legacyText(name)).toBeUndefined();
  });

  it.each([
    "m²",
    "12 m²",
    "§ 5",
    "§5",
    "30 °C",
    "©",
    "© 2013",
    "ABC®",
    "±5%",
    "½",
    "1½ suất",
    "5 µm",
    "KH¹",
    "TH¹",
    "Tên xã¹",
    "3 × 4",
    "m×n",
    "5÷10",
    "«Tin»",
    "· Nam",
    "¥",
    "£5",
    "N° 12",
    "1ª",
    "kW·h",
  ])("leaves the sign in %j alone", (text) => {
    expect(legacyText(text)).toBeUndefined();
  });

  it("needs to know what is meant where a text is a word in both", () => {
    expect(legacyText("Thóy")).toBeUndefined();
    expect(legacyText("Thóy", (text) => text === "Thúy")).toEqual({ encoding: "TCVN3", converted: "Thúy" });
    expect(legacyText("Sè", (text) => text === "Số")).toEqual({ encoding: "TCVN3", converted: "Số" });
    expect(legacyText("Cá", (text) => ["Cá", "Cỏ"].includes(text))).toBeUndefined();
  });

  it("finds nothing in any Latin text without old signs", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊ]*$/u), (text) => {
        expect(legacyText(text)?.encoding).not.toBe("TCVN3");
      }),
    );
  });
});

describe("readAsTcvn3", () => {
  it.each([
    ["Thóy", "Thúy"],
    ["H§ND", "HĐND"],
    ["Sè", "Số"],
  ])("reads %s among texts in TCVN3", (text, converted) => {
    expect(readAsTcvn3(text)).toBe(converted);
  });

  it.each(["Hà", "Mễ", "ABC", "Müller", "12", ""])("does not read %j so", (text) => {
    expect(readAsTcvn3(text)).toBeUndefined();
  });
});

describe("isSurelyUnicode", () => {
  it("knows letters no old text can have", () => {
    expect(["Hà", "Mễ", "đ", "Mễ".normalize("NFD")].map(isSurelyUnicode)).toEqual([true, true, true, true]);
    expect(["Thóy", "MÔ", "abc"].map(isSurelyUnicode)).toEqual([false, false, false]);
  });
});
