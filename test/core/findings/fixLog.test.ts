import { cellError } from "../../../src/base/cellValue";
import {
  EMPTY_FIX_LOG,
  fixLogText,
  parseFixLog,
  runToUndo,
  withRun,
  withState,
} from "../../../src/core/findings/fixLog";
import type { FixLog, FixRun } from "../../../src/core/findings/fixLog";
import { worked } from "../../support/officeSession";

const run = (change: Partial<FixRun> = {}): FixRun => ({
  stamp: 41671.5,
  state: "done",
  cells: [
    {
      sheetId: "{1}",
      sheet: "Quý I-2012",
      address: "C4",
      codes: ["number-as-text"],
      before: { value: "1.608", formula: null },
      after: { value: 1608 },
      format: "@",
    },
  ],
  renames: [{ sheetId: "{2}", before: "Quy 1", after: "Quý I", codes: ["sheet-renamed"] }],
  ...change,
});

const logOf = (...runs: readonly FixRun[]): FixLog => ({ version: 1, runs: [...runs] });

test("what is written is read again, errors and formulas too", () => {
  const before = { value: cellError("#REF!"), formula: "=Sheet9!A1" };
  const [cell] = run().cells;
  const log = logOf(run(), run({ cells: cell ? [{ ...cell, before, after: { formula: "=A1" } }] : [] }));
  expect(worked(parseFixLog(fixLogText(log)))).toEqual(log);
});

test.each([
  ["nothing", ""],
  ["no JSON", "<x/>"],
  ["another version", '{"version":2,"runs":[]}'],
  ["a run of another build", '{"version":1,"runs":[{"stamp":1}]}'],
  ["a cell value that is none", fixLogText(logOf(run())).replace('"1.608"', '{"error":"#XYZ"}')],
  ["more than it should hold", '{"version":1,"runs":[],"__proto__x":1}'],
])("%s is unreadable, never half a log", (_, text) => {
  expect(parseFixLog(text)).toEqual({ ok: false, error: { code: "unreadable" } });
});

test("a new run stands at the end", () => {
  const log = worked(withRun(worked(withRun(EMPTY_FIX_LOG, run({ stamp: 1 }))), run({ stamp: 2 })));
  expect(log.runs.map(({ stamp }) => stamp)).toEqual([1, 2]);
});

test("the oldest runs make room, and a run too long to be remembered is refused", () => {
  const long = (stamp: number, characters: number): FixRun =>
    run({
      stamp,
      cells: run().cells.map((cell) => ({ ...cell, before: { value: "x".repeat(characters), formula: null } })),
    });
  const log = logOf(long(1, 150_000), long(2, 150_000));
  expect(worked(withRun(log, long(3, 150_000))).runs.map(({ stamp }) => stamp)).toEqual([2, 3]);
  expect(withRun(log, long(4, 500_000))).toEqual({ ok: false, error: { code: "too-long" } });
});

test("the last run that was not taken back is the next to go", () => {
  const [first, second] = [run({ stamp: 1 }), run({ stamp: 2, state: "writing" })];
  const log = logOf(first, second);
  expect(runToUndo(log)).toBe(second);
  const undone = withState(log, second, "undone");
  expect(undone.runs.map(({ state }) => state)).toEqual(["done", "undone"]);
  expect(runToUndo(undone)).toBe(first);
  expect(runToUndo(withState(undone, first, "undone"))).toBeUndefined();
});
