import type { BorderFormat, BorderSide, CellFormat, FontFormat } from "../xlsx/content";

/** Parts of a format to change; what is absent stays. */
export interface FormatChange extends Partial<Omit<CellFormat, "font" | "borders">> {
  readonly font?: Partial<FontFormat>;
  readonly borders?: Partial<Readonly<Record<BorderSide, BorderFormat | null>>>;
}

/** The formats of cells. The list only grows, so that style indexes of the file stay what they are. */
export interface Formats {
  /** Format at a style index; an index the file does not have gives the default format. */
  formatOf(style: number): CellFormat;
  /**
   * Style index of the format `style` with the change. The same wish gives the same index, and changing back gives the
   * index it came from, with all that the host does not model.
   *
   * @example cells.setStyle(5, 2, formats.styleFor(cells.styleAt(5, 2), { fill: "#FFF2CC" }));
   */
  styleFor(style: number, change: FormatChange): number;
}
