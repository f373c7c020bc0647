import type { PageContent } from "../content";
import { attribute, child, descend, flag, numberAttribute, textOf } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { decodeXstring } from "../xml/xstring";

/** Margins of a new sheet in inches (Excel's "Normal"). */
export const NORMAL_MARGINS: PageContent["margins"] = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** Reads how a worksheet is printed. Without settings it is a portrait page; paper 1 (Letter) is what the file format means then. */
export function readPage(root: XmlElement): PageContent {
  const setup = child(root, "pageSetup");
  const isFitted = flag(descend(root, "sheetPr", "pageSetUpPr"), "fitToPage");
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    paperSize: numberAttribute(setup, "paperSize") ?? 1,
    fit: isFitted
      ? { wide: numberAttribute(setup, "fitToWidth") ?? 1, tall: numberAttribute(setup, "fitToHeight") ?? 1 }
      : null,
    margins: readMargins(child(root, "pageMargins")),
    centerHorizontally: flag(child(root, "printOptions"), "horizontalCentered"),
    header: decodeXstring(textOf(descend(root, "headerFooter", "oddHeader"))),
    footer: decodeXstring(textOf(descend(root, "headerFooter", "oddFooter"))),
  };
}

function readMargins(element: XmlElement | undefined): PageContent["margins"] {
  const side = (name: keyof PageContent["margins"]): number => numberAttribute(element, name) ?? NORMAL_MARGINS[name];
  return {
    left: side("left"),
    right: side("right"),
    top: side("top"),
    bottom: side("bottom"),
    header: side("header"),
    footer: side("footer"),
  };
}
