import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** The product's own colour, a deep teal: clear of Excel's green and of every colour that means a severity. */
const BRAND: BrandVariants = {
  10: "#021718",
  20: "#062a2d",
  30: "#083d41",
  40: "#094a4f",
  50: "#0a555b",
  60: "#0a5f65",
  70: "#0a676e",
  80: "#0b6f77",
  90: "#237f87",
  100: "#3a8f97",
  110: "#519fa6",
  120: "#6aafb5",
  130: "#83bfc4",
  140: "#9ccfd3",
  150: "#b7dee1",
  160: "#d3edef",
};

/** For a light Office. */
export const LIGHT_THEME: Theme = createLightTheme(BRAND);

/** For a dark Office. Brand text takes lighter steps than Fluent's, which reach only 3.9:1 on the pane's ground. */
export const DARK_THEME: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
};
