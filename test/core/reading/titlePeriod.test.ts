import { periodId } from "../../../src/core/model/period";
import { periodWithin, titlePeriod } from "../../../src/core/reading/titlePeriod";
import { aSheet } from "../../support/sheet";

describe("periodWithin", () => {
  it.each([
    ["BÁO CÁO KẾT QUẢ NĂM 2012", "2012"],
    ["Quý I năm 2013", "2013-Q1"],
    ["Quí IV/2013", "2013-Q4"],
    ["(Số liệu quý 3 - 2013)", "2013-Q3"],
    ["6 tháng đầu năm 2013", "2013-H1"],
    ["SÁU THÁNG CUỐI NĂM 2013", "2013-H2"],
    ["9 tháng năm 2013", "2013-9M"],
    ["tháng 5/2013", "2013-M05"],
  ])("%s names %s", (text, id) => {
    const period = periodWithin(text);
    expect(period && periodId(period)).toBe(id);
  });

  it.each([
    "Giai đoạn 2012-2020",
    "năm 2012 và năm 2013",
    "(Kèm theo Quyết định số 05 ngày 20-4-2012)",
    "Từ Liêm, ngày 5 tháng 4 năm 2012",
    "Thực hiện Nghị quyết số 09-NQ/TU năm 2012",
    "Quý I",
    "ĐVT: Người",
    "",
  ])("%s names none", (text) => {
    expect(periodWithin(text)).toBeUndefined();
  });
});

describe("titlePeriod", () => {
  const sheet = aSheet("Q")
    .row("BÁO CÁO NĂM 2012")
    .row("Quý II năm 2013")
    .row("ĐVT: Người")
    .row("STT", "Tên đơn vị")
    .row(1, "Xã Mễ Trì (quý I năm 2010)")
    .build();
  const header = { row: 3, column: 0, rowCount: 1, columnCount: 2 };

  it("takes the line nearest to the header and says where it stands", () => {
    expect(titlePeriod(sheet, header)).toEqual({ period: { year: 2013, part: "Q2" }, row: 1, column: 0 });
  });

  it("sees nothing above a header in the first row", () => {
    expect(titlePeriod(sheet, { ...header, row: 0 })).toBeUndefined();
  });
});
