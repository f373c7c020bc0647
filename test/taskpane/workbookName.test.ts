import { workbookName } from "../../src/taskpane/workbookName";

test.each([
  ["https://office.example/T%E1%BB%AB%20Li%C3%AAm.xlsx", "Từ Liêm.xlsx"],
  ["https://office.example/bao-cao/2013.xlsx?web=1#a", "2013.xlsx"],
  ["C:\\Biểu\\Từ Liêm 2013.xlsx", "Từ Liêm 2013.xlsx"],
  ["/Users/van-phong/Chỉ tiêu.xlsx", "Chỉ tiêu.xlsx"],
  ["\\\\may-chu\\chung\\PL01 #2.xlsx", "PL01 #2.xlsx"],
  ["Book1", "Book1"],
])("%s is shown as %s", (url, name) => {
  expect(workbookName(url)).toBe(name);
});

test("a percent sign that is no escape stays", () => {
  expect(workbookName("https://office.example/đạt 100%.xlsx")).toBe("đạt 100%.xlsx");
});

test.each(["", "https://office.example/"])("%p names no workbook", (url) => {
  expect(workbookName(url)).toBeUndefined();
});
