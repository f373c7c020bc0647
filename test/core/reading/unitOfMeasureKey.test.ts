import { isMeasured, isUnitOfMeasure, moneyScale, unitOfMeasureKey } from "../../../src/core/reading/unitOfMeasureKey";

describe("units of measure", () => {
  it.each([
    ["Đồng", 1],
    ["VNĐ", 1],
    ["Nghìn đồng", 1000],
    ["ngàn đồng", 1000],
    ["1.000 đồng", 1000],
    ["1000đ", 1000],
    ["Triệu đồng", 1_000_000],
    ["(tr.đ)", 1_000_000],
    ["TRIỆU ĐỒNG".normalize("NFD"), 1_000_000],
    ["1.000.000 đ", 1_000_000],
    ["tỷ đồng", 1_000_000_000],
    ["Tỉ đồng.", 1_000_000_000],
  ])("%s is money", (unit, scale) => {
    expect(moneyScale(unit)).toBe(scale);
    expect(isMeasured(unit)).toBe(true);
  });

  it.each(["người", "đồng/người", "đồng chí", "", "Xã Tỷ", "%"])("%j is no plain amount of money", (unit) => {
    expect(moneyScale(unit)).toBeUndefined();
  });

  it.each(["%", "ha", "Tấn", "m2"])("%s is measured and not counted", (unit) => {
    expect(isMeasured(unit)).toBe(true);
  });

  it.each(["người", "tổ chức", "đồng chí"])("%s is counted", (unit) => {
    expect(isMeasured(unit)).toBe(false);
    expect(isUnitOfMeasure(unit)).toBe(true);
  });

  it("knows a unit of measure from a name", () => {
    expect(isUnitOfMeasure("Tổ chức, người")).toBe(true);
    expect(isUnitOfMeasure("Xã Mễ Trì")).toBe(false);
    expect(isUnitOfMeasure("Huyện ủy Từ Liêm")).toBe(false);
  });

  it("takes spellings of one unit for one, and different units for two", () => {
    expect(unitOfMeasureKey("Triệu đồng")).toBe(unitOfMeasureKey("tr. đồng"));
    expect(unitOfMeasureKey(" Người")).toBe(unitOfMeasureKey("(người)"));
    expect(unitOfMeasureKey("Tổ chức; người")).toBe(unitOfMeasureKey("tổ chức, người"));
    expect(unitOfMeasureKey("Triệu đồng")).not.toBe(unitOfMeasureKey("Nghìn đồng"));
    expect(unitOfMeasureKey("người")).not.toBe(unitOfMeasureKey("tổ chức"));
  });
});
