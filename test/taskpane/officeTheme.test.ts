import { isDarkOfficeTheme } from "../../src/taskpane/officeTheme";

test("what Office says itself counts more than its colours", () => {
  expect(isDarkOfficeTheme({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" })).toBe(true);
  expect(isDarkOfficeTheme({ isDarkTheme: false, bodyBackgroundColor: "#000000" })).toBe(false);
});

test.each([
  ["#262626", true],
  ["#ffffff", false],
  ["#0000FF", true],
  ["#00FF00", false],
  ["#7F7F7F", true],
  ["#808080", false],
])("a background of %s is dark: %p", (bodyBackgroundColor, dark) => {
  expect(isDarkOfficeTheme({ bodyBackgroundColor })).toBe(dark);
});

test("without a theme, as in Excel on the web, nothing is known", () => {
  expect(isDarkOfficeTheme(undefined)).toBeUndefined();
  expect(isDarkOfficeTheme({})).toBeUndefined();
  expect(isDarkOfficeTheme({ bodyBackgroundColor: "white" })).toBeUndefined();
});
