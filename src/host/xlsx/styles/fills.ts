import { attribute, child, descend } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { xmlElement } from "../xml/xmlEdit";
import { argb } from "./fonts";
import type { Listed } from "./listed";
import { readColor } from "./palette";
import type { Palette } from "./palette";

/**
 * Reads a `<fill>` as one colour: solid fills exactly, hatched ones by the colour of their lines, gradients by their
 * first colour; `null` for none.
 */
export function readFill(element: XmlElement, palette: Palette): Listed<string | null> {
  const pattern = child(element, "patternFill");
  if (pattern === undefined) {
    return { value: readColor(descend(element, "gradientFill", "stop", "color"), palette), exact: false };
  }
  const kind = attribute(pattern, "patternType") ?? "none";
  if (kind === "none") return { value: null, exact: true };
  return { value: readColor(child(pattern, "fgColor"), palette), exact: kind === "solid" };
}

/** Writes a solid `<fill>`; for `null` the reserved first fill is used and nothing is written. */
export function fillXml(color: string, prefix: string): string {
  const colors = xmlElement(`${prefix}fgColor`, { rgb: argb(color) }) + xmlElement(`${prefix}bgColor`, { indexed: 64 });
  return xmlElement(`${prefix}fill`, {}, xmlElement(`${prefix}patternFill`, { patternType: "solid" }, colors));
}
