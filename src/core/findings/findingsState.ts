import * as v from "valibot";
import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";

/** Keys of findings that are remembered of one run at most; the state then stays below 400 kB. */
export const KEYS_MAX = 8_000;
/** Findings that can be accepted in one workbook at most. */
export const ACCEPTED_MAX = 500;
/** Characters of a reason at most. */
export const REASON_MAX_CHARACTERS = 300;

const Key = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u));
const Id = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}\.[0-9a-f]{16}$/u));
const Keys = v.pipe(v.array(Key), v.maxLength(KEYS_MAX));

const AcceptedFindingSchema = v.strictObject({
  id: Id,
  code: v.string(),
  /** Why the office leaves it as it is, in its own words. */
  reason: v.pipe(v.string(), v.minLength(1), v.maxLength(REASON_MAX_CHARACTERS)),
  /** Excel serial of local time. */
  stamp: v.number(),
});

const LastRunSchema = v.strictObject({
  /** Name and version of the form it was checked against; "" when none was recognised. */
  form: v.string(),
  stamp: v.number(),
  /** Keys of what was found then. */
  present: Keys,
  /** Keys of what had been found before and was no longer found then. */
  gone: Keys,
  /** Whether `present` holds all keys of that run. */
  isComplete: v.boolean(),
});

const FindingsStateSchema = v.strictObject({
  version: v.literal(1),
  accepted: v.pipe(v.array(AcceptedFindingSchema), v.maxLength(ACCEPTED_MAX)),
  lastRun: v.nullable(LastRunSchema),
});

/** A finding the office has looked at and leaves as it is. */
export type AcceptedFinding = Readonly<v.InferOutput<typeof AcceptedFindingSchema>>;
/** What is remembered of the last run that was to be remembered. */
export type LastRun = Readonly<v.InferOutput<typeof LastRunSchema>>;
/** What the workbook remembers about findings. `lastRun` is `null` before the first run that was to be remembered. */
export type FindingsState = Readonly<v.InferOutput<typeof FindingsStateSchema>>;

/** A workbook that remembers nothing. */
export const NO_FINDINGS_STATE: FindingsState = { version: 1, accepted: [], lastRun: null };

/** The state as text. */
export function findingsStateText(state: FindingsState): string {
  return JSON.stringify(state);
}

/**
 * Reads a state that a workbook carries. A text that is none, of another version or tampered with is an error: the
 * program then starts afresh and says so.
 */
export function parseFindingsState(text: string): Result<FindingsState, { readonly code: "unreadable" }> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), FindingsStateSchema), text);
  return parsed.success ? ok(parsed.output) : err({ code: "unreadable" });
}
