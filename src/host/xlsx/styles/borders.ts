import type { BorderFormat, BorderSide, CellFormat } from "../content";
import { attribute, child } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { xmlElement } from "../xml/xmlEdit";
import { argb } from "./fonts";
import type { Listed } from "./listed";
import { readColor } from "./palette";
import type { Palette } from "./palette";

/** The four sides of a cell. */
export type Borders = CellFormat["borders"];

/** A cell without lines. */
export const NO_BORDERS: Borders = { left: null, right: null, top: null, bottom: null };

/** Sides in the order of the schema (CT_Border); strict files say start and end. */
const SIDES: readonly (readonly [BorderSide, string])[] = [
  ["left", "start"],
  ["right", "end"],
  ["top", "top"],
  ["bottom", "bottom"],
];
const STYLES: readonly BorderFormat["style"][] = ["thin", "medium", "thick", "hair", "dotted", "dashed", "double"];

/** Reads a `<border>`. Line styles we do not model are "other"; they and diagonals make it not exact. */
export function readBorders(element: XmlElement, palette: Palette): Listed<Borders> {
  const sides = new Map<BorderSide, BorderFormat | null>();
  for (const [side, strictName] of SIDES) {
    sides.set(side, readSide(child(element, side) ?? child(element, strictName), palette));
  }
  const value: Borders = {
    left: sides.get("left") ?? null,
    right: sides.get("right") ?? null,
    top: sides.get("top") ?? null,
    bottom: sides.get("bottom") ?? null,
  };
  const hasDiagonal = attribute(child(element, "diagonal"), "style") !== undefined;
  return { value, exact: !hasDiagonal && Object.values(value).every((side) => side?.style !== "other") };
}

function readSide(element: XmlElement | undefined, palette: Palette): BorderFormat | null {
  const name = attribute(element, "style") ?? "none";
  if (name === "none") return null;
  return {
    style: STYLES.find((style) => style === name) ?? "other",
    color: readColor(child(element, "color"), palette),
  };
}

/** Writes a `<border>`. "other" is written as a thin line: it is only met when a user's own line was changed. */
export function bordersXml(borders: Borders, prefix: string): string {
  const sides = SIDES.map(([side]) => {
    const line = borders[side];
    if (line === null) return xmlElement(`${prefix}${side}`, {});
    const color = line.color === null ? { auto: true } : { rgb: argb(line.color) };
    const style = line.style === "other" ? "thin" : line.style;
    return xmlElement(`${prefix}${side}`, { style }, xmlElement(`${prefix}color`, color));
  });
  return xmlElement(`${prefix}border`, {}, `${sides.join("")}${xmlElement(`${prefix}diagonal`, {})}`);
}
