import { attribute, child, childrenNamed, descend, flag, numberAttribute, parseXml } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { tinted } from "./tint";

/** Colours that styles refer to by number, as "#RRGGBB". */
export interface Palette {
  /** By theme index: lt1, dk1, lt2, dk2, accent1 … accent6, hlink, folHlink. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Order of a colour scheme's children by theme index: light and dark stand swapped in the part (ECMA-376-1, 18.8.3). */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
/** The Office theme, for files without a theme part. */
const OFFICE_THEME = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");
/** Default indexed colours (ECMA-376-1, 18.8.27); 0 to 7 repeat as 8 to 15. */
const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED = (
  `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ` +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Colours of a workbook: its theme part if there is one, and the indexed colours its styles redefine. */
export function readPalette(
  theme: { text: string; part: string } | undefined,
  styles: XmlElement | undefined,
): Palette {
  const own = childrenNamed(descend(styles, "colors", "indexedColors"), "rgbColor").map((one) =>
    hexOf(attribute(one, "rgb")),
  );
  return {
    theme: theme ? readTheme(parseXml(theme.text, theme.part)) : OFFICE_THEME.map((hex) => `#${hex}`),
    indexed: INDEXED.map((hex, index) => own[index] ?? `#${hex}`),
  };
}

/**
 * The colour an element like `<color theme="4" tint="0.4"/>` means, as "#RRGGBB"; `null` for automatic, for the two
 * system colours (64, 65) and for numbers outside the palette.
 */
export function readColor(element: XmlElement | undefined, palette: Palette): string | null {
  if (element === undefined || flag(element, "auto")) return null;
  const base = baseColor(element, palette);
  return base === undefined ? null : tinted(base, numberAttribute(element, "tint") ?? 0);
}

function baseColor(element: XmlElement, palette: Palette): string | undefined {
  const theme = numberAttribute(element, "theme");
  if (theme !== undefined) return palette.theme[theme];
  const indexed = numberAttribute(element, "indexed");
  if (indexed !== undefined) return palette.indexed[indexed];
  return hexOf(attribute(element, "rgb"));
}

function readTheme(root: XmlElement): string[] {
  const scheme = descend(root, "themeElements", "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    return hexOf(attribute(color, "lastClr") ?? attribute(color, "val")) ?? `#${OFFICE_THEME[index] ?? "000000"}`;
  });
}

/** "FF1F497D" and "1F497D" are "#1F497D"; the transparency in front means nothing in cells. */
function hexOf(text: string | undefined): string | undefined {
  const match = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(text ?? "");
  return match?.[1] === undefined ? undefined : `#${match[1].toUpperCase()}`;
}
