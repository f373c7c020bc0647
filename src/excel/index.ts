/** Front door of the Excel adapter: everything outside that the use cases need, made from Office.js. */
import type { Clock, Ports } from "../app/ports";
import { clearMarks, markCells } from "./marks/markCells";
import { applyFixes } from "./write/applyFixes";
import { applyPlan } from "./write/applyPlan";
import { readFindings, writeFindings } from "./findings/findingsStore";
import { goToCell } from "./goToCell";
import { readSnapshot } from "./read/readSnapshot";
import { runExcel } from "./runExcel";
import { systemClock } from "./systemClock";
import { templateStore } from "./templateStore";
import { removeOwn } from "./write/removeOwn";
import { undoFixes } from "./write/undoFixes";

/**
 * Ports over the Excel that is there: the real one, or the workbook host behind the same Office.js client.
 *
 * @param clock gives the day and the stamp; tests fix it.
 * @defaultValue the clock of the machine
 */
export function createExcelPorts(clock: Clock = systemClock): Ports {
  return {
    clock,
    reader: { read: () => runExcel(readSnapshot) },
    writer: {
      apply: (plan, control) => applyPlan({ plan, control, stamp: clock.nowSerial() }),
      remove: removeOwn,
    },
    fixer: {
      apply: (plan, control) => applyFixes({ plan, control, stamp: clock.nowSerial() }),
      undo: undoFixes,
    },
    findings: { read: readFindings, write: writeFindings },
    templates: templateStore,
    marker: { mark: markCells, clear: clearMarks },
    navigator: { goTo: goToCell },
  };
}
