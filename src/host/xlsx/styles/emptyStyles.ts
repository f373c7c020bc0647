import type { Dialect } from "../opc/dialect";
import { XML_HEAD } from "../opc/xmlPart";
import { xmlElement } from "../xml/xmlEdit";
import { bordersXml, NO_BORDERS } from "./borders";
import { DEFAULT_FONT, fontXml } from "./fonts";

/** A styles part with the default format alone, for files that have none. The two first fills are reserved by Excel. */
export function emptyStyles(dialect: Dialect): string {
  const pattern = (patternType: string): string => xmlElement("fill", {}, xmlElement("patternFill", { patternType }));
  const record = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const inner = [
    xmlElement("fonts", { count: 1 }, fontXml(DEFAULT_FONT, "")),
    xmlElement("fills", { count: 2 }, pattern("none") + pattern("gray125")),
    xmlElement("borders", { count: 1 }, bordersXml(NO_BORDERS, "")),
    xmlElement("cellStyleXfs", { count: 1 }, xmlElement("xf", record)),
    xmlElement("cellXfs", { count: 1 }, xmlElement("xf", { ...record, xfId: 0 })),
  ];
  return `${XML_HEAD}${xmlElement("styleSheet", { xmlns: dialect.main }, inner.join(""))}`;
}
