import fc from "fast-check";
import { externalWorkbook } from "../../../src/core/reading/externalWorkbook";

const none = (): boolean => false;

describe("externalWorkbook", () => {
  it.each([
    ["=[so.xlsx]Sheet1!A1", "so.xlsx"],
    ["=[so.xlsx]Sheet1!$A$1:$B$9", "so.xlsx"],
    ["=C4+[Sổ theo dõi.xlsx]Quý_I!B3*2", "Sổ theo dõi.xlsx"],
    ["='[Báo cáo quý I.xlsx]Quý I-2012'!C5", "Báo cáo quý I.xlsx"],
    ["='C:\\Tài liệu\\[so.xlsx]Quý I'!C5", "so.xlsx"],
    ["='\\\\may-chu\\chung\\[so.xls]S'!A1", "so.xls"],
    ["='https://huyenuy.vn/sites/bc/[so.xlsx]S'!A1", "so.xlsx"],
    ["='D:\\Nhà ''B''\\[so ''cũ''.xlsx]S'!A1", "so 'cũ'.xlsx"],
    ["=[Book1]Sheet1!A1", "Book1"],
    ["=SUM([so.xlsx]Q1:Q4!C5)", "so.xlsx"],
    ["=[1]Sheet1!A1", "[1]"],
    ["='[12]Quý I'!A1", "[12]"],
    ["=[2]!TongSo", "[2]"],
    ["=so.xlsx!TongSo", "so.xlsx"],
    ["='C:\\Tài liệu\\so cũ.xlsx'!TongSo", "so cũ.xlsx"],
    ["=VLOOKUP(B4,'[danh muc.xlsm]DM'!$A:$C,3,0)", "danh muc.xlsm"],
    ['=IF(A1="x!",[so.xlsx]S!A1,0)', "so.xlsx"],
    ["=[a.xlsx]S!A1+[b.xlsx]S!A1", "a.xlsx"],
  ])("%s points to %s", (formula, workbook) => {
    expect(externalWorkbook(formula, none)).toBe(workbook);
  });

  it.each([
    "=SUM(C4:C9)",
    "='Quý I-2012'!C4",
    "=Sheet1!A1",
    "=[0]!TongSo",
    "=SUM(Bang1[Số lượng])",
    "=Bang1[[#This Row],[Đạt]]*Sheet2!B1",
    "=[@Đạt]/Sheet2!B1",
    '="[so.xlsx]Sheet1!A1"',
    '=INDIRECT("so.xlsx!A1")+Sheet1!A1',
    "=SUM('Quý I'!C4,Bang1[Đạt])",
  ])("%s stays in the workbook", (formula) => {
    expect(externalWorkbook(formula, none)).toBeUndefined();
  });

  it("takes a file name for a sheet where there is a sheet of that name", () => {
    const isSheet = (name: string): boolean => name === "so.xlsx";
    expect(externalWorkbook("='so.xlsx'!A1", isSheet)).toBeUndefined();
    expect(externalWorkbook("=so.xlsx!A1", isSheet)).toBeUndefined();
    expect(externalWorkbook("=so.xlsx!A1+khac.xlsx!B1", isSheet)).toBe("khac.xlsx");
  });

  it("finds any workbook whose name Excel allows, in apostrophes and with a path or without", () => {
    const name = fc
      .string({
        unit: fc.constantFrom("a", "ă", "đ", "X", "9", " ", "-", "_", ".", ",", "(", ")", "&", "'"),
        minLength: 1,
      })
      .map((text) => `${text}.xlsx`);
    const path = fc.constantFrom("", "C:\\Tài liệu\\", "\\\\may\\d\\", "https://a.vn/b/");
    fc.assert(
      fc.property(name, path, (workbook, folder) => {
        const quoted = `${folder}[${workbook}]Quý I`.replaceAll("'", "''");
        expect(externalWorkbook(`=1+'${quoted}'!$B$2`, none)).toBe(workbook);
      }),
    );
  });
});
