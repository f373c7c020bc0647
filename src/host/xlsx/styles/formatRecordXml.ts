import type { CellFormat } from "../content";
import { attributesOf, child } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { xmlElement } from "../xml/xmlEdit";
import type { Attributes } from "../xml/xmlEdit";
import { HORIZONTAL } from "./readStyles";

/** Where the aspects of a format stand in the lists of the part. */
export interface RecordIndexes {
  readonly prefix: string;
  readonly numberFormatId: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

/** Writes an `<xf>`: the base record's named style and unmodelled alignment, with our aspects on top. */
export function formatRecordXml(format: CellFormat, base: XmlElement | undefined, indexes: RecordIndexes): string {
  const { prefix } = indexes;
  const kept = base ? Object.fromEntries(attributesOf(base)) : { xfId: 0 };
  const inner = [
    elementOf(`${prefix}alignment`, child(base, "alignment"), alignmentOf(format)),
    elementOf(`${prefix}protection`, child(base, "protection"), { locked: format.locked ? undefined : false }),
  ];
  return xmlElement(
    `${prefix}xf`,
    {
      ...kept,
      numFmtId: indexes.numberFormatId,
      fontId: indexes.font,
      fillId: indexes.fill,
      borderId: indexes.border,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: true,
      applyProtection: true,
    },
    inner.join(""),
  );
}

/** Members at their default are left out. */
function alignmentOf(format: CellFormat): Attributes {
  const horizontal = [...HORIZONTAL].find(([, ours]) => ours === format.horizontal)?.[0];
  return {
    horizontal: format.horizontal === "general" ? undefined : horizontal,
    vertical: format.vertical === "bottom" ? undefined : format.vertical,
    wrapText: format.wrapText ? true : undefined,
    indent: format.indent === 0 ? undefined : format.indent,
  };
}

function elementOf(name: string, base: XmlElement | undefined, changes: Attributes): string {
  const merged: Attributes = { ...(base ? Object.fromEntries(attributesOf(base)) : {}), ...changes };
  return Object.values(merged).some((value) => value !== undefined) ? xmlElement(name, merged) : "";
}
