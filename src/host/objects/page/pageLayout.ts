import type { Sheet } from "../../book/book";
import type { PageContent } from "../../xlsx/content";
import { HostError } from "../../wire/hostError";
import { flagOf, keyOf, numberOf, oneOf } from "../allow";
import { headersFootersClass } from "../detailHandles";
import type { ClassTable, Property } from "../registry";
import { PAPER_TYPES } from "./paperTypes";
import { printNames } from "./printNames";
import { setZoom, zoomOf } from "./zoom";

const ORIENTATIONS = { portrait: "Portrait", landscape: "Landscape" } as const;
/** Margins are inches in a file and points in Office.js. */
const POINTS_PER_INCH = 72;

/** `Excel.PageLayout`. */
export const pageLayout: ClassTable<Sheet> = {
  members: {
    orientation: {
      since: "1.9",
      evidence: "documented",
      load: ({ page }) => ORIENTATIONS[page.orientation],
      set: (sheet, value) => {
        changePage(sheet, { orientation: keyOf(ORIENTATIONS, value) });
      },
    },
    // A size that Office.js has no word for reads "".
    paperSize: {
      since: "1.9",
      evidence: "documented",
      load: ({ page }) => PAPER_TYPES[page.paperSize - 1] ?? "",
      set: (sheet, value) => {
        changePage(sheet, { paperSize: PAPER_TYPES.indexOf(oneOf(value, PAPER_TYPES)) + 1 });
      },
    },
    centerHorizontally: {
      since: "1.9",
      evidence: "documented",
      load: ({ page }) => page.centerHorizontally,
      set: (sheet, value) => {
        changePage(sheet, { centerHorizontally: flagOf(value) });
      },
    },
    zoom: {
      since: "1.9",
      evidence: "documented",
      load: ({ page }) => zoomOf(page.fit),
      set: (sheet, value) => {
        changePage(sheet, { fit: setZoom(value) });
      },
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    headersFooters: { since: "1.9", evidence: "documented", path: (sheet) => headersFootersClass.wrap(sheet) },
    ...printNames,
  },
};

function margin(side: keyof PageContent["margins"]): Property<Sheet> {
  return {
    since: "1.9",
    evidence: "documented",
    load: ({ page }) => page.margins[side] * POINTS_PER_INCH,
    set: (sheet, value) => {
      const points = numberOf(value);
      if (!(points >= 0)) throw new HostError("InvalidArgument", "A margin is not below zero.");
      changePage(sheet, { margins: { ...sheet.page.margins, [side]: points / POINTS_PER_INCH } });
    },
  };
}

function changePage(sheet: Sheet, change: Partial<PageContent>): void {
  sheet.page = { ...sheet.page, ...change };
}
