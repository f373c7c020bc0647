import type { PageContent } from "../content";
import { attributesOf, child, parseXml, rawXml } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { applyEdits, setAttributes, setChild, xmlElement } from "../xml/xmlEdit";
import type { Attributes } from "../xml/xmlEdit";
import { isSame } from "../isSame";
import { escapeText } from "../xml/xmlText";
import { encodeXstring } from "../xml/xstring";
import { readPage } from "./readPage";
import { inFrame, withSheetChild } from "./sheetFrame";

/** Order of the children of `sheetPr` and of `headerFooter` (CT_SheetPr, CT_HeaderFooter). */
const PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
const HEADER_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

/** Writes how a sheet is printed: only what differs from before; the printer's own settings stay. */
export function writePage(frame: string, part: string, page: PageContent): string {
  const before = readPage(parseXml(frame, part));
  const steps: ((text: string) => string)[] = [
    (text) => (isSame(before.fit, page.fit) ? text : writeFitToPage(text, part, page.fit !== null)),
    (text) =>
      before.centerHorizontally === page.centerHorizontally
        ? text
        : merged(text, part, "printOptions", { horizontalCentered: page.centerHorizontally ? true : undefined }),
    (text) => (isSame(before.margins, page.margins) ? text : merged(text, part, "pageMargins", page.margins)),
    (text) => writeSetup(text, part, before, page),
    (text) => (before.header === page.header ? text : writeHeader(text, part, "oddHeader", page.header)),
    (text) => (before.footer === page.footer ? text : writeHeader(text, part, "oddFooter", page.footer)),
  ];
  return steps.reduce((text, step) => step(text), frame);
}

function writeSetup(frame: string, part: string, before: PageContent, page: PageContent): string {
  const isUnchanged =
    before.orientation === page.orientation && before.paperSize === page.paperSize && isSame(before.fit, page.fit);
  if (isUnchanged) return frame;
  return merged(frame, part, "pageSetup", {
    paperSize: page.paperSize,
    orientation: page.orientation,
    ...(page.fit === null ? {} : { fitToWidth: page.fit.wide, fitToHeight: page.fit.tall }),
  });
}

/** An element without children with some attributes changed, in its place. */
function merged(frame: string, part: string, local: string, changes: Attributes): string {
  return withSheetChild(frame, part, local, (existing, prefix) =>
    xmlElement(`${prefix}${local}`, { ...(existing ? Object.fromEntries(attributesOf(existing)) : {}), ...changes }),
  );
}

function writeFitToPage(frame: string, part: string, fitToPage: boolean): string {
  const withProperties = inFrame(frame, part, "sheetPr")
    ? frame
    : withSheetChild(frame, part, "sheetPr", (_, prefix) => xmlElement(`${prefix}sheetPr`, {}));
  const properties = inFrame(withProperties, part, "sheetPr");
  if (properties === undefined) return withProperties;
  const existing = child(properties, "pageSetUpPr");
  const attribute = { fitToPage: fitToPage ? true : undefined };
  if (existing) return applyEdits(withProperties, [setAttributes(existing, attribute)]);
  const prefix = properties.name.slice(0, -"sheetPr".length);
  const xml = xmlElement(`${prefix}pageSetUpPr`, attribute);
  return applyEdits(withProperties, [setChild(properties, PROPERTIES_ORDER, "pageSetUpPr", xml)]);
}

function writeHeader(frame: string, part: string, local: string, text: string): string {
  return withSheetChild(frame, part, "headerFooter", (existing, prefix) => {
    const own = text === "" ? "" : xmlElement(`${prefix}${local}`, {}, escapeText(encodeXstring(text)));
    if (existing === undefined) return own === "" ? "" : xmlElement(`${prefix}headerFooter`, {}, own);
    return withHeader(existing, local, own);
  });
}

function withHeader(existing: XmlElement, local: string, xml: string): string {
  const edit = setChild(existing, HEADER_ORDER, local, xml);
  const shift = existing.start;
  return applyEdits(rawXml(existing), [{ start: edit.start - shift, end: edit.end - shift, text: edit.text }]);
}
