import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";

/**
 * Reads the sample workbooks for tests without the product's own reader, so that a fault in that reader cannot hide a
 * fault in the samples. Knows only what the samples contain.
 */
export interface PlainWorkbook {
  /** In the order of the tabs. */
  readonly sheets: readonly PlainSheet[];
  /** Text of a part by its path in the package, e.g. "xl/workbook.xml". */
  readonly parts: ReadonlyMap<string, string>;
}

/** A sheet: what is in its cells, by A1 address. */
export interface PlainSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly xml: string;
  readonly cells: ReadonlyMap<string, PlainCell>;
  /** Merged ranges as written: "C8:D8". */
  readonly merges: readonly string[];
}

/** A cell with content. A blank cell that only has a border is left out. */
export interface PlainCell {
  readonly value: string | number;
  readonly isError: boolean;
  readonly formula: string | undefined;
  /** Number format code; "" for General. */
  readonly format: string;
}

/** Opens a workbook from disk. */
export function readPlainWorkbook(file: string): PlainWorkbook {
  const entries = Object.entries(unzipSync(new Uint8Array(readFileSync(file))));
  const parts = new Map(entries.map(([path, bytes]) => [path, strFromU8(bytes)] as const));
  const strings = all(part(parts, "xl/sharedStrings.xml"), /<si>(.*?)<\/si>/gs).map(([, item = ""]) =>
    all(item, /<t[^>]*>(.*?)<\/t>/gs)
      .map(([, text = ""]) => unescapeXml(text))
      .join(""),
  );
  const formats = formatsByStyle(part(parts, "xl/styles.xml"));
  const sheets = all(part(parts, "xl/workbook.xml"), /<sheet [^>]*>/g).map(([tag], index) => {
    const xml = part(parts, `xl/worksheets/sheet${String(index + 1)}.xml`);
    const merges = all(xml, /<mergeCell ref="(.*?)"/g).map(([, ref = ""]) => ref);
    const isHidden = attribute(tag, "state") === "hidden";
    return {
      name: unescapeXml(attribute(tag, "name")),
      isHidden,
      xml,
      merges,
      cells: readCells(xml, strings, formats),
    };
  });
  return { sheets, parts };
}

/** The sheet of that name; fails the test when there is none. */
export function sheetNamed(workbook: PlainWorkbook, name: string): PlainSheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function readCells(
  xml: string,
  strings: readonly string[],
  formats: readonly string[],
): ReadonlyMap<string, PlainCell> {
  const found = all(xml, /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs).flatMap(([, attributes = "", body = ""]) => {
    const raw = /<v>(.*?)<\/v>/s.exec(body)?.[1];
    if (raw === undefined) return [];
    const type = attribute(attributes, "t");
    const text = type === "s" ? (strings[Number(raw)] ?? "") : unescapeXml(raw);
    const formula = /<f>(.*?)<\/f>/s.exec(body)?.[1];
    const cell: PlainCell = {
      value: type === "" || type === "n" ? Number(raw) : text,
      isError: type === "e",
      formula: formula === undefined ? undefined : unescapeXml(formula),
      format: formats[Number(attribute(attributes, "s"))] ?? "",
    };
    return [[attribute(attributes, "r"), cell] as const];
  });
  return new Map(found);
}

function formatsByStyle(xml: string): readonly string[] {
  const codes = new Map(
    all(xml, /<numFmt numFmtId="(\d+)" formatCode="(.*?)"/g).map(([, id = "", code = ""]) => [id, unescapeXml(code)]),
  );
  const styles = /<cellXfs.*?<\/cellXfs>/s.exec(xml)?.[0] ?? "";
  return all(styles, /<xf numFmtId="(\d+)"/g).map(([, id = ""]) => codes.get(id) ?? "");
}

function part(parts: ReadonlyMap<string, string>, path: string): string {
  const text = parts.get(path);
  if (text === undefined) throw new Error(`no part ${path}`);
  return text;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="(.*?)"`).exec(tag)?.[1] ?? "";
}

function all(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

function unescapeXml(text: string): string {
  const names = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["apos", "'"],
  ]);
  return text.replace(/&(\w+);/g, (whole, name: string) => names.get(name) ?? whole);
}
