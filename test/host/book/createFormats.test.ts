import { DEFAULT_FORMAT, createFormats } from "../../../src/host/book/createFormats";
import type { CellFormat } from "../../../src/host/xlsx/content";

const PERCENT: CellFormat = { ...DEFAULT_FORMAT, numberFormat: "0.0%" };

describe("createFormats", () => {
  it("gives the format at an index, the default for an index the file does not have", () => {
    const formats = createFormats([DEFAULT_FORMAT, PERCENT]);
    expect(formats.formatOf(1)).toEqual(PERCENT);
    expect(formats.formatOf(99)).toEqual(DEFAULT_FORMAT);
    expect(createFormats([]).formatOf(0)).toEqual(DEFAULT_FORMAT);
  });

  it("appends a new format after those of the file and keeps what was not asked for", () => {
    const formats = createFormats([DEFAULT_FORMAT, PERCENT]);
    const style = formats.styleFor(1, {
      fill: "#FFF2CC",
      font: { bold: true },
      borders: { top: { style: "thin", color: null } },
    });
    expect(style).toBe(2);
    expect(formats.formatOf(style)).toEqual({
      ...PERCENT,
      fill: "#FFF2CC",
      font: { ...DEFAULT_FORMAT.font, bold: true },
      borders: { ...DEFAULT_FORMAT.borders, top: { style: "thin", color: null } },
    });
    expect(formats.added).toHaveLength(1);
  });

  it("gives one index for one wish, however it is put", () => {
    const formats = createFormats([DEFAULT_FORMAT]);
    const both = formats.styleFor(0, { fill: "#FF0000", wrapText: true });
    const oneByOne = formats.styleFor(formats.styleFor(0, { wrapText: true }), { fill: "#FF0000" });
    expect(oneByOne).toBe(both);
    expect(formats.styleFor(0, { fill: "#FF0000", wrapText: true })).toBe(both);
  });

  it("comes back to the index of the file when the change is undone", () => {
    const formats = createFormats([DEFAULT_FORMAT, PERCENT]);
    const marked = formats.styleFor(1, { fill: "#FFF2CC" });
    expect(formats.styleFor(marked, { fill: null })).toBe(1);
  });

  it("keeps formats apart that come from different formats of the file, as more may differ than is modelled", () => {
    const formats = createFormats([DEFAULT_FORMAT, DEFAULT_FORMAT]);
    const first = formats.styleFor(0, { fill: "#FFF2CC" });
    const second = formats.styleFor(1, { fill: "#FFF2CC" });
    expect(second).not.toBe(first);
    expect(formats.bases).toEqual([0, 1]);
    expect(formats.styleFor(second, { fill: null })).toBe(1);
  });

  it("names the format of the file for a change of a change", () => {
    const formats = createFormats([DEFAULT_FORMAT, PERCENT]);
    formats.styleFor(formats.styleFor(1, { indent: 1 }), { indent: 2 });
    expect(formats.bases).toEqual([1, 1]);
  });
});
