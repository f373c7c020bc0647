import { groupBy } from "../../base/groupBy";
import { periodId } from "../model/period";
import type { TargetRecord, WorkbookReading } from "../reading/reading";

/** A target of the whole district and what its units were assigned together. */
export interface AssignedTotal {
  readonly record: TargetRecord;
  readonly assigned: number;
  readonly toUnits: number;
  /** Targets of the units, in the order of the sheet. */
  readonly unitRecords: readonly TargetRecord[];
}

/**
 * Targets of the whole district that differ from the sum of what the units were assigned for the same kind, measure and
 * period. That is information and no mistake: two bodies assign, each what it decides. Nothing is said where a unit has no
 * number, where a target stands twice, or where the units' targets stand on several sheets.
 */
export function assignedTotals({ targets }: Pick<WorkbookReading, "targets">): readonly AssignedTotal[] {
  const groups = groupBy(targets, ({ kind, measure, period }) => [kind, measure, periodId(period)].join("\n"));
  return [...groups.values()].flatMap((records): AssignedTotal[] => {
    const [record, ...others] = records.filter(({ unit }) => unit === null);
    const unitRecords = records.filter(({ unit }) => unit !== null);
    const assigned = record && amountOf(record);
    if (!record || others.length > 0 || assigned === undefined || unitRecords.length === 0) return [];
    const amounts = unitRecords.map(amountOf);
    const units = new Set(unitRecords.map(({ unit }) => unit));
    const isOneSheet = new Set(unitRecords.map(({ cell }) => cell.sheet)).size === 1;
    const isComplete =
      isOneSheet && amounts.every((amount) => amount !== undefined) && units.size === unitRecords.length;
    const toUnits = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
    return isComplete && toUnits !== assigned ? [{ record, assigned, toUnits, unitRecords }] : [];
  });
}

function amountOf({ target }: TargetRecord): number | undefined {
  return target.state === "assigned" && target.goal.type === "amount" ? target.goal.value : undefined;
}
