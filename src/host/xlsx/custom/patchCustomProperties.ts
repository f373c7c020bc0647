import { relationshipType } from "../opc/dialect";
import type { Dialect } from "../opc/dialect";
import type { PackageEditor } from "../opc/packageEditor";
import { CONTENT_TYPE } from "../opc/xmlPart";
import { joinSheet, splitSheet, withSheetChild } from "../sheet/sheetFrame";
import { CELLS_ELEMENT } from "../sheet/readSheet";
import { encodeUtf16 } from "../xml/encoding";
import { parseXml } from "../xml/xmlTree";
import { xmlElement } from "../xml/xmlEdit";
import { readCustomProperties } from "./readCustomProperties";

/**
 * Brings the custom properties of a sheet to the given state: a changed value goes into its own part, new properties
 * get a part, missing ones lose theirs. Names are compared exactly.
 */
export function patchCustomProperties(
  after: ReadonlyMap<string, string>,
  { editor, dialect, sheetPart }: { editor: PackageEditor; dialect: Dialect; sheetPart: string },
): void {
  const root = parseXml(editor.text(sheetPart), sheetPart, CELLS_ELEMENT);
  const before = readCustomProperties(editor, sheetPart, root);
  const ids = new Map<string, string>();
  for (const entry of before) {
    const value = after.get(entry.name);
    if (value === undefined) {
      editor.unrelate(sheetPart, entry.relationshipId);
      editor.remove(entry.part);
      continue;
    }
    ids.set(entry.name, entry.relationshipId);
    if (value !== entry.value) editor.put(entry.part, encodeUtf16(value));
  }
  for (const [name, value] of after) {
    if (ids.has(name)) continue;
    const part = editor.freePart("xl/customProperty", ".bin");
    editor.add(part, encodeUtf16(value), CONTENT_TYPE.customProperty);
    ids.set(name, editor.relate(sheetPart, relationshipType(dialect, "customProperty"), part));
  }
  const isUnchanged = before.length === ids.size && before.every((entry) => ids.has(entry.name));
  if (!isUnchanged) editor.edit(sheetPart, (text) => withProperties(text, sheetPart, ids, dialect));
}

function withProperties(text: string, part: string, ids: ReadonlyMap<string, string>, dialect: Dialect): string {
  const { frame, rows } = splitSheet(text, part);
  const changed = withSheetChild(frame, part, "customProperties", (_, prefix) => {
    const items = [...ids].map(([name, id]) =>
      xmlElement(`${prefix}customPr`, { name, "xmlns:r": dialect.relationships, "r:id": id }),
    );
    return items.length === 0 ? "" : xmlElement(`${prefix}customProperties`, {}, items.join(""));
  });
  return joinSheet({ frame: changed, rows }, part);
}
