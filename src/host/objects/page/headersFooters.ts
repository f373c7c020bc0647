import type { Sheet } from "../../book/book";
import { HostError } from "../../wire/hostError";
import { textOf } from "../allow";
import { headerFooterClass } from "../detailHandles";
import type { ClassTable, Property } from "../registry";
import { sectionOf, withSection } from "./headerFooterText";
import type { HeaderSection } from "./headerFooterText";

/** Characters of a whole header or footer line at most ("Excel specifications and limits"). */
const LINE_MAX_CHARACTERS = 255;

/** `Excel.HeaderFooterGroup`: one header and footer for all pages. Others are kept in the file, unseen. */
export const headersFooters: ClassTable<Sheet> = {
  members: {
    defaultForAllPages: { since: "1.9", evidence: "documented", path: (sheet) => headerFooterClass.wrap(sheet) },
  },
};

/** `Excel.HeaderFooter`. Texts carry the codes of Excel: "Trang &P/&N". */
export const headerFooter: ClassTable<Sheet> = {
  members: {
    leftHeader: section("header", "left"),
    centerHeader: section("header", "center"),
    rightHeader: section("header", "right"),
    leftFooter: section("footer", "left"),
    centerFooter: section("footer", "center"),
    rightFooter: section("footer", "right"),
  },
};

function section(line: "header" | "footer", part: HeaderSection): Property<Sheet> {
  return {
    since: "1.9",
    evidence: "documented",
    load: ({ page }) => sectionOf(page[line], part),
    set: (sheet, value) => {
      const text = withSection(sheet.page[line], part, textOf(value));
      if (text.length > LINE_MAX_CHARACTERS) throw new HostError("InvalidArgument", "The text is too long.");
      sheet.page = { ...sheet.page, [line]: text };
    },
  };
}
