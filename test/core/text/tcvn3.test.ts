import fc from "fast-check";
import { fromTcvn3 } from "../../../src/core/text/tcvn3";
import { VIETNAMESE, inTcvn3 } from "../../support/legacyLetters";

describe("fromTcvn3", () => {
  it.each([
    ["Uû ban nh©n d©n", "Uỷ ban nhân dân"],
    ["X· MÔ Tr×", "Xã Mễ Trì"],
    ["KÕt n¹p míi", "Kết nạp mới"],
    ["Th\u00AD ký", "Thư ký"],
    ["§¶ng bé ¡n ¢u £ ¤ ¥ ¦", "Đảng bộ Ăn Âu Ê Ô Ơ Ư"],
  ])("reads %j", (old, text) => {
    expect(fromTcvn3(old)).toBe(text);
  });

  it("leaves what is no code", () => {
    expect(fromTcvn3("12 m² – 30 °C; Hà, 05/QĐ-HU\n")).toBe("12 m² – 30 °C; Hà, 05/QĐ-HU\n");
  });

  it("reads back whatever is made of Vietnamese letters", () => {
    const words = fc.constantFrom(...VIETNAMESE.join(" ").split(" "));
    fc.assert(
      fc.property(fc.array(words), (chosen) => {
        // Capitals with a tone have no code: a font of capitals shows the small letter as one.
        const text = chosen.join(" ").toLowerCase();
        expect(fromTcvn3(inTcvn3(text))).toBe(text);
      }),
    );
  });

  it("has 74 codes, each for a letter of its own", () => {
    const codes = Array.from({ length: 0x5f }, (_, at) => String.fromCharCode(0xa1 + at));
    const read = codes.filter((code) => fromTcvn3(code) !== code).map(fromTcvn3);
    // ý is its own code.
    expect(read).toHaveLength(73);
    expect(new Set(read).size).toBe(73);
    expect(read.every((letter) => letter === letter.normalize("NFC") && letter.length === 1)).toBe(true);
  });
});
