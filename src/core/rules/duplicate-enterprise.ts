import { formatAddress } from "../../base/address";
import { groupBy } from "../../base/groupBy";
import { valueAt } from "../model/snapshot";
import { sameEnterprises } from "../reconciling/countedEnterprises";
import type { EnterpriseRow } from "../reconciling/countedEnterprises";
import { headerText } from "../reading/headerBand";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { TableReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn } from "../reading/tableColumns";
import type { Template } from "../template/template";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * An enterprise stands in two rows about the same kind of organisation, so it counts twice. A question where the kinds
 * differ and the communes do, too, and where two numbers of decisions or tax codes may mean two enterprises. A list in
 * which many enterprises come back is no list of enterprises.
 */
export const duplicateEnterprise = defineRule({
  code: "duplicate-enterprise",
  severity: "warning",
  layer: "reconciliation",
  applies: ({ reading }) => hasColumn(reading, ({ field }) => field.role === "enterprise"),
  check: ({ reading }) =>
    [...groupBy(reading.tables, scopeOf).values()].flatMap((tables) => repeatedIn(tables, reading.template)),
});

type Found = Finding<"duplicate-enterprise">;

/** What is set up is set up once, whenever; other lists may be written anew for each period. */
function scopeOf({ table, dimensions }: TableReading): string {
  const isCounted = dimensions.measure !== undefined || table.fields.some(({ role }) => role === "measure");
  return isCounted ? table.name : `${table.name}\n${dimensions.period ?? ""}`;
}

/** An enterprise that stands in more rows than that is no mistake. */
const COMPARED = 20;
/** Of so many rows a few names may repeat by mistake. */
const MISTAKES = { few: 3, share: 0.05 } as const;

function repeatedIn(tables: readonly TableReading[], template: Template): readonly Found[] {
  const found = [...sameEnterprises(tables, template).values()].flatMap((rows) =>
    rows.flatMap((row, at): Found[] => {
      const earlier = rows.slice(0, Math.min(at, COMPARED)).flatMap((other) => {
        const severity = severityOf(other, row);
        return severity ? [{ other, severity }] : [];
      });
      const first = earlier.find(({ severity }) => severity === "warning") ?? earlier[0];
      return first ? [finding(row, first.other, first.severity)] : [];
    }),
  );
  if (found.length <= MISTAKES.few) return found;
  const rowCount = tables.reduce((count, table) => count + dataRows(table).length, 0);
  return found.length <= rowCount * MISTAKES.share ? found : [];
}

/** `undefined` where an enterprise may well stand twice: its Party cell and its union. */
function severityOf(a: EnterpriseRow, b: EnterpriseRow): "warning" | "question" | undefined {
  if (a.measure !== b.measure) return undefined;
  if (a.kind !== b.kind)
    return a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit ? "question" : undefined;
  return a.measure === undefined && keyOf(a) !== keyOf(b) ? "question" : "warning";
}

function keyOf({ table, row }: EnterpriseRow): string {
  const [column] = columnsOfRole(table, "key");
  return column ? headerText(valueAt(table.sheet, { row: row.row, column: column.column })) : "";
}

function finding(
  { table, row, column, name }: EnterpriseRow,
  first: EnterpriseRow,
  severity: "warning" | "question",
): Found {
  return {
    severity,
    place: placeOf(table, row.row, column),
    subject: subjectOf(table, row, column),
    data: {
      name: headerText(name),
      firstSheet: first.table.sheet.name,
      firstAddress: formatAddress({ row: first.row.row, column: first.column.column }),
    },
    cause: null,
  };
}
