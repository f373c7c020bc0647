import type { BookChanges } from "./changes";
import type { ConditionalLook, LookIndexes } from "./conditional/conditionalContent";
import { relationshipType } from "./opc/dialect";
import type { PackageEditor } from "./opc/packageEditor";
import { CONTENT_TYPE, XML_HEAD } from "./opc/xmlPart";
import type { CellIndexes } from "./sheet/cellXml";
import { SharedStringWriter } from "./strings/sharedStringWriter";
import { emptyStyles } from "./styles/emptyStyles";
import { parseStyles } from "./styles/readStyles";
import { StyleWriter } from "./styles/styleWriter";
import { parseXml, prefixOf } from "./xml/xmlTree";
import { xmlElement } from "./xml/xmlEdit";
import type { XlsxFile } from "./xlsxFile";

/** Shared texts and styles of a file under change: gives indexes while cells are written, then writes both parts. */
export class FileIndexes implements CellIndexes, LookIndexes {
  private readonly strings: SharedStringWriter;
  private readonly styles: StyleWriter;
  /** Style index of the file by style of the changes and style before; the search behind it is long. */
  private readonly known = new Map<string, number>();

  constructor(
    private readonly file: XlsxFile,
    private readonly changes: BookChanges,
    private readonly editor: PackageEditor,
  ) {
    const { strings, styles, workbook } = file.source;
    this.strings = new SharedStringWriter(strings);
    const part = workbook.styles;
    this.styles =
      part === undefined
        ? new StyleWriter(parseStyles(emptyStyles(workbook.dialect), "styles", undefined), "")
        : new StyleWriter(styles, prefixOf(parseXml(editor.text(part), part)));
  }

  textIndex(text: string): number | undefined {
    return this.file.source.hasDanglingTexts ? undefined : this.strings.indexOf(text);
  }

  styleIndex(style: number, base: number | undefined): number {
    const { formats } = this.file.content;
    const format = this.changes.addedFormats[style - formats.length];
    if (style < formats.length || format === undefined) return style < formats.length ? style : 0;
    const origin = this.changes.addedFormatBases?.[style - formats.length] ?? base;
    const key = `${String(style)}/${String(origin)}`;
    const index = this.known.get(key) ?? this.styles.indexOf(format, origin);
    this.known.set(key, index);
    return index;
  }

  lookIndex(look: ConditionalLook): number {
    return this.styles.lookIndex(look);
  }

  /** Writes what was added; makes the parts where the file has none. */
  write(): void {
    const { workbook } = this.file.source;
    if (this.strings.hasAdded) {
      const empty = `${XML_HEAD}${xmlElement("sst", { xmlns: workbook.dialect.main })}`;
      const part = workbook.sharedStrings ?? this.addPart("sharedStrings", empty);
      this.editor.edit(part, (text) => this.strings.appendTo(text, part));
    }
    if (this.styles.hasAdded) {
      const part = workbook.styles ?? this.addPart("styles", emptyStyles(workbook.dialect));
      this.editor.edit(part, (text) => this.styles.appendTo(text, part));
    }
  }

  private addPart(kind: "sharedStrings" | "styles", text: string): string {
    const { part, dialect } = this.file.source.workbook;
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    const wanted = `${folder}${kind}.xml`;
    const name = this.editor.has(wanted) ? this.editor.freePart(`${folder}${kind}`, ".xml") : wanted;
    this.editor.add(name, text, CONTENT_TYPE[kind]);
    this.editor.relate(part, relationshipType(dialect, kind), name);
    return name;
  }
}
