import type { StyleName } from "../../core";

/** How cells of a style look. Sizes in points; colours "#RRGGBB". What is not named stays Excel's default. */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  /** Space between text and border, in Excel's steps. */
  readonly indent?: number;
  readonly wrap?: true;
  readonly vertical?: "Top";
  readonly numberFormat?: string;
  readonly border?: true;
}

/** Font of Vietnamese office papers (Nghị định 30/2020/NĐ-CP, phụ lục I: Times New Roman). */
export const FONT_NAME = "Times New Roman";
/** Size of everything that does not say otherwise, in points. */
export const FONT_SIZE = 11;
/** Colour of the borders of a table. */
export const BORDER_COLOR = "#7F7F7F";

const HEADER_FILL = "#DCE6F1";
const SECTION_FILL = "#EEF3FA";
const TOTAL_FILL = "#F2F2F2";
const MUTED = "#595959";
const LINK = "#0563C1";

/** Whole counts with the sign of a true minus. */
const COUNT_FORMAT = "#,##0;−#,##0;0";
/** A difference always shows its sign; zero has none. */
const DIFFERENCE_FORMAT = "+#,##0;−#,##0;0";
/** No cell left blank is the usual case and shows as a dash. */
const MISSING_FORMAT = '0;−0;"–"';
/** One decimal; a rate just below 100 % is shown as the largest number below it, never as 100 %. */
const RATE_FORMAT = '[<0.9995]0.0%;[<1]"99,9%";0.0%';

/**
 * The one style sheet of all summary sheets. Positive and negative differences are told apart by sign and by the word in
 * the result column, never by colour alone.
 */
export const STYLES: Readonly<Record<StyleName, CellStyle>> = {
  organization: { horizontal: "Center" },
  "organization-name": { horizontal: "Center", bold: true, wrap: true },
  title: { size: 15, bold: true, horizontal: "Center" },
  subtitle: { size: 12, horizontal: "Center", wrap: true },
  note: { size: 10, italic: true, color: MUTED, horizontal: "Center", wrap: true },
  "unit-of-measure": { italic: true, horizontal: "Right" },
  section: { bold: true, fill: SECTION_FILL, horizontal: "Left", indent: 1, border: true },
  header: { bold: true, fill: HEADER_FILL, horizontal: "Center", wrap: true, border: true },
  "column-number": { size: 9, italic: true, color: MUTED, horizontal: "Center", border: true },
  ordinal: { horizontal: "Center", numberFormat: "0", border: true },
  label: { horizontal: "Left", indent: 1, border: true },
  count: { horizontal: "Right", indent: 1, numberFormat: COUNT_FORMAT, border: true },
  missing: { horizontal: "Center", numberFormat: MISSING_FORMAT, border: true },
  difference: { horizontal: "Right", indent: 1, numberFormat: DIFFERENCE_FORMAT, bold: true, border: true },
  rate: { horizontal: "Right", indent: 1, numberFormat: RATE_FORMAT, border: true },
  status: { horizontal: "Left", indent: 1, border: true },
  "total-label": { bold: true, fill: TOTAL_FILL, horizontal: "Left", indent: 1, border: true },
  "total-missing": { bold: true, fill: TOTAL_FILL, horizontal: "Center", numberFormat: MISSING_FORMAT, border: true },
  "total-count": {
    bold: true,
    fill: TOTAL_FILL,
    horizontal: "Right",
    indent: 1,
    numberFormat: COUNT_FORMAT,
    border: true,
  },
  "total-difference": {
    bold: true,
    fill: TOTAL_FILL,
    horizontal: "Right",
    indent: 1,
    numberFormat: DIFFERENCE_FORMAT,
    border: true,
  },
  "total-rate": {
    bold: true,
    fill: TOTAL_FILL,
    horizontal: "Right",
    indent: 1,
    numberFormat: RATE_FORMAT,
    border: true,
  },
  "stamp-label": { size: 10, italic: true, color: MUTED, horizontal: "Right" },
  stamp: { size: 10, italic: true, color: MUTED, horizontal: "Left", numberFormat: "dd/mm/yyyy hh:mm" },
  signature: { bold: true, horizontal: "Center" },
  "issue-text": { horizontal: "Left", vertical: "Top", wrap: true, border: true },
  "issue-link": { horizontal: "Left", vertical: "Top", color: LINK, underline: true, border: true },
};
