import { formatAddress } from "../../base/address";
import { cellReference } from "../../base/formulaText";
import { formatRect } from "../../base/rect";
import { formulaAt } from "../model/snapshot";
import { cumulativeVerdicts } from "../reconciling/cumulativeVerdicts";
import { isDemanded } from "../reconciling/evidence";
import { judgeRow, rowRelations } from "../reconciling/rowRelations";
import type { RowRelation, SignedColumn } from "../reconciling/rowRelations";
import { wrongTotals } from "../reconciling/totalChecks";
import type { WrongTotal } from "../reconciling/totalChecks";
import { typedFigure } from "../reconciling/typedFigure";
import { isFigureColumn } from "../reading/figureCells";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ColumnReading, RowReading, TableReading } from "../reading/reading";
import { rangesOf } from "../reading/sumFormulaOf";
import { hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A typed total that is not the sum of its rows, or a typed figure that is not what the columns beside it give ("1=2+3",
 * "Tổng số" of its parts, trong kỳ and lũy kế). Where a formula belongs, other checks look. Error when every part is
 * certain; a total that only lacks a new row, and a lũy kế, which may be corrected later, are warnings.
 */
export const sumMismatch = defineRule({
  code: "sum-mismatch",
  severity: "error",
  layer: "reconciliation",
  applies: ({ reading }) => hasColumn(reading, isFigureColumn),
  check: ({ reading }) => [
    ...reading.tables.flatMap((table) => {
      const relations = rowRelations(table);
      return [...totalFindings(table, relations), ...rowFindings(table, relations)];
    }),
    ...cumulativeFindings(reading.tables),
  ],
});

type Found = Finding<"sum-mismatch">;

function totalFindings(table: TableReading, relations: readonly RowRelation[]): readonly Found[] {
  return wrongTotals(table)
    .filter((wrong) => isOurs(table, wrong) && !fitsAcross(table, wrong, relations))
    .map(({ total, column, found, expected, rows, hasNewRows }) => ({
      ...(hasNewRows ? { severity: "warning" as const } : {}),
      place: placeOf(table, total.row.row, column),
      subject: { ...subjectOf(table, total.row, column), unit: null },
      data: { found, expected, parts: rangesOf(table, column, rows).map(formatRect).join(", ") },
      cause: null,
    }));
}

/** Typed, and none of the cells that {@link formulaOverwritten} compares with totals of formulas beside it. */
function isOurs(table: TableReading, { total, column }: WrongTotal): boolean {
  if (typedFigure(table, total.row, column) === undefined) return false;
  if (table.table.rows || table.table.layout === "list") return true;
  const isFormula = (row: RowReading, at: ColumnReading): boolean =>
    formulaAt(table.sheet, { row: row.row, column: at.column }) !== null;
  return !(
    table.columns.some((other) => isFigureColumn(other) && isFormula(total.row, other)) ||
    table.rows.some((row) => row.role === "total" && isFormula(row, column))
  );
}

/** A total that agrees with the columns beside it follows from another wrong cell. */
function fitsAcross(table: TableReading, { total, column }: WrongTotal, relations: readonly RowRelation[]): boolean {
  const relation = relations.find(({ result }) => result === column);
  return relation !== undefined && judgeRow(table, total.row, relation)?.isKept === true;
}

/** Typed figures of data rows in columns that are sums of others; those of periods have a check of their own. */
function rowFindings(table: TableReading, relations: readonly RowRelation[]): readonly Found[] {
  const rows = table.rows.filter(({ role }) => role === "data" || role === "of-which");
  return relations
    .filter(({ origin }) => origin !== "period")
    .flatMap((relation) => {
      const { result } = relation;
      const broken: Found[] = [];
      let [kept, brokenCount] = [0, 0];
      for (const row of rows) {
        const verdict = judgeRow(table, row, relation);
        if (!verdict) continue;
        if (verdict.isKept) kept += 1;
        else {
          brokenCount += 1;
          const { found, expected, terms } = verdict;
          if (typedFigure(table, row, result) === undefined) continue;
          broken.push({
            place: placeOf(table, row.row, result),
            subject: subjectOf(table, row, result),
            data: { found, expected, parts: termsText(row, terms) },
            cause: null,
          });
        }
      }
      return isDemanded({ kept, broken: brokenCount }, relation.origin === "declared" ? "declared" : "seen")
        ? withDoubt(broken, kept)
        : [];
    });
}

/** A declaration that no row keeps may itself be wrong. */
function withDoubt(broken: readonly Found[], kept: number): readonly Found[] {
  return kept > 0 ? broken : broken.map((found) => ({ ...found, severity: "warning" }));
}

/** "E12, -C12". */
function termsText({ row }: RowReading, terms: readonly SignedColumn[]): string {
  return terms
    .map(({ column: { column }, sign }) => `${sign < 0 ? "-" : ""}${formatAddress({ row, column })}`)
    .join(", ");
}

/** Lũy kế that is neither that of the period before with this one's figure, nor lower. */
function cumulativeFindings(tables: readonly TableReading[]): readonly Found[] {
  return cumulativeVerdicts(tables).flatMap((verdict): Found[] => {
    if (verdict.state !== "not-the-sum") return [];
    const { table, row, column, value, expected, parts } = verdict;
    return [
      {
        severity: "warning",
        place: placeOf(table, row.row, column),
        subject: subjectOf(table, row, column),
        data: {
          found: value,
          expected,
          parts: parts
            .map((part) => cellReference(part, part.sheet === table.sheet.name ? undefined : part.sheet))
            .join(", "),
        },
        cause: null,
      },
    ];
  });
}
