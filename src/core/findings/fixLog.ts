import * as v from "valibot";
import { ERROR_TEXTS, cellError } from "../../base/cellValue";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";

const Value = v.nullable(
  v.union([
    v.number(),
    v.string(),
    v.boolean(),
    v.pipe(
      v.strictObject({ error: v.picklist(ERROR_TEXTS) }),
      v.transform(({ error }) => cellError(error)),
    ),
  ]),
);
const Codes = v.array(v.string());

const LoggedCellSchema = v.strictObject({
  /** Excel's id of the sheet: it stays when the sheet is renamed. */
  sheetId: v.string(),
  /** Name of the sheet at the time, for people. */
  sheet: v.string(),
  address: v.string(),
  codes: Codes,
  before: v.strictObject({ value: Value, formula: v.nullable(v.string()) }),
  after: v.union([
    v.strictObject({ value: v.union([v.string(), v.number()]) }),
    v.strictObject({ formula: v.string() }),
  ]),
  /** Number format that had to give way ("@", in which a number stays text); `null` when the format was left alone. */
  format: v.nullable(v.string()),
});

const LoggedRenameSchema = v.strictObject({
  sheetId: v.string(),
  before: v.string(),
  after: v.string(),
  codes: Codes,
});

const FixRunSchema = v.strictObject({
  /** Excel serial of local time. */
  stamp: v.number(),
  /** "writing": begun and not known to have ended. "undone": taken back. */
  state: v.picklist(["writing", "done", "undone"]),
  cells: v.array(LoggedCellSchema),
  renames: v.array(LoggedRenameSchema),
});

const FixLogSchema = v.strictObject({ version: v.literal(1), runs: v.array(FixRunSchema) });

/** A cell that was changed: where, why, what it held and what it got. */
export type LoggedCell = Readonly<v.InferOutput<typeof LoggedCellSchema>>;
/** A sheet that was renamed. */
export type LoggedRename = Readonly<v.InferOutput<typeof LoggedRenameSchema>>;
/** One use of the fixes: when, and every cell and sheet it changed. */
export type FixRun = Readonly<v.InferOutput<typeof FixRunSchema>>;
/** All uses of the fixes that are remembered, the last one at the end. */
export type FixLog = Readonly<v.InferOutput<typeof FixLogSchema>>;

/** A workbook in which nothing was ever fixed. */
export const EMPTY_FIX_LOG: FixLog = { version: 1, runs: [] };

/** Characters of the log at most: custom XML parts above half a megabyte fail in some versions of Office. */
const LOG_MAX_CHARACTERS = 400_000;

/** The log as text. */
export function fixLogText(log: FixLog): string {
  return JSON.stringify(log);
}

/** Reads a log that a workbook carries; a text that is none, or of a later version, is an error and never half a log. */
export function parseFixLog(text: string): Result<FixLog, { readonly code: "unreadable" }> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), FixLogSchema), text);
  return parsed.success ? ok(parsed.output) : err({ code: "unreadable" });
}

/**
 * The log with one more run at its end. The oldest runs are forgotten where the log would become too long.
 *
 * @returns an error when the run alone is too long: what cannot be remembered cannot be taken back and is not begun.
 */
export function withRun(log: FixLog, run: FixRun): Result<FixLog, { readonly code: "too-long" }> {
  const [oldest, ...later] = log.runs;
  const longer: FixLog = { ...log, runs: [...log.runs, run] };
  if (fixLogText(longer).length <= LOG_MAX_CHARACTERS) return ok(longer);
  return oldest ? withRun({ ...log, runs: later }, run) : err({ code: "too-long" });
}

/** The log with another state of one of its runs. */
export function withState(log: FixLog, run: FixRun, state: FixRun["state"]): FixLog {
  return { ...log, runs: log.runs.map((one) => (one === run ? { ...one, state } : one)) };
}

/** The run that would be taken back next: the last one that was not; `undefined` when there is none. */
export function runToUndo(log: FixLog): FixRun | undefined {
  return log.runs.filter(({ state }) => state !== "undone").at(-1);
}
