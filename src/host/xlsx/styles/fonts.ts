import type { FontFormat } from "../content";
import { attribute, child, flag, numberAttribute } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { xmlElement } from "../xml/xmlEdit";
import type { Listed } from "./listed";
import { readColor } from "./palette";
import type { Palette } from "./palette";

/** Font of a workbook that names none. */
export const DEFAULT_FONT: FontFormat = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  color: null,
};

const MODELLED = new Set(["b", "i", "u", "sz", "color", "name", "family", "charset", "scheme"]);

/** Reads a `<font>`. A strike or a raised font is not exact: a new format must not pick it up by its looks. */
export function readFont(element: XmlElement, palette: Palette): Listed<FontFormat> {
  const has = (local: string): boolean => {
    const one = child(element, local);
    return one !== undefined && flag(one, "val", true);
  };
  const underline = child(element, "u");
  const kind = attribute(underline, "val") ?? "single";
  return {
    value: {
      name: attribute(child(element, "name"), "val") ?? DEFAULT_FONT.name,
      size: numberAttribute(child(element, "sz"), "val") ?? DEFAULT_FONT.size,
      bold: has("b"),
      italic: has("i"),
      underline: underline !== undefined && kind !== "none",
      color: readColor(child(element, "color"), palette),
    },
    exact: element.children.every((one) => MODELLED.has(one.local)) && (kind === "single" || kind === "none"),
  };
}

/** Writes a `<font>`, children in the order the Open XML SDK wants (b, i, u, sz, color, name, family). */
export function fontXml(font: FontFormat, prefix: string): string {
  const one = (local: string, value: string | number): string => xmlElement(`${prefix}${local}`, { val: value });
  return xmlElement(
    `${prefix}font`,
    {},
    [
      font.bold ? xmlElement(`${prefix}b`, {}) : "",
      font.italic ? xmlElement(`${prefix}i`, {}) : "",
      font.underline ? xmlElement(`${prefix}u`, {}) : "",
      one("sz", font.size),
      font.color === null ? "" : xmlElement(`${prefix}color`, { rgb: argb(font.color) }),
      one("name", font.name),
    ].join(""),
  );
}

/** "#1F497D" as the file has it: "FF1F497D", opaque. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
