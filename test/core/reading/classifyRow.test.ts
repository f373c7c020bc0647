import { NOTHING_ABOVE, below, classifyRow } from "../../../src/core/reading/classifyRow";
import type { RowFacts, RowsAbove } from "../../../src/core/reading/classifyRow";

const EMPTY: RowFacts = {
  leading: "",
  ordinal: "",
  described: undefined,
  hasLabel: false,
  isKnown: false,
  hasFigure: false,
  hasSum: false,
  isCaption: false,
};
const UNIT: RowFacts = { ...EMPTY, leading: "Xã Mễ Trì", ordinal: "1", hasLabel: true, isKnown: true, hasFigure: true };
const STRANGER: RowFacts = { ...UNIT, leading: "Xã Lạ", isKnown: false };
const TOTAL: RowFacts = { ...STRANGER, leading: "Cộng", ordinal: "", hasSum: true };
const NAME_ONLY: RowFacts = { ...STRANGER, ordinal: "", hasFigure: false };

/** The state after some rows. */
function after(...rows: readonly RowFacts[]): RowsAbove {
  return rows.reduce<RowsAbove>((above, facts) => {
    const role = classifyRow(facts, above);
    return role === "end" ? above : below(above, facts, role);
  }, NOTHING_ABOVE);
}

describe("classifyRow", () => {
  it.each<[string, RowFacts, string]>([
    ["a unit with figures", UNIT, "data"],
    ["a known unit that has reported nothing", { ...UNIT, hasFigure: false }, "data"],
    ["a unit nobody knows", STRANGER, "data"],
    ["figures without any label", { ...EMPTY, hasFigure: true }, "data"],
    ["a known unit whose name begins like a total", { ...UNIT, leading: "Cộng Hòa" }, "data"],
    ["Cộng", TOTAL, "total"],
    ["Tổng cộng in the ordinal column", { ...EMPTY, leading: "70", ordinal: "Tổng cộng" }, "total"],
    ["sums without a label", { ...EMPTY, hasFigure: true, hasSum: true }, "total"],
    ["a roman group with sums", { ...TOTAL, leading: "Khối xã", ordinal: "I" }, "total"],
    ["a roman group without figures", { ...NAME_ONLY, leading: "Khối xã", ordinal: "I" }, "group"],
    ["a bare roman number", { ...EMPTY, ordinal: "II" }, "group"],
    ["a caption over all columns", { ...NAME_ONLY, isCaption: true }, "group"],
    ["Trong đó", { ...STRANGER, leading: "Trong đó: nữ" }, "of-which"],
    ["nothing", EMPTY, "blank"],
    ["a number prepared for a row", { ...EMPTY, ordinal: "18" }, "blank"],
    ["a signature directly below the header", { ...NAME_ONLY, leading: "Người lập biểu" }, "end"],
  ])("takes %s for what it is", (_, facts, role) => {
    expect(classifyRow(facts, NOTHING_ABOVE)).toBe(role);
  });

  it("takes items for of-which only below “Trong đó”", () => {
    const item = { ...STRANGER, leading: "- Nữ" };
    expect(classifyRow(item, after(UNIT))).toBe("data");
    expect(classifyRow(item, after(UNIT, { ...STRANGER, leading: "Trong đó:" }))).toBe("of-which");
    expect(classifyRow(item, after(UNIT, { ...STRANGER, leading: "Trong đó:" }, item))).toBe("of-which");
  });

  describe("the end of a table", () => {
    it.each<[string, RowFacts, readonly RowFacts[]]>([
      ["a text without figures after the total", NAME_ONLY, [UNIT, TOTAL]],
      ["a caption after the total", { ...NAME_ONLY, isCaption: true }, [UNIT, TOTAL]],
      ["a stranger below an empty row after the total", STRANGER, [UNIT, TOTAL, EMPTY]],
      ["a stranger below two empty rows", STRANGER, [UNIT, EMPTY, EMPTY]],
      ["a signature without total", { ...NAME_ONLY, leading: "T/M BAN CHỈ ĐẠO" }, [UNIT]],
      ["a remark apart from the table", { ...NAME_ONLY, hasLabel: false }, [UNIT, EMPTY]],
      ["a caption apart from the table", { ...NAME_ONLY, isCaption: true }, [UNIT, EMPTY]],
    ])("is at %s", (_, facts, above) => {
      expect(classifyRow(facts, after(...above))).toBe("end");
    });

    it.each<[string, RowFacts, readonly RowFacts[]]>([
      ["a known unit, however far below", UNIT, [UNIT, TOTAL, EMPTY, EMPTY, EMPTY]],
      ["a stranger with figures right below the total", STRANGER, [UNIT, TOTAL]],
      ["a stranger below one empty row", STRANGER, [UNIT, EMPTY]],
      [
        "a stranger below numbered empty rows",
        STRANGER,
        [UNIT, { ...EMPTY, ordinal: "2" }, { ...EMPTY, ordinal: "3" }],
      ],
      ["a stranger without figures below a total that stands first", NAME_ONLY, [TOTAL]],
      ["a stranger of the next group", NAME_ONLY, [UNIT, TOTAL, { ...NAME_ONLY, ordinal: "II" }]],
      ["a unit nobody knows, without figures, among the others", NAME_ONLY, [UNIT]],
    ])("is not at %s", (_, facts, above) => {
      expect(classifyRow(facts, after(...above))).toBe("data");
    });

    it("is not at a further total or group", () => {
      expect(classifyRow(TOTAL, after(UNIT, TOTAL, EMPTY))).toBe("total");
      expect(classifyRow({ ...NAME_ONLY, ordinal: "II" }, after(UNIT, TOTAL, EMPTY))).toBe("group");
    });
  });
});

describe("below", () => {
  it("counts empty rows, not numbered ones, and starts anew at each row", () => {
    expect(after(UNIT, EMPTY, EMPTY).gap).toBe(2);
    expect(after(UNIT, EMPTY, { ...EMPTY, ordinal: "7" }).gap).toBe(0);
    expect(after(EMPTY, UNIT).gap).toBe(0);
  });

  it("is closed by a total below data, and opened by what follows", () => {
    expect(after(UNIT, TOTAL).isClosed).toBe(true);
    expect(after(TOTAL).isClosed).toBe(false);
    expect(after(UNIT, TOTAL, EMPTY).isClosed).toBe(true);
    expect(after(UNIT, TOTAL, UNIT).isClosed).toBe(false);
  });
});
