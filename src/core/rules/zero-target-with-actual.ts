import { formatAddress } from "../../base/address";
import { periodContains, periodId, samePeriod } from "../model/period";
import { actualNumber } from "../model/target";
import { achievedIn } from "../reconciling/achieved";
import { typedFigure } from "../reconciling/typedFigure";
import { placeOf, subjectOf } from "../reading/placeOf";
import type { ActualRecord, TableReading, TargetRecord, WorkbookReading } from "../reading/reading";
import { columnsOfRole, dataRows, hasColumn } from "../reading/tableColumns";
import { defineRule } from "./rule";
import type { Finding, RuleInput } from "./rule";

/**
 * The target is 0 and something was achieved. Offices store "no target" as 0, so only they can say which it is; until
 * then neither a rate nor a surplus means anything.
 */
export const zeroTargetWithActual = defineRule({
  code: "zero-target-with-actual",
  severity: "question",
  layer: "reconciliation",
  applies: ({ reading }) =>
    hasColumn(reading, ({ field }) => field.role === "target") &&
    hasColumn(reading, ({ field }) => field.role === "actual" || field.role === "rate"),
  check: ({ reading }) => [...ofRecords(reading), ...reading.tables.flatMap(ofForm)],
});

type Found = Finding<"zero-target-with-actual">;

/** Targets that say what they are about, against the results of their units and periods wherever those stand. */
function ofRecords(reading: WorkbookReading): readonly Found[] {
  const zeros = reading.targets.filter(isZero);
  if (zeros.length === 0) return [];
  const actuals = groupActuals(reading.actuals);
  const headers = headerFinder(reading.tables);
  return zeros.flatMap((target): Found[] => {
    const actual = sumWithin(against(actuals, target), target);
    return actual > 0 ? [finding(target, actual, headers(target))] : [];
  });
}

/** Forms that are only checked: a target of 0 beside the results of its row. */
function ofForm(table: TableReading): readonly Found[] {
  if (table.table.layout !== "form") return [];
  return columnsOfRole(table, "target").flatMap((target) => {
    const achieved = achievedIn(table, target);
    if (!achieved) return [];
    return dataRows(table).flatMap((row): Found[] => {
      const actual = typedFigure(table, row, target) === 0 ? achieved(row) : 0;
      const place = placeOf(table, row.row, target);
      return actual > 0 ? [{ place, subject: subjectOf(table, row, target), data: { actual }, cause: null }] : [];
    });
  });
}

function isZero({ target }: TargetRecord): boolean {
  return target.state === "assigned" && target.goal.type === "amount" && target.goal.value === 0;
}

function keyOf({ unit, kind, measure }: Pick<TargetRecord, "unit" | "kind" | "measure">): string {
  return JSON.stringify([unit, kind, measure]);
}

/** Numbers by their own unit; those of units also under `*`, for targets of the whole district. */
function groupActuals(actuals: RuleInput["reading"]["actuals"]): ReadonlyMap<string, readonly ActualRecord[]> {
  const groups = new Map<string, ActualRecord[]>();
  for (const actual of actuals) {
    for (const unit of actual.unit === null ? [null] : [actual.unit, "*"]) {
      const key = keyOf({ ...actual, unit });
      const group = groups.get(key);
      if (group) group.push(actual);
      else groups.set(key, [actual]);
    }
  }
  return groups;
}

/** What stands against a target: for the district the numbers of its units, or its own where no unit reports. */
function against(groups: ReadonlyMap<string, readonly ActualRecord[]>, target: TargetRecord): readonly ActualRecord[] {
  const own = groups.get(keyOf(target)) ?? [];
  return target.unit === null ? (groups.get(keyOf({ ...target, unit: "*" })) ?? own) : own;
}

/** Numbers of the period itself, else of the longest shorter periods in it, so that nothing counts twice. */
function sumWithin(actuals: readonly ActualRecord[], { period }: TargetRecord): number {
  const inside = actuals.filter((actual) => periodContains(period, actual.period));
  const tests = [(actual: ActualRecord) => samePeriod(actual.period, period), partIs("H"), partIs("Q"), partIs("M")];
  const parts = tests.map((test) => inside.filter(test)).find((found) => found.length > 0);
  return (parts ?? []).reduce((sum, { actual }) => sum + (actualNumber(actual) ?? 0), 0);
}

function partIs(letter: string): (actual: ActualRecord) => boolean {
  return (actual) => actual.period.part.startsWith(letter);
}

function headerFinder(tables: readonly TableReading[]): (target: TargetRecord) => string | null {
  return ({ cell }) => {
    const columns = tables.filter(({ sheet }) => sheet.name === cell.sheet).flatMap((table) => table.columns);
    return columns.find(({ column, field }) => column === cell.column && field.role === "target")?.header ?? null;
  };
}

function finding(target: TargetRecord, actual: number, header: string | null): Found {
  const { unit, kind, period, cell } = target;
  return {
    place: { sheet: cell.sheet, address: formatAddress(cell), header },
    subject: { unit, kind, period: periodId(period) },
    data: { actual },
    cause: null,
  };
}
