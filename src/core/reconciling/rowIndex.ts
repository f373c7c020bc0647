import { rowKey } from "../reading/describeRows";
import type { LabelReading, RowReading, TableReading } from "../reading/reading";
import { dataRows } from "../reading/tableColumns";
import { unitKey } from "../reading/textKey";

/** The data rows of a table by what they are about; a label that stands twice is nobody's (`undefined`). */
export type RowIndex = ReadonlyMap<string, RowReading | undefined>;

/** Finds the same row on another sheet: "Xã Mễ Trì", "Tổ chức đảng › Kết nạp mới". Each table is indexed once. */
export function rowIndexes(): (table: TableReading) => RowIndex {
  const known = new Map<TableReading, RowIndex>();
  return (table) => {
    const index = known.get(table) ?? indexOf(table);
    known.set(table, index);
    return index;
  };
}

function indexOf(table: TableReading): RowIndex {
  const index = new Map<string, RowReading | undefined>();
  for (const row of dataRows(table)) {
    const key = rowIdentity(row);
    index.set(key, key === "" || index.has(key) ? undefined : row);
  }
  return index;
}

/** What a row is about as a key: the known unit, kind and measure, otherwise its label. "" for a row without a name. */
export function rowIdentity({ labels, label }: RowReading): string {
  const { unit, kind, measure } = labels;
  if (unit?.state !== "known") return rowKey(label);
  return [unitKey(unit.value), shown(kind), shown(measure)].join("\n").trimEnd();
}

function shown(label: LabelReading | undefined): string {
  return label?.state === "known" ? label.value : "";
}
