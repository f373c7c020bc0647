import type { CellFormat } from "../content";
import type { ConditionalLook } from "../conditional/conditionalContent";
import { lookXml } from "../conditional/lookXml";
import { isSame } from "../isSame";
import { CELL_FORMATS_MAX } from "../limits";
import { fail } from "../xlsxError";
import { attribute, attributesOf, child, parseXml } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { appendInside, applyEdits, qualified, setAttributes, setChild, xmlElement } from "../xml/xmlEdit";
import { FIRST_OWN_FORMAT_ID, builtinFormatId } from "./builtinFormats";
import { bordersXml } from "./borders";
import { fillXml } from "./fills";
import { fontXml } from "./fonts";
import { formatRecordXml } from "./formatRecordXml";
import { GrowingList, NumberFormatIds } from "./growingList";
import { DEFAULT_FORMAT } from "./readStyles";
import type { FormatRecord, StyleSheet } from "./readStyles";

/** Order of the children of `styleSheet` (CT_Stylesheet). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

/**
 * Gives style indexes for cell formats and remembers which records, fonts, fills, borders and number formats must be
 * added for them. Nothing that exists is renumbered or changed.
 */
export class StyleWriter {
  private readonly fonts: GrowingList<CellFormat["font"]>;
  private readonly fills: GrowingList<string | null>;
  private readonly borders: GrowingList<CellFormat["borders"]>;
  private readonly numberFormats: NumberFormatIds;
  /** New records by their XML, in the order of their indexes. */
  private readonly records = new Map<string, number>();
  /** New looks of conditional formats by their XML, in the order of their indexes. */
  private readonly looks = new Map<string, number>();

  constructor(
    private readonly sheet: StyleSheet,
    private readonly prefix: string,
  ) {
    this.fonts = new GrowingList(sheet.fonts);
    this.fills = new GrowingList(sheet.fills);
    this.borders = new GrowingList(sheet.borders);
    this.numberFormats = new NumberFormatIds(sheet.numberFormats, builtinFormatId, FIRST_OWN_FORMAT_ID);
  }

  /** Cells without a style have index 0: where the list is empty, the default must stand there first. */
  private ensureDefault(): void {
    if (this.sheet.records.length === 0 && this.records.size === 0) {
      this.addedIndex(this.recordXml(DEFAULT_FORMAT, undefined, undefined));
    }
  }

  /**
   * Style index of a format for a cell that has had the style `base` (`undefined` for a new cell). A record of the
   * file that means exactly this is used; else a new one starts from `base`, so that a rotated text stays rotated
   * and a theme colour a theme colour. Fails above 65,490 formats.
   */
  indexOf(format: CellFormat, base: number | undefined): number {
    this.ensureDefault();
    const record = base === undefined ? undefined : this.sheet.records[base];
    if (base !== undefined && record && isSame(this.sheet.formats[base], format)) return base;
    const known = record === undefined || this.isPlain(record) ? this.plainIndex(format) : -1;
    return known >= 0 ? known : this.addedIndex(this.recordXml(format, record, base));
  }

  /** Index of the look of a conditional format; one that the file has already is used again. */
  lookIndex(look: ConditionalLook): number {
    const xml = lookXml(look, this.prefix);
    const known = this.sheet.looks.indexOf(xml);
    if (known >= 0) return known;
    const index = this.looks.get(xml) ?? this.sheet.looks.length + this.looks.size;
    this.looks.set(xml, index);
    return index;
  }

  /** Whether the part must be written. */
  get hasAdded(): boolean {
    return this.records.size + this.looks.size > 0;
  }

  /** The part with what was added at the ends of its lists. */
  appendTo(xml: string, part: string): string {
    const { prefix } = this;
    const pieces: readonly (readonly [string, readonly string[]])[] = [
      [
        "numFmts",
        this.numberFormats.added.map(([id, code]) => xmlElement(`${prefix}numFmt`, { numFmtId: id, formatCode: code })),
      ],
      ["fonts", this.fonts.added.map((font) => fontXml(font, prefix))],
      ["fills", this.fills.added.flatMap((color) => (color === null ? [] : [fillXml(color, prefix)]))],
      ["borders", this.borders.added.map((borders) => bordersXml(borders, prefix))],
      ["cellXfs", [...this.records.keys()]],
      ["dxfs", [...this.looks.keys()]],
    ];
    return pieces.reduce((text, [list, items]) => grownList(text, part, { list, items }), xml);
  }

  private addedIndex(xml: string): number {
    const known = this.records.get(xml);
    if (known !== undefined) return known;
    const index = this.sheet.records.length + this.records.size;
    if (index >= CELL_FORMATS_MAX) return fail({ code: "too-many-formats" });
    this.records.set(xml, index);
    return index;
  }

  private recordXml(format: CellFormat, base: FormatRecord | undefined, baseIndex: number | undefined): string {
    const before = baseIndex === undefined ? undefined : this.sheet.formats[baseIndex];
    const same = (key: "font" | "fill" | "borders"): boolean =>
      before !== undefined && isSame(before[key], format[key]);
    return formatRecordXml(format, base?.element, {
      prefix: this.prefix,
      numberFormatId:
        base && before?.numberFormat === format.numberFormat
          ? base.numberFormatId
          : this.numberFormats.idOf(format.numberFormat),
      font: base && same("font") ? base.font : this.fonts.indexOf(format.font),
      fill: base && same("fill") ? base.fill : this.fillIndex(format.fill),
      border: base && same("borders") ? base.border : this.borders.indexOf(format.borders),
    });
  }

  /** No fill is the reserved first entry, never the grey pattern that has no colour either. */
  private fillIndex(fill: string | null): number {
    return fill === null ? 0 : this.fills.indexOf(fill);
  }

  private plainIndex(format: CellFormat): number {
    return this.sheet.records.findIndex(
      (record, index) => isSame(this.sheet.formats[index], format) && this.isPlain(record),
    );
  }

  /** Whether a record is nothing but what a `CellFormat` says. */
  private isPlain({ element, font, fill, border }: FormatRecord): boolean {
    const alignment = child(element, "alignment");
    const unmodelled = ["textRotation", "shrinkToFit", "readingOrder", "justifyLastLine", "relativeIndent"];
    return (
      attribute(element, "quotePrefix") === undefined &&
      attribute(child(element, "protection"), "hidden") === undefined &&
      (alignment === undefined || !unmodelled.some((name) => attributesOf(alignment).has(name))) &&
      this.fonts.isExact(font) &&
      this.fills.isExact(fill) &&
      this.borders.isExact(border)
    );
  }
}

/** Adds items to a list of the part and corrects its count; makes the list when it is missing. */
function grownList(text: string, part: string, { list, items }: { list: string; items: readonly string[] }): string {
  if (items.length === 0) return text;
  const root = parseXml(text, part);
  const existing = child(root, list);
  if (existing === undefined) {
    const xml = xmlElement(qualified(root, list), { count: items.length }, items.join(""));
    return applyEdits(text, [setChild(root, ORDER, list, xml)]);
  }
  const grown = applyEdits(text, [appendInside(existing, items.join(""))]);
  return applyEdits(grown, counted(child(parseXml(grown, part), list)));
}

function counted(list: XmlElement | undefined): ReturnType<typeof setAttributes>[] {
  const hasCount = attribute(list, "count") !== undefined;
  return list && hasCount ? [setAttributes(list, { count: list.children.length })] : [];
}
