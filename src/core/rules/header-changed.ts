import { formatAddress } from "../../base/address";
import { subjectOfTable } from "../reading/placeOf";
import type { ChangedHeader, TableReading } from "../reading/reading";
import { suggest } from "../reading/suggest";
import { headerKey } from "../reading/textKey";
import { legacyText } from "../text/legacyEncoding";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A heading says something else than the form, and the column was known by its place or by the rest of its path. A
 * heading over several columns is one finding. Case, spaces, line breaks, Unicode form, hoà/hòa, tỉ/tỷ are no change.
 */
export const headerChanged = defineRule({
  code: "header-changed",
  severity: "warning",
  layer: "form",
  applies: ({ reading }) => reading.tables.length > 0,
  check: ({ reading }) => reading.tables.flatMap(findings),
});

function findings(table: TableReading): readonly Finding<"header-changed">[] {
  const changed = table.columns
    .flatMap(({ changedHeader }) => changedHeader ?? [])
    .filter(({ found }) => legacyText(found) === undefined);
  const byCell = new Map(changed.map((change) => [formatAddress(change.cell), change]));
  return [...byCell].map(([address, change]) => finding(table, address, change));
}

function finding(table: TableReading, address: string, { found, expected }: ChangedHeader): Finding<"header-changed"> {
  return {
    severity: isReworded(found, expected) ? "warning" : "error",
    place: { sheet: table.sheet.name, address, header: found },
    subject: subjectOfTable(table),
    data: { found, expected },
    cause: null,
  };
}

/** A heading that shares nothing with the form's may head other figures. */
function isReworded(found: string, expected: string): boolean {
  const words = new Set(headerKey(expected).split(" "));
  return (
    suggest(found, [expected]) !== null ||
    headerKey(found)
      .split(" ")
      .some((word) => words.has(word))
  );
}
