import { formatAddress } from "../../base/address";
import { groupBy } from "../../base/groupBy";
import { periodId } from "../model/period";
import type { CellPlace } from "../model/snapshot";
import { actualNumber } from "../model/target";
import { isDemanded } from "../reconciling/evidence";
import { formActuals } from "../reconciling/formActuals";
import { countList, listedIn, possiblyIn } from "../reading/countList";
import type { Counted } from "../reading/countList";
import type { ActualRecord, TableReading, WorkbookReading } from "../reading/reading";
import { columnsOfRole, hasColumn } from "../reading/tableColumns";
import { headerKey } from "../reading/textKey";
import type { Template } from "../template/template";
import { defineRule } from "./rule";
import type { Finding } from "./rule";

/**
 * A unit reports another number than its list has rows for the period, e.g. 2 unions where the register names 1. Rows
 * and cells with a problem of their own do not count against anybody: a difference they can explain is not reported. In
 * a form that does not say itself what its columns count, most rows of a column must agree before one is wrong.
 */
export const listCountMismatch = defineRule({
  code: "list-count-mismatch",
  severity: "error",
  layer: "reconciliation",
  applies: ({ reading }) =>
    reading.tables.some(isCountable) &&
    hasColumn(reading, ({ field }, { table }) => field.role === "actual" && table.layout !== "list"),
  check: ({ reading }) => {
    const lists = completeLists(reading);
    const counts = countList(reading.listed, reading.template);
    const compared = (records: readonly ActualRecord[]): readonly Compared[] =>
      reportedOnce(records).flatMap((record) => {
        const list = lists.find((table) => isAbout(table, reading.template, record));
        const reported = actualNumber(record.actual);
        if (!list || reported === undefined || reported < 0 || !Number.isInteger(reported)) return [];
        const listed = listedIn(counts, record);
        const isExplained = listed < reported && reported - listed <= possiblyIn(counts, record);
        return [{ record, listed, reported, list, isRight: listed === reported || isExplained }];
      });
    const known = compared(reading.actuals);
    const ofForms = groupBy(compared(formActuals(reading.tables)), ({ record: { cell } }) => columnKey(cell));
    return [...withoutOverlisted(known), ...[...ofForms.values()].filter(isCountedHere).flat()]
      .filter(({ isRight }) => !isRight)
      .map(({ record, listed, reported, list }) =>
        finding(reading, record, { listed, reported, listSheet: list.sheet.name }),
      );
  },
});

/** A reported number beside the rows of the list that is to name what it counts. */
interface Compared {
  readonly record: UnitRecord;
  readonly listed: number;
  readonly reported: number;
  readonly list: TableReading;
  readonly isRight: boolean;
}

/** So many numbers below those of a list are no slips. */
const OVERLISTED = 3;

/** Of a list that names more than most numbers say it does, it is not known what it counts. */
function withoutOverlisted(all: readonly Compared[]): readonly Compared[] {
  const groups = groupBy(all, ({ record: { kind, measure }, list }) => [kind, measure, list.table.name].join("\n"));
  return [...groups.values()].flatMap((group) => {
    const isOver = ({ isRight, listed, reported }: Compared): boolean => !isRight && listed > reported;
    const over = group.filter(isOver).length;
    const kept = group.filter(({ isRight, reported }) => isRight && reported > 0).length;
    return over >= OVERLISTED && over > kept ? group.filter((compared) => !isOver(compared)) : group;
  });
}

function columnKey({ sheet, column }: CellPlace): string {
  return `${sheet}\n${String(column)}`;
}

/** Whether a column of a form evidently counts what the list names. */
function isCountedHere(column: readonly Compared[]): boolean {
  const kept = column.filter(({ isRight, reported }) => isRight && reported > 0).length;
  return isDemanded({ kept, broken: column.filter(({ isRight }) => !isRight).length }, "seen");
}

/** A reported number of one unit. */
type UnitRecord = ActualRecord & Counted;

function isCountable(table: TableReading): boolean {
  const has = (role: "unit" | "date"): boolean => columnsOfRole(table, role).length > 0;
  return table.table.layout === "list" && has("unit") && has("date");
}

/** Lists that were found on every sheet the form names: of a list with a missing sheet no row count means anything. */
function completeLists({ tables, missingSheets, missingTables }: WorkbookReading): readonly TableReading[] {
  const incomplete = new Set([...missingSheets, ...missingTables].map(({ table }) => table.name));
  return tables.filter((table) => isCountable(table) && !incomplete.has(table.table.name));
}

/** Numbers of units that stand in one cell only; a unit with two rows has a problem of its own. */
function reportedOnce(actuals: readonly ActualRecord[]): readonly UnitRecord[] {
  const ofUnits = actuals.flatMap((record): UnitRecord[] =>
    record.unit === null ? [] : [{ ...record, unit: record.unit }],
  );
  const cellCount = new Map<string, number>();
  for (const record of ofUnits) cellCount.set(keyOf(record), (cellCount.get(keyOf(record)) ?? 0) + 1);
  return ofUnits.filter((record) => cellCount.get(keyOf(record)) === 1);
}

function keyOf({ unit, kind, measure, period }: Counted): string {
  return [unit, kind, measure, periodId(period)].join("\n");
}

/** Whether the list is to name every organisation the number counts: same measure, and a kind it may hold. */
function isAbout({ table, dimensions }: TableReading, template: Template, { kind, measure }: UnitRecord): boolean {
  const has = (role: "kind" | "measure"): boolean => table.fields.some((field) => field.role === role);
  const isMeasure = has("measure") || dimensions.measure === measure;
  const allowed = table.fields.find(({ role }) => role === "kind")?.constraints.enum?.map(headerKey);
  const label = template.kinds.find(({ code }) => code === kind)?.label ?? kind;
  const isKind = has("kind") ? (allowed?.includes(headerKey(label)) ?? true) : dimensions.kind === kind;
  return isMeasure && isKind;
}

function finding(
  { tables }: WorkbookReading,
  { unit, kind, period, cell }: UnitRecord,
  data: Finding<"list-count-mismatch">["data"],
): Finding<"list-count-mismatch"> {
  const columns = tables.filter(({ sheet }) => sheet.name === cell.sheet).flatMap((table) => table.columns);
  const header = columns.find(({ column }) => column === cell.column)?.header ?? null;
  return {
    place: { sheet: cell.sheet, address: formatAddress(cell), header },
    subject: { unit, kind, period: periodId(period) },
    data,
    cause: null,
  };
}
